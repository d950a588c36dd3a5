import { DETECTION_PER_YEAR, DETECTION_RANGE, DEVELOPERS_FOUND_RANGE, owes } from '../packages';
import { preset } from '../preset';

const { duties, costRange } = owes('framework', 'audit');

export const greatAmericanAiAct = preset({
	id: 'great-american-ai-act',
	name: 'Great American AI Act (draft)',
	kind: 'proposal',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'A published safety framework and audits every six months by licensed bodies, for frontier developers who earn over 500 million USD a year.',
	articles: [
		{
			law: 'Great American Artificial Intelligence Act, discussion draft (Obernolte, Trahan)',
			provision:
				'large frontier developers (500 million USD); frameworks; incident reports; audits every six months from a year after enactment',
			date: '2026-06-04'
		}
	],
	sources: [
		'Read in summaries by a policy institute and law firms; the draft itself was not seen.',
		'Assumption: "frontier" means 1e26 operations, as in the laws of California, New York and Illinois that the draft builds on.',
		'Assumption: two audits a year cost what the range of a yearly one allows.',
		'Assumption: the start is hypothetical: enacted in January 2027, with all duties due after the year that the draft gives until the first audit. Whether it was introduced is not known.'
	],
	limits: [
		'Secondary pages speak of up to 1 million USD a day; without a better source no fine is simulated. A breach that comes out costs the duties after all, and a hosted model leaves the market.',
		'The draft would set aside state laws on development for three years; compare it with a column that stacks them.',
		'Auditors are never scarce in the model, so that audits delay nobody.',
		'Public money for the agency and for the security of open-source software is left out.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2028-01-01', announced: '2026-06-04' },
		enforcement: { from: '2028-01-01', detectionPerYear: DETECTION_PER_YEAR }
	},
	tiers: [
		{
			id: 'audited',
			instruments: { threshold: { basis: 'compute', flop: 1e26, revenueUsd: 500e6 }, duties },
			costRange
		}
	],
	costRange: [DETECTION_RANGE, DEVELOPERS_FOUND_RANGE]
});
