import { commonOptions, monthScale, tooltipStyle, valueScale } from './axes';
import { monthLabel } from './calendar';
import { endLabelRoom, endLabels } from './end-labels';
import type { Figure } from './figure';
import { bandedLine, isEdge, monthTitle } from './lines';
import { axisUnit, capitalise, formatAmount, joinWords } from './numbers';
import { regimeStyle, type Palette } from './palette';
import { startMarks } from './policy-lines';
import { bandWords, metricById, regimeNames, type Results } from './results';

/** One outcome over time under every regime: median and 10–90 % band over the replicates. */
export function bandOverTime(results: Results, metricId: string, colours: Palette): Figure {
	const metric = metricById(metricId);
	const names = regimeNames(results);
	const bands = names.map((_, regime) => results.band(metricId, regime));
	const months = bands[0]?.median.length ?? 0;
	const amount = (value: number | undefined) => formatAmount(value ?? 0, metric.unit);
	const range = (regime: number, month: number) => {
		const band = bands[regime];
		return `${amount(band?.median[month])} (${amount(band?.low[month])} to ${amount(band?.high[month])})`;
	};
	const labels = names.map((text, regime) => ({
		text,
		colour: regimeStyle(colours, regime).colour,
		dataset: 3 * regime + 2
	}));
	return {
		source: results,
		id: metricId,
		title: metric.label,
		subtitle: `${capitalise(axisUnit(metric.unit))}, ${bandWords(results.worldsInFull)}`,
		legend: [],
		configuration: {
			type: 'line',
			plugins: [endLabels()],
			data: {
				datasets: names.flatMap((name, regime) => {
					const band = bands[regime];
					return band ? bandedLine(name, regimeStyle(colours, regime), regime, band) : [];
				})
			},
			options: {
				...commonOptions(colours),
				layout: { padding: ({ chart }) => ({ top: 6, right: endLabelRoom(labels, chart.width) }) },
				interaction: { mode: 'index', intersect: false },
				scales: { x: monthScale(colours, months), y: valueScale(colours, metric.unit, metric.min >= 0, '') },
				plugins: {
					endLabels: { labels },
					marks: { marks: startMarks(results, colours) },
					tooltip: {
						...tooltipStyle(colours),
						filter: ({ dataset }) => !isEdge(dataset),
						callbacks: {
							title: monthTitle,
							label: ({ datasetIndex, parsed }) => {
								const regime = Math.floor(datasetIndex / 3);
								return ` ${names[regime]}: ${range(regime, parsed.x ?? 0)}`;
							}
						}
					}
				}
			}
		},
		table: {
			caption: `${metric.label} (${metric.unit}) by month`,
			headers: ['Month', ...names.flatMap((name) => [`${name}: median`, `${name}: 10 %`, `${name}: 90 %`])],
			rows: Array.from({ length: months }, (_, month) => [
				monthLabel(month),
				...bands.flatMap((band) => [band.median[month] ?? 0, band.low[month] ?? 0, band.high[month] ?? 0])
			])
		},
		narrative: narrate(names, bands, metric.unit)
	};
}

function narrate(names: readonly string[], bands: readonly { median: Float64Array }[], unit: string): string {
	const last = (bands[0]?.median.length ?? 1) - 1;
	const paths = names.map((name, regime) => {
		const median = bands[regime]?.median;
		return `${formatAmount(median?.[last] ?? 0, unit)} under ${name}`;
	});
	const start = formatAmount(bands[0]?.median[0] ?? 0, unit);
	return `The median starts at ${start} in ${monthLabel(0)} and ends in ${monthLabel(last)} at ${joinWords(paths)}.`;
}
