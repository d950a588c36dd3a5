import type { ChartConfiguration, Plugin } from 'chart.js';
import { commonOptions, flopScale, FONT, monthScale } from '$lib/charts/axes';
import { monthLabel } from '$lib/charts/calendar';
import { drawNames, endLabelRoom } from '$lib/charts/end-labels';
import { formatPowerOfTen } from '$lib/charts/numbers';
import { translucent, type Palette } from '$lib/charts/palette';
import { TIER_TITLES } from '$lib/scenarios';
import { drawMarks, isChanged, spreadMonth, WIDEST } from './world-marks';
import type { PicturedLine, PicturedModel, Place, WorldPicture } from './world-picture';

/** How the picture is looked at. */
export interface View {
	/** Last month that is shown. */
	readonly month: number;
	/** Whether models stand where they are without the policy. */
	readonly before: boolean;
	/** Structural id of the model pointed at. */
	readonly pointedAt: number | null;
	/** On a narrow screen points are half as large, and unchanged small families are left out. */
	readonly narrow: boolean;
}

/** On a narrow screen, families below this share of the largest are drawn only if the policy changed them. */
const NARROW_FAMILY = 0.02;
/** Margin of the axis around the models and lines, in decades. */
const MARGIN = 0.4;
/** Right of the last points where no line is named, in pixels. */
const END_PX = 8;

/** Models in the order of drawing; the place of a model is its index in the data set. */
export function drawnModels({ models }: WorldPicture, narrow: boolean): readonly PicturedModel[] {
	if (!narrow) return models;
	const largest = largestFamily(models);
	return models.filter((model) => isChanged(model) || model.family >= NARROW_FAMILY * largest);
}

/** Lowest and highest value of the vertical axis, in log10 FLOP. */
export function computeRange({ lines, models }: WorldPicture): readonly [number, number] {
	let [low, high] = [23, 26];
	for (const { ghost, here } of models) {
		for (const place of [ghost, here]) {
			if (!place) continue;
			low = Math.min(low, place.log10Flop);
			high = Math.max(high, place.log10Flop);
		}
	}
	for (const { log10Flop } of lines) {
		const last = log10Flop.findLast((line) => !Number.isNaN(line))!;
		low = Math.min(low, last);
		high = Math.max(high, last);
	}
	return [Math.floor(2 * (low - MARGIN)) / 2, Math.ceil(2 * (high + MARGIN)) / 2];
}

/** Where a model is drawn: where it is, or would have been. */
export function placeIn({ ghost, here }: PicturedModel, before: boolean): Place {
	return (before ? ghost : here) ?? ghost ?? here!;
}

function isThere(model: PicturedModel, { before, month }: View): boolean {
	return !(before && model.ghost === null) && placeIn(model, before).month <= month;
}

/** The picture as a chart: one point for each model, lines and ghosts behind them. */
export function worldFigure(
	picture: WorldPicture,
	colours: Palette,
	view: View
): ChartConfiguration<'scatter'> {
	const [low, high] = computeRange(picture);
	return {
		type: 'scatter',
		data: {
			datasets: [
				{
					data: drawnModels(picture, view.narrow).map((model) => {
						const place = placeIn(model, view.before);
						// What is not there, or not yet, has no place, and cannot be pointed at.
						return isThere(model, view)
							? { x: spreadMonth(model, place.month), y: place.log10Flop }
							: { x: NaN, y: NaN };
					}),
					// Drawn by the plugin below; one style for all keeps a thousand points at 60 frames a second.
					pointRadius: 0,
					pointHitRadius: 7
				}
			]
		},
		options: {
			...commonOptions(colours),
			layout: {
				padding: ({ chart }) => ({
					top: 18,
					right: view.narrow ? END_PX : endLabelRoom(picture.lines.map(nameOf), chart.width)
				})
			},
			parsing: false,
			normalized: true,
			events: [],
			scales: {
				x: monthScale(colours, picture.months),
				y: { ...flopScale(colours, '', low, high), border: { display: false } }
			},
			plugins: { tooltip: { enabled: false } }
		}
	};
}

export function lineTone(line: PicturedLine, lines: number, { lines: tones }: Palette): string {
	return line.rank < lines ? tones.lighter : tones.heaviest;
}

const lineTitle = ({ tier }: PicturedLine): string => TIER_TITLES[tier] ?? tier;

/** "systemic risk above 10²⁵": what a line is called at its end, where it is as high as said. */
function nameOf(line: PicturedLine): { readonly text: string } {
	const last = line.log10Flop.findLast((at) => !Number.isNaN(at));
	const title = lineTitle(line);
	if (last === undefined) return { text: title };
	return { text: `${title} above ${formatPowerOfTen(Number(last.toFixed(3)))}` };
}

/** What stands behind the points of the picture, as it is to be drawn next. */
export interface Backdrop {
	readonly picture: WorldPicture;
	readonly colours: Palette;
	readonly view: View;
}

/**
 * Draws the lines of the law, ghosts, and arrows from where a model would have been to where it is. A chart keeps
 * its plugins for life, so this one asks what to draw each time.
 */
