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

/** Saves a chart as a self-contained PNG: see `pngOf`. */
export async function savePng(
	draw: DrawFigure,
	chartHeight: number,
	provenance: readonly string[]
): Promise<void> {
	saveFile(`${draw(COLOURS).id}.png`, await pngOf(draw, chartHeight, provenance));
}

/** Whether this browser takes a picture into its clipboard; it does so only on a safe origin. */
export const canCopy = (): boolean => typeof ClipboardItem === 'function' && 'clipboard' in navigator;

/**
 * The same into the clipboard.
 * @throws whatever the browser says where it forbids that
 */
export async function copyPng(
	draw: DrawFigure,
	chartHeight: number,
	provenance: readonly string[]
): Promise<void> {
	// A promise, because Safari allows it only where the clipboard is asked at once.
	const picture = pngOf(draw, chartHeight, provenance);
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** A chart as a picture 1,600 pixels wide: title, key, chart, text alternative, scenario and the code of its link. */
async function pngOf(draw: DrawFigure, chartHeight: number, provenance: readonly string[]): Promise<Blob> {
	const figure = draw(COLOURS);
	const picture = document.createElement('canvas');
	const pen = picture.getContext('2d')!;
	const sheet = layOut(pen, figure, chartHeight, provenance);
	picture.width = SHEET_WIDTH * SCALE;
	picture.height = Math.ceil(sheet.height * SCALE);
	pen.scale(SCALE, SCALE);
	const chart = document.createElement('canvas');
	chart.width = CHART_WIDTH;
	chart.height = chartHeight;
	const { Chart } = await import('../draw');
	const drawn = new Chart(chart, still(figure, SCALE));
	drawSheet(pen, sheet, COLOURS, () => pen.drawImage(chart, 0, 0, CHART_WIDTH, chartHeight));
	drawn.destroy();
	return new Promise((resolve, reject) =>
		picture.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('The browser could not make the picture.'))),
			'image/png'
		)
	);
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
