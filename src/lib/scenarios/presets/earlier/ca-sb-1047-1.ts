import { owes } from '../../packages';
import { preset } from '../../preset';

const { duties, costRange } = owes('care');
const URL = 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1047';

export const caSb1047 = preset({
	id: 'ca-sb-1047',
	name: 'California SB 1047 as passed (vetoed)',
	kind: 'proposal',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Safety protocols, shutdown, audits and reasonable care for models above 1e26 operations that cost over 100 million USD, and for very large modifications of them.',
	articles: [
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
		{ law: 'Governor of California', provision: 'veto message', date: '2024-09-29' }
	],
	sources: [
		'Assumption: the cost test rises by 2.5 % a year, as by a price index.',
		'Recalled, not re-read at the source: fines of 10 % of the training cost for a first breach, 30 % later.',
		'Assumption: the start is hypothetical, the first of January after the veto.'
	],
	limits: [
		'A state law run as if it covered the whole United States: the model has no states.',
		'From 2027 a state agency could have moved the compute figures; the model keeps them.',
		'Fines applied only where a breach caused harm or an imminent threat, so routine detection is 0; the higher fine for a repeated breach is left out.',
		'There was no strict liability: no share of harm is charged to anyone. What a developer owed in care for small derivatives is part of its own duties.',
		'Full shutdown reached copies under the control of the developer; whether published weights could meet it is disputed and not simulated.',
		'Customer checks by owners of computing clusters are left out.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2025-01-01' },
		enforcement: { from: '2026-01-01', fineTrainingShare: 0.1 }
	},
	tiers: [
		{
			id: 'covered',
			instruments: {
				threshold: { basis: 'compute', flop: 1e26, costUsd: 100e6, costGrowth: 1.025 },
				modifier: { rule: 'absolute', flop: 3e25, costUsd: 10e6, original: 'covered', dutyShare: 1 },
				duties
			},
			costRange
		}
	]
});
