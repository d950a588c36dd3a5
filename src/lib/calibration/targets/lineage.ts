import type { Census, Outcome } from '$lib/model';
import { metricIndex, seriesOf } from '$lib/experiments/summary';
import type { Target } from '../target';
import { HUB, LINEAGE } from './sources';

/**
 * Choices for each parent and choice by number of children, from a Poisson fit to the printed degree table of the
 * fine-tune edges (21,459 choices; Laufer, Oderinwale and Kleinberg 2025): 0, 1, 2–3, 4–7 … 64–127 children.
 */
export const COUNTED_KERNEL = [7.2e-7, 5.8e-5, 1.7e-4, 4.6e-4, 1.1e-3, 2.7e-3, 4.9e-3, 9.9e-3] as const;

/**
 * By which factor rates are off the counted ones, class by class from one child to 64–127: e to the root of the mean square
 * of ln(rate/counted), after the factor that all classes share. 1 for the same kernel; one exponent for all
 * classes can be right while no class is.
 */
export function kernelFactor(rates: readonly number[]): number {
	const off = rates.flatMap((rate, k) =>
		k === 0 || !(rate > 0) ? [] : [Math.log(rate / COUNTED_KERNEL[k]!)]
	);
	if (off.length < 3) return NaN;
	const shared = off.reduce((sum, value) => sum + value, 0) / off.length;
	return Math.exp(Math.sqrt(off.reduce((sum, value) => sum + (value - shared) ** 2, 0) / off.length));
}

/** Rates of a run by class, as far as the counted kernel is used; 0 where nothing was chosen. */
export function kernelOf({ choices, exposure }: Census): number[] {
	return COUNTED_KERNEL.map((_, k) => (exposure[k]! > 0 ? choices[k]! / exposure[k]! : 0));
}

/** The smallest family that the counted slope reaches down to has 7 members: those above are ranked. */
const SMALLEST_RANKED = 7;
const FIRST_RANK = 3;

/** Minus the slope of ln(size) over ln(rank), from the third largest family down to those of 7 simulated members. */
export function zipfSlope(families: ArrayLike<number>): number {
	const points: { x: number; y: number }[] = [];
	for (let rank = FIRST_RANK; rank <= families.length && families[rank - 1]! >= SMALLEST_RANKED; rank++)
		points.push({ x: Math.log(rank), y: Math.log(families[rank - 1]!) });
	if (points.length < 3) return NaN;
	const centre = points.reduce((sum, { x }) => sum + x, 0) / points.length;
	const spread = points.reduce((sum, { x }) => sum + (x - centre) ** 2, 0);
	return -points.reduce((sum, { x, y }) => sum + (x - centre) * y, 0) / spread;
}

function censusOf({ census }: Outcome): Census {
	if (!census) throw new RangeError('targets of lineage need runs with a census');
	return census;
}

const atEnd = (metric: string, run: Outcome) => seriesOf(run, metricIndex(metric)).at(-1)!;

/**
 * How far off a kernel may be: the exponents from 0.9 to 1.15 that fits to the counted table give (over different
 * ranges of children) differ by a factor of 1.25 over these classes, and the table is off any of them by 1.1.
 */
const LARGEST_FACTOR = 1.4;

