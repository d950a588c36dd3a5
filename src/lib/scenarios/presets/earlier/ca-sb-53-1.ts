import { DETECTION_PER_YEAR, DETECTION_RANGE, owes } from '../../packages';
import { preset } from '../../preset';

const LAW = 'Cal. SB 53 (2025), ch. 138; Bus. & Prof. Code 22757.10–.16';
const URL = 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB53';
const transparency = owes('transparency');
const framework = owes('framework');

/** A transparency report from whoever trains above 1e26 operations. */
export const FRONTIER_TIER = {
	id: 'frontier',
	instruments: { threshold: { basis: 'compute', flop: 1e26 }, duties: transparency.duties },
	costRange: transparency.costRange
} as const;

/** A published framework from those who also earn more than 500 million USD. */
export const LARGE_TIER = {
	id: 'large',
	instruments: { threshold: { basis: 'compute', flop: 1e26, revenueUsd: 500e6 }, duties: framework.duties },
	costRange: framework.costRange
} as const;

export const STATE_LIMITS = [
	'A state law run as if it covered the whole United States: the model has no states.',
	'Revenue counts affiliates in the law; in the model a developer is one group.',
	'Fines go by severity, up to the maximum, and fall on large developers only; the model fines fine-tuners who ignore a duty, and this law puts none on them.',
	'Protection of whistleblowers is left out.'
] as const;

export const caSb53 = preset({
	id: 'ca-sb-53',
	name: 'California SB 53',
	kind: 'real',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'A transparency report with every model above 1e26 operations; a published safety framework from developers who also earn over 500 million USD a year.',
	articles: [
		{
			law: LAW,
			provision: '22757.11: frontier developer (1e26 operations), large (500 million USD)',
			date: '2025-09-29',
			url: URL
		},
		{
			law: LAW,
			provision: '22757.12: transparency report, frontier AI framework',
			date: '2025-09-29',
			url: URL
		},
		{
			law: LAW,
			provision: '22757.15: up to 1 million USD a violation, by severity',
			date: '2025-09-29',
			url: URL
		}
	],
	sources: [],
	limits: STATE_LIMITS,
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2026-01-01' },
		enforcement: { from: '2026-01-01', detectionPerYear: DETECTION_PER_YEAR, fineUsd: 1e6 }
	},
	tiers: [FRONTIER_TIER, LARGE_TIER],
	costRange: [DETECTION_RANGE]
});
