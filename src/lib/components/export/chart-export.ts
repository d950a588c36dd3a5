import type { ChartConfiguration } from 'chart.js';
import { tableToCsv } from '$lib/charts/csv';
import type { Figure } from '$lib/charts/figure';
import { palette } from '$lib/charts/palette';
import { saveFile } from './save-file';
import { CHART_WIDTH, drawSheet, layOut, SHEET_WIDTH } from './sheet';
import { SvgPen } from './svg-pen';

/** Pixels of a PNG for each CSS pixel, whatever the screen has. */
const SCALE = 2;
/** Paper is white: exports do not follow the theme of the page. */
const COLOURS = palette('light');

/** A figure in the colours of a theme. */
type DrawFigure = (colours: typeof COLOURS) => Figure;

/** Saves the numbers of a figure, with the scenario they belong to. */
export function saveCsv(figure: Figure, provenance: readonly string[]): void {
	saveFile(
		`${figure.id}.csv`,
		new Blob([tableToCsv(figure.table, provenance)], { type: 'text/csv;charset=utf-8' })
	);
}

/** Saves a chart as a self-contained PNG, 1,600 pixels wide: title, key, chart, text alternative, scenario. */
export async function savePng(
	draw: DrawFigure,
	chartHeight: number,
	provenance: readonly string[]
): Promise<void> {
	const figure = draw(COLOURS);
	const picture = document.createElement('canvas');
	const pen = picture.getContext('2d')!;
	const sheet = layOut(pen, figure, chartHeight, provenance);
	picture.width = SHEET_WIDTH * SCALE;
	picture.height = sheet.height * SCALE;
	pen.scale(SCALE, SCALE);
	const chart = document.createElement('canvas');
	chart.width = CHART_WIDTH;
	chart.height = chartHeight;
	const { Chart } = await import('../draw');
	const drawn = new Chart(chart, still(figure, SCALE));
	drawSheet(pen, sheet, COLOURS, () => pen.drawImage(chart, 0, 0, CHART_WIDTH, chartHeight));
	drawn.destroy();
	const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
	if (blob) saveFile(`${figure.id}.png`, blob);
}

/** The same as drawing that stays sharp at any size, and whose texts stay texts. */
export async function saveSvg(
	draw: DrawFigure,
	chartHeight: number,
	provenance: readonly string[]
): Promise<void> {
	const figure = draw(COLOURS);
	const measure = document.createElement('canvas').getContext('2d')!;
	const sheet = layOut(measure, figure, chartHeight, provenance);
	const pen = new SvgPen(SHEET_WIDTH, sheet.height, measure);
	const { BasicPlatform, Chart } = await import('../draw');
	drawSheet(pen, sheet, COLOURS, () =>
		pen.drawPart(CHART_WIDTH, chartHeight, (canvas) => {
			new Chart(canvas, { ...still(figure, 1), platform: BasicPlatform }).destroy();
		})
	);
	saveFile(`${figure.id}.svg`, new Blob([pen.text(figure.title)], { type: 'image/svg+xml' }));
}

/** A configuration that draws once, at once, at a fixed size. */
function still({ configuration }: Figure, pixels: number): ChartConfiguration {
	const { options, ...rest } = configuration as ChartConfiguration;
	const segment = {};
	return {
		...rest,
		options: {
			...options,
			responsive: false,
			animation: false,
			devicePixelRatio: pixels,
			// Lines styled by segment are drawn with the pen; others with a Path2D, which nobody can read.
			datasets: { ...options?.datasets, line: { ...options?.datasets?.line, segment } }
		}
	};
}
