import { DETECTION_PER_YEAR, DETECTION_RANGE, DEVELOPERS_FOUND_RANGE, owes } from '../packages';
import { preset } from '../preset';

const { duties, costRange } = owes('care');
const URL = 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1047';

export const caSb1047 = preset({
	id: 'ca-sb-1047',
	name: 'California SB 1047 as passed (vetoed)',
	kind: 'proposal',
	revision: 2,
	asOf: '2026-11-23',
	summary:
		'Safety protocols, shutdown, audits and reasonable care for models above 1e26 operations that cost over 100 million USD, and for very large modifications of them.',
	articles: [
		{ law: 'Cal. SB 1047 (2024)', provision: 'introduced in the Senate', date: '2024-02-07', url: URL },
		{
			law: 'Cal. SB 1047 (2024), enrolled 3 September 2024',
			provision:
				's. 22602: more than 1e26 operations and 100 million USD; modifications of 3e25 and 10 million USD',
			date: '2024-09-03',
			url: URL
		},
		{
			law: 'Cal. SB 1047 (2024)',
			provision: 's. 22603: protocol, shutdown, reasonable care, yearly audit from 2026',
			date: '2024-09-03',
			url: URL
		},
		{
			law: 'Cal. SB 1047 (2024)',
			provision: 's. 22604: owners of computing clusters know their customers',
			date: '2024-09-03',
			url: URL
		},
		{
			law: 'Cal. SB 1047 (2024)',
			provision: 's. 22606: civil penalties where a breach caused harm or an imminent threat',
			date: '2024-09-03',
			url: URL
		},
		{ law: 'Governor of California', provision: 'veto message', date: '2024-09-29' }
	],
	sources: [
		'Assumption: the cost test rises by 2.5 % a year, as by a price index.',
		'Assumption: one breach in twenty comes with harm or an imminent threat (0.01 to 0.20), and only those are fined.',
		'Assumption: customer checks by owners of computing clusters raise the cost of training by 1 % (0 to 3 %).',
		'Recalled, not re-read at the source: fines of 10 % of the training cost for a first breach, 30 % later.',
		'Assumption: the start is hypothetical, the first of January after the veto.'
	],
	limits: [
		'A state law run as if it covered the whole United States: the model has no states.',
		'From 2027 a state agency could have moved the compute figures; the model keeps them.',
		'The higher fine for a repeated breach is left out.',
		'There was no strict liability: no share of harm is charged to anyone. What a developer owed in care for small derivatives is part of its own duties.',
		'Full shutdown reached copies under the control of the developer; published weights are taken to be outside it. The thought experiment “SB 1047 with shutdown read strictly” takes the other reading.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2025-01-01', announced: '2024-02-07' },
		enforcement: {
			from: '2026-01-01',
			detectionPerYear: DETECTION_PER_YEAR,
			harmfulShare: 0.05,
			fineTrainingShare: 0.1
		}
	},
	tiers: [
		{
			id: 'covered',
			instruments: {
				threshold: { basis: 'compute', flop: 1e26, costUsd: 100e6, costGrowth: 1.025 },
				modifier: { rule: 'absolute', flop: 3e25, costUsd: 10e6, original: 'covered', dutyShare: 1 },
				duties: { ...duties, trainingShare: 0.01 }
			},
			costRange: [
				...costRange,
				{
					address: 'duties.trainingShare',
					low: 0,
					central: 0.01,
					high: 0.03,
					unit: 'share',
					source: 'Assumption: mark-up on compute for customer checks; nobody has measured it'
				}
			]
		}
	],
	costRange: [
		DETECTION_RANGE,
		DEVELOPERS_FOUND_RANGE,
		{
			address: 'enforcement.harmfulShare',
			low: 0.01,
			central: 0.05,
			high: 0.2,
			unit: 'share',
			source: 'Assumption: share of breaches with harm or an imminent threat; no breach was ever tried'
		}
	]
});