export function backdrop(now: () => Backdrop): Plugin<'scatter'> {
	return {
		id: 'lines-and-ghosts',
		beforeDatasetsDraw: ({ chartArea, ctx, scales }) => {
			const { colours, picture, view } = now();
			const [x, y] = [scales.x!, scales.y!];
			ctx.save();
			ctx.beginPath();
			ctx.rect(chartArea.left, chartArea.top - 8, chartArea.width, chartArea.height + 8);
			ctx.clip();
			if (!view.before) drawGhosts(ctx, drawnModels(picture, view.narrow), view, x, y, colours);
			const { lines } = picture;
			for (const line of lines) drawLine(ctx, line, lines.length, x, y, colours, view);
			ctx.restore();
		},
		afterDatasetsDraw: (chart) => {
			const { colours, picture, view } = now();
			const { chartArea, ctx, scales } = chart;
			const points = chart.getDatasetMeta(0).data as readonly { x: number; y: number }[];
			const models = drawnModels(picture, view.narrow);
			ctx.save();
			ctx.beginPath();
			// Points of the first and the last month are drawn whole.
			ctx.rect(
				chartArea.left - WIDEST,
				chartArea.top - WIDEST,
				chartArea.right - chartArea.left + 2 * WIDEST,
				chartArea.bottom - chartArea.top + 2 * WIDEST
			);
			ctx.clip();
			drawMarks(ctx, models, { ...view, colours, picture }, (index) => {
				const point = points[index];
				return point && isThere(models[index]!, view) ? point : null;
			});
			ctx.restore();
			if (view.narrow || view.before) return;
			const { lines } = picture;
			ctx.save();
			drawStart(ctx, lines, chartArea, scales.x!, colours);
			ctx.restore();
			const ends = lines.map((line) => ({
				...nameOf(line),
				colour: lineTone(line, lines.length, colours),
				x: chartArea.right,
				y: scales.y!.getPixelForValue(line.log10Flop.findLast((at) => !Number.isNaN(at))!)
			}));
			drawNames(chart, ends);
		}
	};
}

interface Axis {
	getPixelForValue(value: number): number;
}

function drawGhosts(
	ctx: CanvasRenderingContext2D,
	models: readonly PicturedModel[],
	view: View,
	x: Axis,
	y: Axis,
	colours: Palette
): void {
	ctx.lineWidth = 1;
	for (const { change, ghost, here, id, reason } of models) {
		if (!ghost || !here || here.month > view.month) continue;
		// What only comes later would cover the picture with strokes; it is drawn for the model pointed at.
		if ((change !== 'smaller' || reason === 0) && id !== view.pointedAt) continue;
		ctx.strokeStyle = id === view.pointedAt ? colours.ink : translucent(colours.muted, 0.55);
		const [fromX, fromY] = [
			x.getPixelForValue(spreadMonth({ id }, ghost.month)),
			y.getPixelForValue(ghost.log10Flop)
		];
		ctx.beginPath();
		ctx.moveTo(fromX, fromY);
		ctx.lineTo(x.getPixelForValue(spreadMonth({ id }, here.month)), y.getPixelForValue(here.log10Flop));
		ctx.stroke();
		ctx.setLineDash([1.5, 1.5]);
		ctx.beginPath();
		ctx.arc(fromX, fromY, 3, 0, 2 * Math.PI);
		ctx.stroke();
		ctx.setLineDash([]);
	}
}

function drawLine(
	ctx: CanvasRenderingContext2D,
	line: PicturedLine,
	lines: number,
	x: Axis,
	y: Axis,
	colours: Palette,
	view: View
): void {
	const tone = lineTone(line, lines, colours);
	const { log10Flop, start } = line;
	ctx.strokeStyle = view.before ? translucent(tone, 0.25) : tone;
	ctx.lineWidth = view.narrow ? 2 : 2.5;
	ctx.beginPath();
	let isDown = false;
	for (let month = start; month < log10Flop.length; month++) {
		const at = log10Flop[month]!;
		if (Number.isNaN(at)) {
			isDown = false;
			continue;
		}
		const height = y.getPixelForValue(at);
		if (isDown) ctx.lineTo(x.getPixelForValue(month), height);
		else ctx.moveTo(x.getPixelForValue(month), height);
		ctx.lineTo(x.getPixelForValue(month + 1), height);
		isDown = true;
	}
	ctx.stroke();
}

/** Where the first line begins to bind, and when: above the points, which are smaller and fewer before it. */
function drawStart(
	ctx: CanvasRenderingContext2D,
	lines: readonly PicturedLine[],
	area: { top: number; bottom: number; right: number },
	x: Axis,
	colours: Palette
): void {
	const start = Math.min(...lines.map((line) => line.start));
	if (!(start > 0 && start < Infinity)) return;
	const at = x.getPixelForValue(start);
	ctx.strokeStyle = colours.muted;
	ctx.lineWidth = 1;
	ctx.setLineDash([2, 4]);
	ctx.beginPath();
	ctx.moveTo(at, area.top - 10);
	ctx.lineTo(at, area.bottom);
	ctx.stroke();
	ctx.setLineDash([]);
	const words = `binds from ${monthLabel(start)}`;
	ctx.font = `400 15px ${FONT.family}`;
	ctx.textBaseline = 'middle';
	ctx.fillStyle = colours.muted;
	const fits = at + ctx.measureText(words).width + 6 < area.right;
	ctx.textAlign = fits ? 'left' : 'right';
	ctx.fillText(words, at + (fits ? 6 : -6), area.top - 6);
}

function largestFamily(models: readonly PicturedModel[]): number {
	return models.reduce((most, { family }) => Math.max(most, family), 0);
}
