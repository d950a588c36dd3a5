import { DETECTION_PER_YEAR, DETECTION_RANGE, DEVELOPERS_FOUND_RANGE, owes } from '../packages';
import { preset } from '../preset';
import { FRONTIER_TIER, LARGE_TIER, STATE_LIMITS } from './ca-sb-53';

const LAW = 'Illinois Public Act 104-0538 (SB 315), 430 ILCS 185';
const audited = owes('framework', 'audit');
/** A line above every model: nobody is audited before the amendment. */
const NOBODY_YET = 1e42;

export const ilSb315 = preset({
	id: 'il-sb-315',
	name: 'Illinois SB 315 (yearly audits)',
	kind: 'real',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'The duties of SB 53 from 2027, and from 2028 a yearly audit of large developers by an independent body.',
	articles: [
		{
			law: LAW,
			provision:
				'signed; 1e26 operations, 500 million USD; framework, reports, up to 1 million USD for a first breach',
			date: '2026-07-06'
		},
		{ law: LAW, provision: 's. 10: yearly independent audit from 1 January 2028', date: '2026-07-06' }
	],
	sources: [
		'The text was seen in part, quoted by a drafting project; penalties and lines agree in several secondary sources.',
		'Assumption: developers could foresee the law once it was signed.'
	],
	limits: [
		...STATE_LIMITS,
		'Sources disagree about the day: most name 1 January 2027 for all but audits, one quotation has 1 January 2028 for everything. The model takes the former.',
		'The higher maximum for a repeated breach (3 million USD) is left out.',
		'Auditors are never scarce in the model, so that audits delay nobody.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2027-01-01', announced: '2026-07-06' },
		enforcement: { from: '2027-01-01', detectionPerYear: DETECTION_PER_YEAR, fineUsd: 1e6 }
	},
	tiers: [
		FRONTIER_TIER,
		LARGE_TIER,
		{
			id: 'audited',
			instruments: {
				threshold: { basis: 'compute', flop: NOBODY_YET, revenueUsd: 500e6 },
				path: { amendment1: '2028-01-01', amendment1Flop: 1e26 },
				duties: audited.duties
			},
			costRange: audited.costRange
		}
	],
	costRange: [DETECTION_RANGE, DEVELOPERS_FOUND_RANGE]
});
