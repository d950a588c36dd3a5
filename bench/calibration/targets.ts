import { metricIndex, seriesOf } from '$lib/experiments/summary';
import type { Outcome } from '$lib/model';
import { FATES } from '$lib/model/outcome';

/** Something that was counted outside the model, and the same counted in one run of it. */
export interface Target {
	readonly what: string;
	/** What was counted, in its own words, and who counted. */
	readonly counted: string;
	readonly source: string;
	/** The median of the runs is held against this range. */
	readonly range: readonly [low: number, high: number];
	/** Whether parameters were chosen with it in view, or are it. */
	readonly use: 'fitted' | 'by construction' | 'predicted';
	readonly measure: (run: Outcome) => number;
}

const EPOCH = 'Epoch AI, Data on AI Models (CC BY 4.0), 2,153 models';
const ANATOMY = 'Laufer, Oderinwale and Kleinberg (2025), arXiv 2508.06811';

const OPEN = FATES.indexOf('released-open');
const RELEASED = [OPEN, FATES.indexOf('released-gated'), FATES.indexOf('released-closed')];
/** Largest training compute of January 2024, log10 FLOP (Gemini Ultra, Epoch AI). */
const LARGEST_AT_START = 25.7;
/** Largest compute of a model with open weights then, log10 FLOP (Falcon 180B, Epoch AI). */
const LARGEST_OPEN_AT_START = 24.6;

interface Release {
	readonly month: number;
	readonly log10Flop: number;
	readonly open: boolean;
	readonly developer: number;
}

/** Models that came out from January 2024 on, in order. */
function releases({ runs }: Outcome): Release[] {
	return Array.from(runs.id, (id, n) => ({
		month: runs.month[n]!,
		log10Flop: runs.trainedLog10Flop[n]!,
		open: runs.fate[n] === OPEN,
		developer: id >>> 12,
		fate: runs.fate[n]!
	}))
		.filter(({ fate, month }) => RELEASED.includes(fate) && month >= 0)
		.sort((a, b) => a.month - b.month);
}

function largestBy(run: Outcome, month: number): number {
	return releases(run).reduce(
		(largest, release) => (release.month <= month ? Math.max(largest, release.log10Flop) : largest),
		LARGEST_AT_START
	);
}

/** Releases a year of 2024 and 2025 within so many orders of the largest so far. */
function nearTheTop(orders: number): Target['measure'] {
	return (run) => {
		let largest = LARGEST_AT_START;
		let count = 0;
		for (const { log10Flop, month } of releases(run)) {
			if (month >= 24) break;
			largest = Math.max(largest, log10Flop);
			if (log10Flop >= largest - orders) count += 1;
		}
		return count / 2;
	};
}

