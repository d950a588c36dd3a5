import type { Difference } from '$lib/experiments';
import { relativeChange, signedPercent, type RelativeChange } from '$lib/explore';
import { horizontalBars } from '$lib/charts/bars';
import type { Figure } from '$lib/charts/figure';
import { joinWords } from '$lib/charts/numbers';
import type { Palette } from '$lib/charts/palette';
import { metricById, type Results } from '$lib/charts/results';

/** One outcome of the same policy in several places, each against the same baseline. */
export function placeBars(
	results: Results & { difference(metric: string, regime: number): Difference },
	labels: readonly string[],
	metric: string,
	colour: string,
	colours: Palette
): Figure {
	const { label } = metricById(metric);
	const changes = labels.map((_, place) => relativeChange(results.difference(metric, place + 1)));
	const hundredfold = ({ high, low, mean }: RelativeChange) => ({
		x: 100 * mean,
		xMin: 100 * low,
		xMax: 100 * high
	});
	return {
		source: results,
		id: `places-${metric}`,
		title: `${label}: the same rule alone, together and everywhere`,
		subtitle: `Change against the baseline, mean of ${results.pairedReplicates} worlds, with the 95 % interval of the mean`,
		legend: [],
		configuration: {
			type: 'barWithErrorBars',
			data: {
				labels: [...labels],
				datasets: [
					{
						label,
						// NaN draws nothing: there is no baseline to compare with.
						data: changes.map((change) => (change ? hundredfold(change) : { x: NaN, xMin: NaN, xMax: NaN })),
						errorBarColor: colours.ink,
						errorBarWhiskerColor: colours.ink,
						errorBarLineWidth: 1.5,
						errorBarWhiskerLineWidth: 1.5,
						errorBarWhiskerRatio: 0,
						errorBarWhiskerSize: 8,
						backgroundColor: colour,
						borderColor: colour,
						borderWidth: 1,
						maxBarThickness: 26
					}
				]
			},
			options: horizontalBars(colours, '% of the baseline', false, (_, place) => words(changes[place]))
		},
		table: {
			caption: `${label} under the same rule in different places, against the baseline`,
			headers: ['Where', 'Change', '95 % interval'],
			rows: labels.map((where, place) => {
				const change = changes[place];
				return change
					? [
							where,
							signedPercent(change.mean),
							`${signedPercent(change.low)} to ${signedPercent(change.high)}`
						]
					: [where, 'no base', '–'];
			})
		},
		...(changes.every((change) => change === null) && {
			nothing: 'The baseline has none of it, in any world: there is nothing to compare with.'
		}),
		narrative: `${label}: ${joinWords(labels.map((where, place) => `${uncapitalised(where)} ${words(changes[place])}`))}.`
	};
}

function words(change: RelativeChange | null | undefined): string {
	if (!change) return 'no base';
	return `${signedPercent(change.mean)} (${signedPercent(change.low)} to ${signedPercent(change.high)})`;
}

const uncapitalised = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
