import { DETECTION_PER_YEAR, DETECTION_RANGE, DEVELOPERS_FOUND_RANGE, owes } from '../packages';
import { preset } from '../preset';

const { duties, costRange } = owes('licence');
const OFFICE = 'Assumption: no licensing office for models exists';

export const premarketLicence = preset({
	id: 'premarket-licence',
	name: 'Premarket licence (2023 Senate framework)',
	kind: 'proposal',
	revision: 2,
	asOf: '2026-11-23',
	summary:
		'Models of the size of GPT-4 and larger wait for a licence before release, open or closed, and may be refused.',
	articles: [
		{
			law: 'Blumenthal–Hawley Bipartisan Framework for U.S. AI Act',
			provision:
				'licensing of sophisticated general-purpose models by an independent body; audits; private liability',
			date: '2023-09-08'
		}
	],
	sources: [
		'Assumption: "models such as GPT-4" is read as 2e25 FLOP of training compute.',
		'Assumption: three review teams, 6 months a review (3 to 18), a tenth refused (0.02 to 0.30); no such office exists.',
		'Assumption: a modification is licensed anew when it uses as much compute itself.',
		'Assumption: fines of 1 million USD a day, as in the later bill of the same senators (S. 2938); the framework names none.',
		'Assumption: the start is hypothetical; the framework was never a bill.'
	],
	limits: [
		'The private liability that the framework also proposed is left out; see the presets on liability.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2027-01-01', announced: '2023-09-08' },
		enforcement: { from: '2027-01-01', detectionPerYear: DETECTION_PER_YEAR, perDayUsd: 1e6 }
	},
	tiers: [
		{
			id: 'licensed',
			instruments: {
				threshold: { basis: 'compute', flop: 2e25 },
				modifier: { rule: 'absolute', flop: 2e25, original: 'any', dutyShare: 1 },
				duties,
				approval: { required: 'yes', reviewers: 3, reviewMonths: 6, rejectProbability: 0.1 }
			},
			costRange: [
				...costRange,
				{ address: 'approval.reviewMonths', low: 3, central: 6, high: 18, unit: 'months', source: OFFICE },
				{
					address: 'approval.rejectProbability',
					low: 0.02,
					central: 0.1,
					high: 0.3,
					unit: 'share',
					source: OFFICE
				}
			]
		}
	],
	costRange: [DETECTION_RANGE, DEVELOPERS_FOUND_RANGE]
});
