import { DETECTION_PER_YEAR, DETECTION_RANGE, DEVELOPERS_FOUND_RANGE, owes } from '../packages';
import { preset } from '../preset';

const ACT = 'Regulation (EU) 2024/1689 (AI Act)';
const ACT_URL = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';
const GUIDELINES = 'Commission guidelines on general-purpose AI models, C(2025) 7719';

/** Guidelines, point 63: greater than a third of the training compute of the original model. */
const A_THIRD = 1 / 3;

const documentation = owes('documentation');
const systemic = owes('systemic');

/** Where, when and how the chapter on general-purpose models applies. */
export const EU_CHAPTER = {
	nexus: { jurisdiction: 'eu', reach: 'market', activity: 'commercial' },
	timing: { start: '2025-08-02', announced: '2023-12-09', legacy: '2027-08-02' },
	enforcement: {
		from: '2026-08-02',
		detectionPerYear: DETECTION_PER_YEAR,
		fineUsd: 16.5e6,
		fineTurnoverShare: 0.03
	}
} as const;

/** Documentation for every general-purpose model; part of it waived for free and open-source ones. */
export const EU_GENERAL_PURPOSE = {
	id: 'gpai',
	instruments: {
		threshold: { basis: 'compute', flop: 1e23 },
		'open-relief': { relief: 'partial', costShare: 0.25, lostAboveFlop: 1e25, licences: 'free' },
		modifier: { rule: 'ratio', ratio: A_THIRD, fallbackFlop: 3.33e22, original: 'covered', dutyShare: 0.25 },
		duties: documentation.duties
	},
	costRange: documentation.costRange
} as const;

/** Evaluation, mitigation, incident reports and security for the largest models, open or not. */
export const EU_SYSTEMIC = {
	id: 'systemic',
	instruments: {
		threshold: { basis: 'compute', flop: 1e25 },
		modifier: { rule: 'ratio', ratio: A_THIRD, fallbackFlop: 3.33e24, original: 'covered', dutyShare: 1 },
		duties: systemic.duties
	},
	costRange: systemic.costRange
} as const;

const { threshold: _, modifier, ...systemicDuties } = EU_SYSTEMIC.instruments;
const { fallbackFlop: __, ...sharedModifier } = modifier;
/**
 * The tier for a line that moves: without its own, and without the fixed amount that stands for a third of it where an
 * original is silent, as that would not move. A third of what the original used counts instead.
 */
export const EU_SYSTEMIC_WITHOUT_LINE = {
	...EU_SYSTEMIC,
	instruments: { ...systemicDuties, modifier: sharedModifier }
} as const;

const article = (provision: string) => ({ law: ACT, provision, date: '2024-06-13', url: ACT_URL });

export const EU_ABOUT = {
	asOf: '2026-11-23',
	articles: [
		{
			law: 'Council of the European Union and European Parliament',
			provision: 'political agreement on the AI Act: from this day developers could foresee it',
			date: '2023-12-09'
		},
		article('Art. 2(1)(a): whoever places a model on the Union market, wherever established'),
		article('Art. 3(10): made available in the course of a commercial activity'),
		article('Art. 51–55: duties of providers, systemic risk presumed above 1e25 FLOP'),
		article('Art. 53(2), 54(6): relief for free and open-source models, none with systemic risk'),
		article('Art. 101: fines up to 3 % of world turnover or 15 million EUR, the higher'),
		article('Art. 111(3): models from before 2 August 2025 are brought into line by 2 August 2027'),
		article('Art. 113: applies from 2 August 2025, fines from 2 August 2026'),
		{
			law: GUIDELINES,
			provision:
				'Points 17 (1e23 FLOP), 60–68 (modifiers: one third; where the original is silent 3.33e22 FLOP, with systemic risk 3.33e24), 83 and 86 (licences)',
			date: '2025-11-19'
		},
		{
			law: 'Regulation (EU) 2026/1744 (Digital Omnibus)',
			provision: 'leaves 1e25 FLOP and the dates of this chapter as they were',
			date: '2026-07-08'
		}
	],
	sources: [
		'Assumption: an open model still owes a quarter of the documentation (copyright policy and training summary stay, Art. 53(1)(c)–(d)).',
		'Assumption: below systemic risk, duties limited to a modification cost a quarter of the full duties (recital 109; guidelines point 68); with systemic risk they are owed in full (point 65).',
		'Assumption: of those who modify a model, firms supply in the course of a commercial activity (Art. 3(10)), and few hobbyists and academics do; the shares are parameters of the world.',
		'Assumption: 1 EUR is 1.10 USD.'
	],
	limits: [
		'The Commission may designate a model below 1e25 FLOP, and a provider may rebut the presumption above it; the model follows compute alone.',
		'The guidelines also ask for text, audio, image or video generation; the model counts every base model above 1e23 FLOP.',
		'Of the models from before 2 August 2025 only the best one of each developer is brought into line in 2027.',
		'Research before release is outside by its purpose; the model simulates releases only.',
		'Periodic penalties by the day (Art. 75a–75d, inserted in 2026) are known from secondary pages alone and left out.'
	],
	costRange: [DETECTION_RANGE, DEVELOPERS_FOUND_RANGE]
} as const;

export const euAiAct = preset({
	...EU_ABOUT,
	id: 'eu-ai-act',
	name: 'EU AI Act: general-purpose chapter',
	kind: 'real',
	revision: 3,
	summary:
		'Documentation for models above 1e23 FLOP, lighter for open ones; evaluation, mitigation and security above 1e25 FLOP, where the relief for open models ends.',
	instruments: EU_CHAPTER,
	tiers: [EU_GENERAL_PURPOSE, EU_SYSTEMIC]
});
