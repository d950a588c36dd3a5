import { DEVELOPER_KINDS, FATES } from '$lib/model';
import { horizontalBars } from './bars';
import { monthLabel } from './calendar';
import type { Figure } from './figure';
import { paint } from './hatching';
import { formatPowerOfTen, formatQuantity, joinWords } from './numbers';
import type { AreaStyle, Palette } from './palette';
import { pairedRuns, regimeNames, type Results } from './results';

const WORDS: Readonly<Record<(typeof DEVELOPER_KINDS)[number], string>> = {
	'frontier-closed': 'Frontier labs with closed models',
	'frontier-open': 'Frontier labs with open models',
	challenger: 'Challengers',
	public: 'Public laboratories'
};
const RELEASED = new Set(FATES.flatMap((fate, code) => (fate.startsWith('released') ? [code] : [])));

function styleOf(colours: Palette, kind: number): AreaStyle {
	const { closed, gated, open, otherClosed } = colours.openness;
	return [closed, open, otherClosed, gated][kind]!;
}

/**
 * Base models released with at least so much training compute, by year and kind of developer, under one regime. A line
 * that stays where it is meets more of them each year.
 *
 * @param log10Flop the line, log10 FLOP
 */
export function aboveLine(results: Results, regime: number, log10Flop: number, colours: Palette): Figure {
	const name = regimeNames(results)[regime] ?? '';
	const line = formatPowerOfTen(log10Flop);
	const years = meanPerYear(results, regime, log10Flop);
	const labels = years.map((_, year) => monthLabel(12 * year).slice(-4));
	const shown = DEVELOPER_KINDS.map((_, kind) => kind).filter((kind) =>
		years.some((counts) => counts[kind]! > 0)
	);
	const wordOf = (kind: number) => WORDS[DEVELOPER_KINDS[kind]!];
	return {
		source: results,
		id: 'above-line',
		title: `Base models above ${line} operations`,
		subtitle: `Base models released each year with at least ${line} operations of training, by who made them, under ${name}, mean of ${results.worldsInFull} worlds`,
		legend: shown.map((kind) => {
			const { colour, hatching } = styleOf(colours, kind);
			return { label: wordOf(kind), colour, mark: { kind: 'area', hatching } };
		}),
		configuration: {
			type: 'bar',
			data: {
				labels,
				datasets: shown.map((kind) => {
					const { colour, hatching } = styleOf(colours, kind);
					return {
						label: wordOf(kind),
						data: years.map((counts) => counts[kind]!),
						backgroundColor: paint(colour, hatching, colours.hatch),
						borderColor: colours.surface,
						borderWidth: 1,
						maxBarThickness: 30
					};
				})
			},
			options: horizontalBars(colours, 'base models a year', true, (dataset, year) => {
				const kind = shown[dataset] ?? 0;
				return `${wordOf(kind)}: ${formatQuantity(years[year]?.[kind] ?? 0)}`;
			})
		},
		table: {
			caption: `Base models released with at least ${line} operations of training, by year and developer, mean number per world under ${name}`,
			headers: ['Year', ...DEVELOPER_KINDS.map((kind) => WORDS[kind]), 'All'],
			rows: years.map((counts, year) => [labels[year]!, ...counts, total(counts)])
		},
		...(shown.length === 0 && { nothing: `No base model reaches ${line} operations in any world.` }),
		narrative:
			shown.length === 0
				? `No base model reaches ${line} operations under ${name}.`
				: `Under ${name}, models above ${line} operations: ${joinWords(
						[0, years.length - 1].map((year) => `${formatQuantity(total(years[year]!))} in ${labels[year]}`)
					)}.`
	};
}

/** Mean over the complete worlds: year × kind of developer. A year that the run does not reach the end of counts what it has. */
function meanPerYear(results: Results, regime: number, log10Flop: number): number[][] {
	const worlds = pairedRuns(results, regime);
	const years = Array.from({ length: Math.ceil(results.months / 12) }, () => DEVELOPER_KINDS.map(() => 0));
	for (const { developerKind, fate, month, trainedLog10Flop } of worlds) {
		for (const [row, code] of fate.entries()) {
			const counts = years[Math.floor(Math.max(0, month[row]!) / 12)];
			if (!counts || !RELEASED.has(code) || trainedLog10Flop[row]! < log10Flop) continue;
			counts[developerKind[row]!]! += 1 / worlds.length;
		}
	}
	return years;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
