import { DETECTION_PER_YEAR, DETECTION_RANGE, DEVELOPERS_FOUND_RANGE, owes } from '../packages';
import { preset } from '../preset';

const LAW =
	'Act on the Development of Artificial Intelligence and Establishment of Trust (AI Basic Act), Republic of Korea';
const { duties, costRange } = owes('framework');

export const krBasicAct = preset({
	id: 'kr-basic-act',
	name: 'Korea AI Basic Act',
	kind: 'real',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Risk management and incident reports for models from 1e26 operations on, with fines of at most 20,000 USD that are put off for a year.',
	articles: [
		{
			law: `${LAW}, draft enforcement decree`,
			provision: 'more than 1e26 operations of cumulative compute: high-performance AI',
			date: '2025-11-12'
		},
		{
			law: LAW,
			provision: 'in force; safety duties of high-performance AI, fines up to 30 million KRW',
			date: '2026-01-22'
		}
	],
	sources: [
		'Start, line and the deferral of fines by at least a year: reports on the draft decree and the entry into force. The amount and January 2027 rest on secondary reports alone.',
		'Assumption: safety duties cost as much as a published safety framework.',
		'Assumption: developers could foresee the line from the draft decree on.'
	],
	limits: [
		'Korea runs as if it were the whole rest of the world: the model knows the United States, the European Union and the rest. The real market is a small part of it.',
		'Duties of high-impact uses and the labelling of generated content are left out.'
	],
	instruments: {
		nexus: { jurisdiction: 'rest', reach: 'market' },
		timing: { start: '2026-01-22', announced: '2025-11-12' },
		enforcement: { from: '2027-01-22', detectionPerYear: DETECTION_PER_YEAR, fineUsd: 20e3 }
	},
	tiers: [
		{
			id: 'high-performance',
			instruments: { threshold: { basis: 'compute', flop: 1e26 }, duties },
			costRange
		}
	],
	costRange: [DETECTION_RANGE, DEVELOPERS_FOUND_RANGE]
});
