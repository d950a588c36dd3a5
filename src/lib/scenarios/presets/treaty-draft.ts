import { DETECTION_PER_YEAR, DETECTION_RANGE, DEVELOPERS_FOUND_RANGE, owes } from '../packages';
import { preset } from '../preset';

const report = owes('report');

export const treatyDraft = preset({
	id: 'treaty-draft',
	name: 'Draft treaty for a class',
	kind: 'counterfactual',
	revision: 1,
	asOf: '2026-11-27',
	summary:
		'Everywhere, developers of models above 1e25 FLOP report to a public body; weights may be published at once, and nobody else is covered.',
	articles: [],
	sources: [
		'Assumption: no such treaty exists; it is a mild text that a class can change one term at a time.',
		'Assumption: line, start and fines are those of the EU tier for systemic risk, so that the two can be compared.'
	],
	limits: [
		'How a treaty is signed, ratified and left is not simulated: it applies everywhere on one day.',
		'Whether anybody reads the reports is left out; how much a report adds to safeguards is a parameter of the world.'
	],
	instruments: {
		nexus: { jurisdiction: 'world', reach: 'market' },
		timing: { start: '2025-08-02' },
		enforcement: {
			from: '2025-08-02',
			detectionPerYear: DETECTION_PER_YEAR,
			fineUsd: 16.5e6,
			fineTurnoverShare: 0.03
		}
	},
	tiers: [
		{
			id: 'treaty',
			instruments: {
				threshold: { basis: 'compute', flop: 1e25 },
				modifier: { rule: 'nobody' },
				duties: report.duties,
				'staged-access': { rule: 'at-once' }
			},
			costRange: report.costRange
		}
	],
	costRange: [DETECTION_RANGE, DEVELOPERS_FOUND_RANGE]
});
