import type { PlannedRuns } from '$lib/model';
import { commonOptions, scaleStyle, tooltipStyle } from './axes';
import { regimeLegend, type Figure } from './figure';
import { formatQuantity } from './numbers';
import { regimeStyle, type Palette } from './palette';
import { pairedRuns, regimeNames, type Results } from './results';
import { medianOf } from './spread';

/** Lower bound of the logarithmic axis: families smaller than one derivative are left out. */
const SMALLEST = 1;

/** Size of model families by rank on two logarithmic axes: a straight line is a heavy tail. */
export function familySizes(results: Results, colours: Palette): Figure {
	const names = regimeNames(results);
	const sizes = names.map((_, regime) => sizesByRank(pairedRuns(results, regime)));
	const axis = (title: string) => ({
		...scaleStyle(colours, title),
		type: 'logarithmic' as const,
		min: 1,
		ticks: {
			...scaleStyle(colours, '').ticks,
			maxRotation: 0,
			callback: (value: number | string) =>
				Number.isInteger(Math.log10(Number(value))) ? formatQuantity(Number(value)) : null
		}
	});
	return {
		source: results,
		id: 'family-sizes',
		title: 'Sizes of model families',
		subtitle: `Derivatives of each base model at the end, largest first, median of ${results.worldsInFull} worlds`,
		legend: regimeLegend(colours, names),
		configuration: {
			type: 'scatter',
			data: {
				datasets: names.map((name, regime) => {
					const style = regimeStyle(colours, regime);
					const row = sizes[regime] ?? [];
					return {
						label: name,
						data: drawnRanks(row.length).map((rank) => ({ x: rank, y: row[rank - 1] ?? 0 })),
						showLine: true,
						borderColor: style.colour,
						backgroundColor: style.colour,
						borderDash: [...style.dash],
						borderWidth: 1.5,
						pointStyle: style.marker,
						pointRadius: 2.5
					};
				})
			},
			options: {
				...commonOptions(colours),
				interaction: { mode: 'nearest', axis: 'x', intersect: false },
				scales: { x: axis('Rank of the base model'), y: axis('Derivatives') },
				plugins: {
					tooltip: {
						...tooltipStyle(colours),
						callbacks: {
							title: (entries) => `Rank ${entries[0]?.parsed.x ?? ''}`,
							label: ({ dataset, parsed }) =>
								` ${dataset.label}: ${formatQuantity(parsed.y ?? 0)} derivatives`
						}
					}
				}
			}
		},
		table: {
			caption: 'Derivatives of each base model at the end by rank, median over the worlds',
			headers: ['Rank', ...names],
			rows: Array.from({ length: Math.max(0, ...sizes.map((row) => row.length)) }, (_, index) => [
				index + 1,
				...sizes.map((row) => row[index] ?? 0)
			])
		},
		narrative: names.map((name, regime) => narrate(name, sizes[regime] ?? [])).join(' ')
	};
}

function sizesByRank(worlds: readonly PlannedRuns[]): number[] {
	const ranked = worlds.map(({ familyDerivatives }) =>
		Float64Array.from(familyDerivatives.filter((size) => size >= SMALLEST))
			.sort()
			.reverse()
	);
	const ranks = Math.max(0, ...ranked.map((row) => row.length));
	const medians = Array.from({ length: ranks }, (_, rank) => medianOf(ranked.map((row) => row[rank] ?? 0)));
	return medians.filter((size) => size >= SMALLEST);
}

/** Ranks evenly spaced on a logarithmic axis, so that points of the tail do not overlap. */
function drawnRanks(last: number): number[] {
	const ranks: number[] = [];
	for (let rank = 1; rank <= last; rank = Math.max(rank + 1, Math.floor(rank * 1.15))) ranks.push(rank);
	return ranks;
}

function narrate(name: string, sizes: readonly number[]): string {
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const [largest] = sizes;
	if (largest === undefined) return `Under ${name} no base model has derivatives.`;
	return `Under ${name} the largest family has ${formatQuantity(largest)} derivatives, ${formatQuantity((100 * largest) / total)} % of all in ${sizes.length} families.`;
}
