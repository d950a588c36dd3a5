import type { ChartDataset } from 'chart.js';
import { FATES, type Fate, type PlannedRuns } from '$lib/model';
import { commonOptions, flopScale, tooltipStyle, valueScale } from './axes';
import { regimeLegend, type Figure, type LegendEntry } from './figure';
import { formatPowerOfTen, formatQuantity, joinWords } from './numbers';
import { regimeStyle, translucent, type Palette } from './palette';
import { thresholdMarks } from './policy-lines';
import { pairedRuns, regimeNames, type Results } from './results';

/** Width of a bin in decades of FLOP. */
const BIN = 0.1;
/** What is shown where no regime has a compute line, in log10 FLOP. */
const PLAIN_WINDOW = [22, 27] as const;
/** Decades shown below the lowest and above the highest line. */
const MARGIN = [1.5, 1.5] as const;

const WISHED_SHADE = 0.14;

const RELEASED: readonly Fate[] = ['released-open', 'released-gated', 'released-closed'];

/** Training compute of released base models around the thresholds: trained compute beside desired compute. */
export function releaseCompute(results: Results, colours: Palette): Figure {
	const names = regimeNames(results);
	const marks = thresholdMarks(results, colours);
	const lines = marks.map(({ at }) => at).filter((at) => at < 30);
	const [from, to] = lines.length
		? [
				Math.floor(2 * (Math.min(...lines) - MARGIN[0])) / 2,
				Math.ceil(2 * (Math.max(...lines) + MARGIN[1])) / 2
			]
		: PLAIN_WINDOW;
	const bins = Math.round((to - from) / BIN);
	const worlds = names.map((_, regime) => pairedRuns(results, regime));
	const histograms = worlds.map((runs) => ({
		trained: histogram(runs, 'trainedLog10Flop', from, bins),
		wished: histogram(runs, 'wishedLog10Flop', from, bins)
	}));
	const legend = regimeLegend(colours, names);
	const wished: LegendEntry = {
		label: 'Shaded: compute wished for',
		colour: translucent(regimeStyle(colours, 1).colour, WISHED_SHADE * 2),
		mark: { kind: 'area', hatching: 'plain' }
	};
	return {
		source: results,
		id: 'release-compute',
		title: 'Training compute of releases around the lines',
		subtitle: `Base models released per world and tenth of a decade of training compute, mean of ${results.worldsInFull} worlds`,
		legend: names.length > 1 ? [...legend, wished] : legend,
		configuration: {
			type: 'line',
			data: {
				datasets: histograms.flatMap(({ trained, wished }, regime) => {
					const style = regimeStyle(colours, regime);
					const drawn = stepped(names[regime] ?? '', trained, from, {
						borderColor: style.colour,
						backgroundColor: style.colour,
						borderDash: [...style.dash],
						borderWidth: 2,
						pointStyle: style.marker,
						pointRadius: trained.map((_, bin) => (bin % 5 === regime ? 3 : 0))
					});
					const faint = stepped(`${names[regime]}, wished for`, wished, from, {
						borderColor: translucent(style.colour, 0.6),
						borderWidth: 1,
						borderDash: [1, 3],
						pointRadius: 0,
						backgroundColor: translucent(style.colour, WISHED_SHADE),
						fill: 'origin'
					});
					return regime === 0 ? [drawn] : [faint, drawn];
				})
			},
			options: {
				...commonOptions(colours),
				interaction: { mode: 'index', intersect: false },
				scales: {
					x: flopScale(colours, 'Training compute (FLOP, logarithmic)', from, to),
					y: valueScale(colours, 'releases per world', true)
				},
				plugins: {
					marks: { marks },
					tooltip: {
						...tooltipStyle(colours),
						callbacks: {
							title: (entries) => {
								const start = entries[0]?.parsed.x ?? from;
								return `${formatPowerOfTen(round(start))} to ${formatPowerOfTen(round(start + BIN))} FLOP`;
							},
							label: ({ dataset, parsed }) => ` ${dataset.label}: ${formatQuantity(parsed.y ?? 0)}`
						}
					}
				}
			}
		},
		table: {
			caption: 'Base models released per world by training compute (log10 FLOP, lower end of each bin)',
			headers: ['log10 FLOP', ...names.flatMap((name) => [`${name}: trained`, `${name}: wished for`])],
			rows: Array.from({ length: bins }, (_, bin) => [
				round(from + bin * BIN),
				...histograms.flatMap(({ trained, wished }) => [trained[bin] ?? 0, wished[bin] ?? 0])
			])
		},
		narrative: narrate(names, worlds, lines)
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

function isReleased(runs: PlannedRuns, row: number): boolean {
	return RELEASED.includes(FATES[runs.fate[row] ?? 0] ?? 'abandoned');
}

/** Releases per world in each bin. */
function histogram(
	worlds: readonly PlannedRuns[],
	column: 'trainedLog10Flop' | 'wishedLog10Flop',
	from: number,
	bins: number
): number[] {
	const counts = new Array<number>(bins).fill(0);
	for (const runs of worlds) {
		runs[column].forEach((log10Flop, row) => {
			// A bin includes its upper end: training exactly at a threshold counts as below it.
			const bin = Math.ceil((log10Flop - from) / BIN - 1e-9) - 1;
			const before = counts[bin];
			if (before !== undefined && isReleased(runs, row)) counts[bin] = before + 1 / worlds.length;
		});
	}
	return counts;
}

type LineDataset = ChartDataset<'line', { x: number; y: number }[]>;

function stepped(
	label: string,
	counts: readonly number[],
	from: number,
	look: Partial<LineDataset>
): LineDataset {
	const steps = counts.map((y, bin) => ({ x: round(from + bin * BIN), y }));
	// The last step reaches to the end of its bin.
	const data = [...steps, { x: round(from + counts.length * BIN), y: counts.at(-1) ?? 0 }];
	return { label, data, stepped: 'before', fill: false, ...look };
}

/** Releases in the third of a decade up to each line beside the third above it: bunching in numbers. */
function narrate(
	names: readonly string[],
	worlds: readonly PlannedRuns[][],
	lines: readonly number[]
): string {
	const within = (regime: number, low: number, high: number) => {
		const runs = worlds[regime] ?? [];
		const counts = runs.map(
			(world) =>
				world.trainedLog10Flop.filter((value, row) => value > low && value <= high && isReleased(world, row))
					.length
		);
		return formatQuantity(counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length));
	};
	if (lines.length === 0) return 'None of these policies draws a fixed line on training compute.';
	return lines
		.map((line) => {
			const below = names.map((name, regime) => `${within(regime, line - 1 / 3, line)} under ${name}`);
			const above = names.map((name, regime) => `${within(regime, line, line + 1 / 3)} under ${name}`);
			return `Releases per world in the third of a decade up to ${formatPowerOfTen(line)} FLOP: ${joinWords(below)}; in the third above it: ${joinWords(above)}.`;
		})
		.join(' ');
}
