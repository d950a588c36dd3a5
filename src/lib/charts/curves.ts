import { commonOptions, scaleStyle, tooltipStyle } from './axes';
import { regimeLegend, type Figure } from './figure';
import { regimeStyle, type Palette } from './palette';

export interface Curve {
	readonly name: string;
	/** One value for each x value. */
	readonly values: readonly number[];
}

export interface CurvesOf {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly narrative: string;
	readonly across: { readonly title: string; readonly values: readonly number[] };
	readonly up: string;
	readonly curves: readonly Curve[];
	/** Whether the function is piecewise constant, with steps half-way between x values. */
	readonly stepped?: boolean;
}

const MARKERS_EACH = 6;
const DIGITS = 4;

/** Functions of one variable as lines: for models with a closed form. */
export function curvesFigure(
	{ across, curves, id, narrative, stepped = false, subtitle, title, up }: CurvesOf,
	colours: Palette
): Figure {
	const names = curves.map(({ name }) => name);
	const every = Math.max(1, Math.floor(across.values.length / MARKERS_EACH));
	return {
		source: null,
		id,
		title,
		subtitle,
		narrative,
		legend: regimeLegend(colours, names),
		configuration: {
			type: 'scatter',
			data: {
				datasets: curves.map(({ name, values }, index) => {
					const style = regimeStyle(colours, index);
					return {
						label: name,
						data: across.values.map((x, at) => ({ x, y: values[at] ?? 0 })),
						showLine: true,
						stepped: stepped ? 'middle' : false,
						borderColor: style.colour,
						backgroundColor: style.colour,
						borderDash: [...style.dash],
						borderWidth: 2.25,
						pointStyle: style.marker,
						pointRadius: values.map((_, at) => (at % every === index ? 3.5 : 0))
					};
				})
			},
			options: {
				...commonOptions(colours),
				interaction: { mode: 'index', intersect: false },
				scales: {
					x: scaleStyle(colours, across.title),
					y: { ...scaleStyle(colours, up), beginAtZero: true }
				},
				plugins: {
					tooltip: {
						...tooltipStyle(colours),
						callbacks: {
							title: (entries) => `${across.title}: ${entries[0]?.parsed.x ?? ''}`,
							label: ({ dataset, parsed }) => ` ${dataset.label}: ${(parsed.y ?? 0).toFixed(DIGITS)}`
						}
					}
				}
			}
		},
		table: {
			caption: `${title} (${subtitle})`,
			headers: [across.title, ...names],
			rows: across.values.map((x, at) => [x, ...curves.map(({ values }) => values[at] ?? 0)])
		}
	};
}
