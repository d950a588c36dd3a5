import { horizontalBars } from './bars';
import { regimeLegend, type Figure } from './figure';
import { formatAmount } from './numbers';
import { regimeStyle, translucent, type Palette } from './palette';
import { regimeNames, type Results } from './results';
import { spreadOf, type Spread } from './spread';

/** One bar for each payer and regime, with whiskers: what `cost-bearers` and `budget-shares` have in common. */
export interface PayerBars {
	readonly names: readonly string[];
	/** regime × payer */
	readonly spreads: readonly (readonly Spread[])[];
	readonly configuration: Figure['configuration'];
	readonly legend: Figure['legend'];
	/** Whether nobody pays anything under any regime. */
	readonly isEmpty: boolean;
}

export function payerBars(
	results: Results,
	colours: Palette,
	payers: readonly string[],
	metricIds: readonly string[],
	unit: string
): PayerBars {
	const names = regimeNames(results);
	const spreads = names.map((_, regime) => metricIds.map((id) => spreadOf(results.summaries(id, regime))));
	return {
		names,
		spreads,
		legend: regimeLegend(colours, names),
		isEmpty: spreads.flat().every(({ mean }) => mean === 0),
		configuration: {
			type: 'barWithErrorBars',
			data: {
				labels: [...payers],
				datasets: names.map((name, regime) => {
					const { colour } = regimeStyle(colours, regime);
					const row = spreads[regime] ?? [];
					return {
						label: name,
						// NaN draws no whiskers: nobody pays, in any world.
						data: row.map(({ mean, low, high }) => ({
							x: mean,
							xMin: mean === 0 ? NaN : low,
							xMax: mean === 0 ? NaN : high
						})),
						errorBarColor: colours.ink,
						errorBarWhiskerColor: colours.ink,
						errorBarLineWidth: 1.5,
						errorBarWhiskerLineWidth: 1.5,
						errorBarWhiskerRatio: 0,
						errorBarWhiskerSize: 8,
						backgroundColor: translucent(colour, regime === 0 ? 0.55 : 0.85),
						borderColor: colour,
						borderWidth: 1,
						maxBarThickness: 20
					};
				})
			},
			options: horizontalBars(
				colours,
				unit,
				false,
				(regime, payer) => `${names[regime]}: ${words(spreads[regime]?.[payer], unit)}`
			)
		}
	};
}

function words(spread: Spread | undefined, unit: string): string {
	if (!spread) return '';
	return `${formatAmount(spread.mean, unit)} (${formatAmount(spread.low, unit)} to ${formatAmount(spread.high, unit)})`;
}
