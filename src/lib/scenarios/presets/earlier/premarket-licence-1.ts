import { DETECTION_PER_YEAR, DETECTION_RANGE, owes } from '../../packages';
import { preset } from '../../preset';

const { duties, costRange } = owes('licence');

export const premarketLicence = preset({
	id: 'premarket-licence',
	name: 'Premarket licence (2023 Senate framework)',
	kind: 'proposal',
	revision: 1,
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
		'Assumption: the start is hypothetical; the framework was never a bill.'
	],
	limits: [
		'The private liability that the framework also proposed is left out; see the presets on liability.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2027-01-01' },
		enforcement: { from: '2027-01-01', detectionPerYear: DETECTION_PER_YEAR, fineUsd: 30e6 }
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
			costRange
		}
	],
	costRange: [DETECTION_RANGE]
});
