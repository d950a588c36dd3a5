import type { Outcome } from '$lib/model';
import { largestBefore, releases } from '../releases';
import type { Kind, Target } from '../target';
import { EPOCH } from './sources';

const START = 'january-2022';
const YEARS = [2022, 2023, 2024] as const;
/** What is known up to the end of 2023 may choose parameters; 2024 is held out. */
const kindOf = (year: number): Kind => (year < 2024 ? 'fit' : 'prediction');

/** Models of a year with stated compute from 10^line FLOP. */
const stated =
	(year: number, line: number): Target['measure'] =>
	(run) =>
		ofYear(run, year).filter(({ disclosed, log10Flop }) => disclosed && log10Flop >= line).length;

function ofYear(run: Outcome, year: number) {
	const from = (year - 2022) * 12;
	return releases(run, from + 12).filter(({ month }) => month >= from);
}

/** Counts: Poisson 90 % around the number, and a fifth for what lists miss or count twice. */
function countInterval(count: number): { low: number; high: number } {
	const half = 1.645 * Math.sqrt(count + (0.2 * count) ** 2);
	return { low: Math.max(0, count - half), high: count + half };
}

const POWERS = { 23: '10²³', 24: '10²⁴', 25: '10²⁵' } as const;
const MODELS: readonly (readonly [line: keyof typeof POWERS, counts: readonly number[]])[] = [
	[23, [30, 70, 129]],
	[24, [6, 20, 55]],
	[25, [0, 5, 13]]
];
const DEVELOPERS = [11, 50, 56];
const LARGEST = [24.44, 25.7, 25.58];
/** Open of known access, models from 10²³ to 10²⁴ FLOP. */
const OPEN_SHARES = [10 / 23, 30 / 43, 49 / 57];

/** The years 2022–24 from a start in January 2022. Lists hold models that state their compute, so the model counts those. */
export const HINDCAST: readonly Target[] = YEARS.flatMap((year, n): Target[] => [
	{
		id: `largest-${year}`,
		counts: `Largest training compute by the end of ${year}`,
		unit: 'log10 FLOP',
		value: Math.max(...LARGEST.slice(0, n + 1)),
		low: Math.max(...LARGEST.slice(0, n + 1)) - 0.3,
		high: Math.max(...LARGEST.slice(0, n + 1)) + 0.3,
		kind: kindOf(year),
		source: `${EPOCH}; stated compute, true compute up to 0.3 orders larger`,
		measuredAs: 'Largest model out by then, whether or not it states its compute',
		scale: 'linear',
		discrepancy: 0.1,
		measure: (run) => largestBefore(run, 12 * (n + 1), START)
	},
	...MODELS.map(([line, counts]): Target => ({
		id: `models-1e${line}-${year}`,
		counts: `Models from ${POWERS[line]} FLOP of ${year}`,
		unit: 'models',
		value: counts[n]!,
		...countInterval(counts[n]!),
		kind: kindOf(year),
		source: EPOCH,
		measuredAs: 'Releases of the year that state their compute',
		scale: 'linear',
		discrepancy: 0.1 * counts[n]! + 1,
		measure: stated(year, line)
	})),
	{
		id: `developers-1e23-${year}`,
		counts: `Organisations with a model from 10²³ FLOP of ${year}`,
		unit: 'organisations',
		value: DEVELOPERS[n]!,
		...countInterval(DEVELOPERS[n]!),
		kind: kindOf(year),
		source:
			'Epoch AI, Data on AI Models (CC BY 4.0), union of five snapshots to April 2026, organisations merged by hand',
		measuredAs: 'Developers of the releases of the year that state their compute',
		scale: 'linear',
		discrepancy: 0.1 * DEVELOPERS[n]! + 1,
		measure: (run) =>
			new Set(
				ofYear(run, year)
					.filter(({ disclosed, log10Flop }) => disclosed && log10Flop >= 23)
					.map(({ developer }) => developer)
			).size
	},
	{
		id: `open-share-1e23-${year}`,
		counts: `Open share of models from 10²³ to 10²⁴ FLOP of ${year}`,
		unit: 'share',
		value: OPEN_SHARES[n]!,
		low: Math.max(0, OPEN_SHARES[n]! - 0.2),
		high: Math.min(1, OPEN_SHARES[n]! + 0.2),
		kind: kindOf(year),
		source:
			'Epoch AI, Data on AI Models (CC BY 4.0), union of five snapshots to April 2026; 10 of 23, 30 of 43, 49 of 57',
		measuredAs: 'Releases of the year that state their compute',
		scale: 'linear',
		discrepancy: 0.05,
		measure: (run) => {
			const some = ofYear(run, year).filter(
				({ disclosed, log10Flop }) => disclosed && log10Flop >= 23 && log10Flop < 24
			);
			return some.length === 0 ? NaN : some.filter(({ open }) => open).length / some.length;
		}
	}
]);