/** How derivatives descend from one another, as somebody counts who reads a public registry. */
export const LINEAGE_TARGETS: readonly Target[] = [
	{
		id: 'gini-uses',
		counts: 'Inequality of uses over public models, Gini',
		unit: 'Gini coefficient',
		value: 0.987,
		low: 0.97,
		high: 0.999,
		kind: 'seen',
		source: `${HUB}: at least 0.987 (2023) and 0.977 (2026)`,
		measuredAs: 'Uses over bases, derivatives and isolated uploads, which nobody uses, at the end of 2026',
		remeasured: 'Isolated uploads are repositories too, and were left out',
		scale: 'linear',
		discrepancy: 0.005,
		measure: (run) => {
			const { isolatedModels, publicModels } = censusOf(run);
			return 1 - (1 - atEnd('gini-uses', run)) * (1 - isolatedModels / publicModels);
		}
	},
	{
		id: 'attachment-kernel',
		counts: 'Attachment to parents with 1 to 127 children, off the counted rates',
		unit: 'factor',
		value: 1,
		low: 1,
		high: LARGEST_FACTOR,
		kind: 'fit',
		source: `${LINEAGE}, degree table of fine-tune edges`,
		measuredAs:
			'Rates of fine-tunes and merges alone, every model exposed to each choice made while it is there; typical factor between simulated and counted rates, class by class',
		remeasured:
			'The data are fine-tune edges. One exponent, weighted by choices, gave the counted kernel itself 0.87–0.90 against a bar of 0.9–1.15, and can be right where no class is',
		scale: 'log',
		discrepancy: 0.2,
		measure: (run) => kernelFactor(kernelOf(censusOf(run)))
	},
	{
		id: 'childless-choices',
		counts: 'Choices that fall on parents without children',
		unit: 'share',
		value: 0.08,
		low: 0.05,
		high: 0.12,
		kind: 'fit',
		source: LINEAGE,
		measuredAs: 'Of the choices of fine-tunes and merges, at the end of 2026',
		remeasured:
			'The data are fine-tune edges; adapters and quantisations were counted in. Of the fit, no longer by construction: choices by copying fall on childless models too',
		scale: 'log',
		discrepancy: 0.1,
		measure: (run) => {
			const { choices } = censusOf(run);
			return choices[0]! / choices.reduce((sum, count) => sum + count, 0);
		}
	},
	{
		id: 'family-zipf-slope',
		counts: 'Sizes of families, Zipf slope',
		unit: 'exponent',
		value: 1.29,
		low: 1,
		high: 1.6,
		kind: 'seen',
		source: `${LINEAGE}, ranks 10 to 2,500, of 7 members and more`,
		measuredAs: `Components of stated parents from rank ${FIRST_RANK} down to ${SMALLEST_RANKED} simulated members; who states no parent begins a family`,
		remeasured:
			'Counted families are components of stated parents; all derivatives of a base were taken as one family',
		scale: 'linear',
		discrepancy: 0.1,
		measure: (run) => zipfSlope(censusOf(run).families)
	},
	{
		id: 'largest-family-share',
		counts: 'Largest family, share of all public models',
		unit: 'share',
		value: 0.018,
		low: 0.008,
		high: 0.03,
		kind: 'seen',
		source: `${LINEAGE}: 33,194 of 1,860,411 models`,
		measuredAs: 'Stated members of the largest component over all public models, isolated uploads included',
		remeasured:
			'The denominator of the count is all models, isolated ones included, not derivatives; members are those that state it',
		scale: 'log',
		discrepancy: 0.2,
		measure: (run) => {
			const { largestFamily, publicModels } = censusOf(run);
			return publicModels === 0 ? NaN : largestFamily / publicModels;
		}
	},
	{
		id: 'stated-parents',
		counts: 'Models whose parent is stated',
		unit: 'share',
		value: 0.3,
		low: 0.295,
		high: 0.6,
		kind: 'by construction',
		source: `${LINEAGE}: 30 % at least`,
		measuredAs: 'Derivatives that state a parent over all public models, isolated uploads included',
		scale: 'linear',
		discrepancy: 0.02,
		measure: (run) => censusOf(run).statedModels / censusOf(run).publicModels
	},
	{
		id: 'fine-tunes-with-children',
		counts: 'Fine-tunes that have children',
		unit: 'share',
		value: 0.079,
		low: 0.06,
		high: 0.1,
		kind: 'seen',
		source: `${LINEAGE}: 15,047 of 189,391`,
		measuredAs:
			'Of the fine-tunes that state their parent, those that are the stated parent of another model',
		remeasured: 'Only stated relations can be counted; those that nobody states were counted in',
		scale: 'log',
		discrepancy: 0.1,
		measure: (run) => {
			const { fineTunes, fineTunesWithChildren } = censusOf(run);
			return fineTunes === 0 ? NaN : fineTunesWithChildren / fineTunes;
		}
	}
];
