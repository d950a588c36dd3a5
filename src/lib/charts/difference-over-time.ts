import { commonOptions, monthScale, tooltipStyle, valueScale } from './axes';
import { monthLabel } from './calendar';
import { endLabelRoom, endLabels } from './end-labels';
import type { Figure } from './figure';
import { bandedLine, isEdge, monthTitle } from './lines';
import { axisUnit, capitalise, formatChange, isShare } from './numbers';
import { regimeStyle, type Palette } from './palette';
import { startMarks } from './policy-lines';
import { bandWords, metricById, regimeNames, type Results } from './results';

/** One outcome under each compared regime minus the baseline on the same worlds, over time. */
export function differenceOverTime(results: Results, metricId: string, colours: Palette): Figure {
	const metric = metricById(metricId);
	const names = regimeNames(results);
	const [baseline = '', ...compared] = names;
	const bands = compared.map((_, index) => results.differenceBand(metricId, index + 1));
	const months = bands[0]?.median.length ?? 0;
	const unit = isShare(metric.unit) ? 'percentage points' : axisUnit(metric.unit);
	const change = (value: number | undefined) => formatChange(value ?? 0, metric.unit);
	const ends = compared.map((text, index) => ({
		text,
		colour: regimeStyle(colours, index + 1).colour,
		dataset: 3 * index + 2
	}));
	return {
		source: results,
		id: `${metricId}-difference`,
		title: `${metric.label}: difference from ${baseline}`,
		subtitle: `${capitalise(unit)}, ${bandWords(results.worldsInFull)}, policy minus ${baseline} in the same world`,
		legend: [],
		configuration: {
			type: 'line',
			plugins: [endLabels()],
			data: {
				datasets: bands.flatMap((band, index) =>
					bandedLine(compared[index] ?? '', regimeStyle(colours, index + 1), index + 1, band)
				)
			},
			options: {
				...commonOptions(colours),
				layout: { padding: ({ chart }) => ({ top: 6, right: endLabelRoom(ends, chart.width) }) },
				interaction: { mode: 'index', intersect: false },
				scales: {
					x: monthScale(colours, months),
					y: {
						...valueScale(colours, metric.unit, true, ''),
						grid: {
							color: ({ tick }) => (tick?.value === 0 ? colours.muted : colours.grid)
						}
					}
				},
				plugins: {
					endLabels: { labels: ends },
					marks: { marks: startMarks(results, colours) },
					tooltip: {
						...tooltipStyle(colours),
						filter: ({ dataset }) => !isEdge(dataset),
						callbacks: {
							title: monthTitle,
							label: ({ datasetIndex, parsed }) => {
								const index = Math.floor(datasetIndex / 3);
								const band = bands[index];
								const month = parsed.x ?? 0;
								return ` ${compared[index]}: ${change(band?.median[month])} (${change(band?.low[month])} to ${change(band?.high[month])})`;
							}
						}
					}
				}
			}
		},
		table: {
			caption: `${metric.label}: difference from ${baseline} (${metric.unit}) by month`,
			headers: [
				'Month',
				...compared.flatMap((name) => [`${name}: median`, `${name}: 10 %`, `${name}: 90 %`])
			],
			rows: Array.from({ length: months }, (_, month) => [
				monthLabel(month),
				...bands.flatMap((band) => [band.median[month] ?? 0, band.low[month] ?? 0, band.high[month] ?? 0])
			])
		},
		narrative: compared.map((name, index) => narrate(name, baseline, bands[index], metric.unit)).join(' ')
	};
}

/** Says when the band first leaves zero, or that it never does. */
function narrate(
	name: string,
	baseline: string,
	band: { median: Float64Array; low: Float64Array; high: Float64Array } | undefined,
	unit: string
): string {
	if (!band) return '';
	const { median, low, high } = band;
	if (low.every((value) => value === 0) && high.every((value) => value === 0)) {
		return `${name} gives the same as ${baseline} in every month of every paired world.`;
	}
	const apart = low.findIndex((value, month) => value > 0 || (high[month] ?? 0) < 0);
	const last = median.length - 1;
	const end = `In ${monthLabel(last)} the median difference is ${formatChange(median[last] ?? 0, unit)}.`;
	return apart === -1
		? `${name}: the band of differences from ${baseline} includes zero in every month. ${end}`
		: `${name}: the band of differences from ${baseline} first leaves zero in ${monthLabel(apart)}. ${end}`;
}
