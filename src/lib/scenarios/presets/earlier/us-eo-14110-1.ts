import { owes } from '../../packages';
import { preset } from '../../preset';

const { duties, costRange } = owes('report');

export const usEo14110 = preset({
	id: 'us-eo-14110',
	name: 'US Executive Order 14110',
	kind: 'real',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Developers based in the United States reported training runs above 1e26 operations; revoked in January 2025.',
	articles: [
		{
			law: 'Executive Order 14110',
			provision: 's. 4.2(a)–(b): reports above 1e26 operations (1e23 on mainly biological sequence data)',
			date: '2023-10-30',
			url: 'https://www.federalregister.gov/d/2023-24283'
		},
		{
			law: 'Bureau of Industry and Security, proposed rule 89 FR 73612',
			provision: 'quarterly reports; 5,000 hours a year over up to 15 respondents',
			date: '2024-09-11'
		}
	],
	sources: ['Assumption: 333 hours a year at 150 USD an hour, and 25,000 USD to set reporting up.'],
	limits: [
		'The second line, 1e23 operations for models trained mainly on biological sequences, is left out: the model has no biological models, and 1e23 applied to all would be another rule.',
		'Reports by owners of computing clusters and by cloud providers about foreign customers are left out.',
		'The order itself states no penalty; none is simulated.',
		'No model released while the order was in force is known to have passed 1e26 operations (Epoch AI counts none by the end of 2024). In simulated worlds a few may, because true compute is assumed to run ahead of stated compute; they report, and little else follows.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'home' },
		timing: { start: '2023-10-30', end: '2025-01-20' }
	},
	tiers: [{ id: 'report', instruments: { threshold: { basis: 'compute', flop: 1e26 }, duties }, costRange }]
});