/** Months from the first closed model of its size to each new record of an open one; the median. */
function computeLag(run: Outcome): number {
	const all = releases(run);
	const lags: number[] = [];
	let record = LARGEST_OPEN_AT_START;
	for (const release of all) {
		if (!release.open || release.log10Flop <= record) continue;
		record = release.log10Flop;
		const first = all.find(
			(other) => !other.open && other.log10Flop >= record && other.month <= release.month
		);
		if (first !== undefined) lags.push(release.month - first.month);
	}
	return median(lags);
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	if (sorted.length === 0) return NaN;
	return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const above25 = (run: Outcome) =>
	releases(run).filter(({ log10Flop, month }) => month < 12 && log10Flop >= 25);
const atEnd =
	(metric: string): Target['measure'] =>
	(run) =>
		seriesOf(run, metricIndex(metric)).at(-1)!;

export const TARGETS: readonly Target[] = [
	{
		what: 'Growth of the largest training compute, a year',
		counted: '×4.6 (4.0 to 5.4)',
		source: 'Epoch AI (2024), training compute grows 4–5× a year',
		range: [4, 5.4],
		use: 'fitted',
		measure: (run) => 10 ** ((largestBy(run, 35) - LARGEST_AT_START) / 3)
	},
	...(
		[
			[0.5, 7],
			[1, 19],
			[1.5, 32]
		] as const
	).map(([orders, count]): Target => ({
		what: `Releases a year within ${orders} orders of the largest`,
		counted: `${count} (2021–24), ± 40 %`,
		source: EPOCH,
		range: [0.6 * count, 1.4 * count],
		use: 'fitted',
		measure: nearTheTop(orders)
	})),
	{
		what: 'Models above 10²⁵ FLOP that came out in 2024',
		counted: '13 to 25',
		source: EPOCH,
		range: [13, 25],
		use: 'fitted',
		measure: (run) => above25(run).length
	},
	{
		what: 'Developers of models above 10²⁵ FLOP of 2024',
		counted: '8 to 13, those of 2023 included',
		source: EPOCH,
		range: [8, 13],
		use: 'fitted',
		measure: (run) => new Set(above25(run).map(({ developer }) => developer)).size
	},
	{
		what: 'Open share of releases, 2024–25',
		counted: '0.45 (2023–24), 0.35 to 0.60',
		source: EPOCH,
		range: [0.35, 0.6],
		use: 'by construction',
		measure: (run) => {
			const early = releases(run).filter(({ month }) => month < 24);
			return early.filter(({ open }) => open).length / early.length;
		}
	},
	{
		what: 'Lag of open records in compute, months',
		counted: 'median 15, 10 to 20',
		source: EPOCH,
		range: [10, 20],
		use: 'predicted',
		measure: computeLag
	},
	{
		what: 'Lag of open models in capability, months, end of 2026',
		counted: '3 to 4, 2 to 6',
		source: 'Epoch AI, capabilities index of open and closed models (2026)',
		range: [2, 6],
		use: 'predicted',
		measure: atEnd('open-gap-months')
	},
	{
		what: 'Concentration of providers, mean of 2024 and 2025, HHI',
		counted: '2,700 (2023), 2,800 (2025); 2,100 to 3,200',
		source: 'Menlo Ventures (2023, 2025), shares of enterprise spending',
		range: [2100, 3200],
		use: 'fitted',
		measure: (run) => {
			const months = seriesOf(run, metricIndex('hhi-spending')).subarray(0, 24);
			return months.reduce((sum, value) => sum + value, 0) / months.length;
		}
	},
	{
		what: 'Inequality of uses over single models, Gini',
		counted: '≥ 0.977; 0.97 to 0.999',
		source: 'Osborne, Ding and Kirk (2024), arXiv 2401.13822; Hugging Face (2026)',
		range: [0.97, 0.999],
		use: 'predicted',
		measure: atEnd('gini-uses')
	},
	{
		what: 'Attachment to parents with children, exponent',
		counted: '1.0; 0.9 to 1.15',
		source: ANATOMY,
		range: [0.9, 1.15],
		use: 'predicted',
		measure: atEnd('attachment-exponent')
	},
	{
		what: 'Choices that fall on childless parents',
		counted: '8.0 %; 5 to 12 %',
		source: ANATOMY,
		range: [0.05, 0.12],
		use: 'by construction',
		measure: atEnd('childless-choices')
	},
	{
		what: 'Sizes of families, Zipf slope',
		counted: '1.29; 1.0 to 1.6',
		source: ANATOMY,
		range: [1, 1.6],
		use: 'predicted',
		measure: atEnd('family-zipf-slope')
	},
	{
		what: 'Largest family, share of all derivatives',
		counted: '1.8 %; 0.8 to 3 %',
		source: ANATOMY,
		range: [0.008, 0.03],
		use: 'predicted',
		measure: atEnd('largest-family-share')
	},
	{
		what: 'Models whose parent is stated',
		counted: '30 % at least; 30 to 60 %',
		source: ANATOMY,
		range: [0.295, 0.6],
		use: 'by construction',
		measure: atEnd('stated-parents')
	},
	{
		what: 'Fine-tunes that have children',
		counted: '7.9 %; 6 to 10 %',
		source: ANATOMY,
		range: [0.06, 0.1],
		use: 'predicted',
		measure: atEnd('fine-tunes-with-children')
	}
];
