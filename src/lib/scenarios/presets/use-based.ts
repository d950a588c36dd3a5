import { DETECTION_PER_YEAR, DETECTION_RANGE } from '../packages';
import { preset } from '../preset';

export const useBased = preset({
	id: 'use-based',
	name: 'Use-based rules only',
	kind: 'counterfactual',
	revision: 1,
	asOf: '2026-11-23',
	summary: 'No rule on models: duties attach to projects for regulated uses, whatever model they build on.',
	articles: [
		{
			law: 'Regulation (EU) 2024/1689 (AI Act), Annex III',
			provision: 'high-risk uses; from 2 December 2027 under Regulation (EU) 2026/1744',
			date: '2024-06-13',
			url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'
		},
		{
			law: 'Regulation (EU) 2024/1689 (AI Act)',
			provision:
				'Art. 2(10), 3(4), 3(10): what is supplied or used outside commercial and professional activity is outside',
			date: '2024-06-13',
			url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'
		},
		{
			law: 'Colo. SB 26-189',
			provision: 'notices, explanations and human review for consequential decisions',
			date: '2026-05-14'
		}
	],
	sources: [
		'CEPS, ICF and Wavestone (2021): 29,277 EUR a system; 193,000–330,000 EUR and 71,400 EUR a year for a quality system.',
		'Assumption: small firms (below 150 million EUR of turnover) owe 0.7 of the cost.',
		'Assumption: how many projects are for regulated uses is a parameter of the world, not of the rule.'
	],
	limits: [
		'Regulated uses are found among the projects of start-ups and enterprises alone, although a university that grades its students with a model has one too.',
		'For small firms Art. 99 takes the lower of the two maximum fines; the model takes the higher for everyone.',
		'The real Act has these duties beside its chapter on general-purpose models; add that preset to the same column for both.'
	],
	instruments: {
		nexus: { jurisdiction: 'eu', reach: 'market' },
		timing: { start: '2027-12-02' },
		enforcement: {
			from: '2027-12-02',
			detectionPerYear: DETECTION_PER_YEAR,
			fineUsd: 16.5e6,
			fineTurnoverShare: 0.03
		}
	},
	tiers: [
		{
			id: 'use',
			instruments: {
				threshold: { basis: 'no-model' },
				deployer: { rule: 'regulated-uses', fixedUsd: 60e3, perYearUsd: 25e3 },
				'small-relief': { revenueBelowUsd: 165e6, costShare: 0.7 }
			},
			costRange: [
				{
					address: 'deployer.fixedUsd',
					low: 30e3,
					central: 60e3,
					high: 330e3,
					unit: 'USD',
					source: 'Assumption built from CEPS, ICF and Wavestone (2021)'
				},
				{
					address: 'deployer.perYearUsd',
					low: 12e3,
					central: 25e3,
					high: 78e3,
					unit: 'USD',
					source: 'Assumption built from CEPS, ICF and Wavestone (2021)'
				}
			]
		}
	],
	costRange: [DETECTION_RANGE]
});
