/** A value of a preset that no case can show, because nothing that is owed on the day of a release tells it. */
interface Fact {
	/** Address inside the preset. */
	readonly address: string;
	readonly value: number | string;
	/** Article of law, or "Assumption: …". */
	readonly source: string;
}

const FOUND: Fact = {
	address: 'enforcement.detectionPerYear',
	value: 0.1,
	source: 'Assumption: 0.02 / 0.10 / 0.30; nobody has measured how often a breach comes out'
};
const finedFrom = (value: string, source: string): Fact => ({ address: 'enforcement.from', value, source });
const known = (value: string, source: string): Fact => ({ address: 'timing.announced', value, source });

/** By preset. `mutated.test.ts` asks for each row that no case could do its work. */
export const CHECKED_FACTS: Readonly<Record<string, readonly Fact[]>> = {
	'eu-ai-act': [
		FOUND,
		known(
			'2023-12-09',
			'Council of the European Union, 9 December 2023: political agreement with the Parliament'
		),
		{
			address: 'timing.legacy',
			value: '2027-08-02',
			source:
				'Regulation (EU) 2024/1689, Art. 111(3): models from before 2 August 2025 comply by 2 August 2027'
		},
		{
			address: 'gpai.open-relief.lostAboveFlop',
			value: 1e25,
			source:
				'Regulation (EU) 2024/1689, Art. 53(2) with 51(2): no relief where systemic risk begins; the heavier tier is owed there anyway'
		}
	],
	'ca-sb-53': [
		FOUND,
		known('2025-09-29', 'Cal. SB 53 (2025), ch. 138: approved by the Governor on 29 September 2025'),
		finedFrom('2026-01-01', 'Cal. SB 53 (2025), s. 22757.15: in force with the duties, 1 January 2026')
	],
	'ny-raise': [
		FOUND,
		known('2025-12-19', 'New York RAISE Act: signed on 19 December 2025'),
		finedFrom('2027-01-01', 'New York, ch. 96 of 2026: effective with the duties, 1 January 2027')
	],
	'il-sb-315': [
		FOUND,
		known('2026-07-06', 'Illinois Public Act 104-0538: signed on 6 July 2026'),
		finedFrom('2027-01-01', 'Illinois Public Act 104-0538: in force with the duties, 1 January 2027'),
		{
			address: 'audited.threshold.flop',
			value: 1e42,
			source: 'Illinois Public Act 104-0538, s. 10: no audit before 2028, so that the line is above any model'
		},
		{
			address: 'audited.threshold.basis',
			value: 'compute',
			source: 'Illinois Public Act 104-0538, s. 10: a line on compute, from 1 January 2028 (path.amendment1)'
		},
		{
			address: 'audited.duties.delayMonths',
			value: 0.5,
			source:
				'Assumption: an audit of a developer delays no model beyond what the framework does; the tiers run side by side'
		}
	],
	'kr-basic-act': [
		FOUND,
		known('2025-11-12', 'Draft enforcement decree of the AI Basic Act, 12 November 2025')
	],
	'eu-product-liability': [known('2024-10-23', 'Directive (EU) 2024/2853: signed on 23 October 2024')],
	'us-eo-14110': [
		known('2023-10-30', 'Executive Order 14110: signed on 30 October 2023'),
		{
			address: 'timing.start',
			value: '2023-10-30',
			source: 'Executive Order 14110 of 30 October 2023: before the first month that is simulated'
		},
		...(
			[
				['threshold.flop', 1e23, 'Executive Order 14110, s. 4.2(b)(i): 1e23 on mainly biological sequences'],
				['duties.fixedUsd', 25_000, 'Assumption: to set up reporting, as for other models'],
				[
					'duties.perYearUsd',
					50_000,
					'89 FR 73612: 5,000 hours a year over up to 15 respondents, 150 USD an hour'
				]
			] as const
		).map(([address, value, source]) => ({ address: `biology.${address}`, value, source }))
	],
	'us-ai-diffusion': [
		known('2025-01-13', 'Framework for AI Diffusion, interim final rule of 13 January 2025'),
		{
			address: 'timing.legacy',
			value: '2025-01-13',
			source:
				'Framework for AI Diffusion (13 January 2025), ECCN 4E091: weights are controlled whenever their model was made'
		}
	],
	'ca-sb-1047': [
		FOUND,
		known('2024-02-07', 'Cal. SB 1047 (2024): introduced on 7 February 2024'),
		{
			address: 'enforcement.harmfulShare',
			value: 0.05,
			source:
				'Assumption: one breach in twenty comes with harm or an imminent threat, as s. 22606 asks (0.01 to 0.20)'
		}
	],
	'us-s-2938': [
		FOUND,
		known('2025-09-29', 'S. 2938 (119th Congress): introduced on 29 September 2025'),
		finedFrom('2027-01-01', 'S. 2938: at least 1 million USD a day from the (hypothetical) start on')
	],
	'premarket-licence': [
		FOUND,
		known('2023-09-08', 'Blumenthal and Hawley, Bipartisan Framework for U.S. AI Act, 8 September 2023'),
		finedFrom('2027-01-01', 'Assumption: fines from the (hypothetical) start on'),
		{
			address: 'licensed.approval.reviewers',
			value: 3,
			source: 'Assumption: three review teams; no licensing office for models exists'
		}
	],
	'great-american-ai-act': [
		FOUND,
		known('2026-06-04', 'Great American Artificial Intelligence Act: discussion draft of 4 June 2026'),
		finedFrom(
			'2028-01-01',
			'Discussion draft of 4 June 2026: with the duties, from the hypothetical start on'
		)
	],
	'use-based': [
		FOUND,
		finedFrom('2027-12-02', 'Regulation (EU) 2026/1744: fines with the duties of Annex III, 2 December 2027')
	],
	'treaty-draft': [
		FOUND,
		finedFrom('2025-08-02', 'Assumption: fines begin with the duties of the draft treaty')
	],
	'staged-access': [
		finedFrom('2025-08-02', 'Assumption: fines begin with the duties'),
		{
			address: 'staged.staged-access.afterMonths',
			value: 12,
			source: 'Assumption: GPT-2 took nine months in 2019; range 3 to 36'
		}
	],
	'strict-liability': [known('2025-09-29', 'S. 2937 (119th Congress): introduced on 29 September 2025')]
};
