import { layouts, type Chart, type Plugin } from 'chart.js';
import { FONT } from '$lib/charts/axes';
import { placesOf, type Mark, type Place } from '$lib/charts/marks';

const LABEL_FONT = `400 14px ${FONT.family}`;
/** From one row of labels to the next, in pixels. */
const ROW_PX = 20;

/** The room between the top of the chart and its area in which the labels stand; its place is given by the layout. */
class LabelRoom {
	readonly position = 'top';
	readonly weight = 1000;
	readonly fullSize = false;
	/** The layout asks every box for its stack; this one has none. */
	readonly options = {};
	marks: readonly Mark[] = [];
	width = 0;
	height = 0;
	left = 0;
	top = 0;
	right = 0;
	bottom = 0;

	constructor(private readonly chart: Chart) {}

	isHorizontal(): boolean {
		return true;
	}

	/** As wide as the area; as high as the rows that the labels need on it. */
	update(width: number): void {
		this.width = width;
		this.height = ROW_PX * Math.max(0, ...this.places(width).map(({ row }) => row + 1));
	}

	places(areaPx: number): Place[] {
		if (this.marks.length === 0) return [];
		const { ctx, options } = this.chart;
		// The scale is not laid out yet; both ends of the axis are given, so that all charts of a page share it.
		const { max, min } = options.scales!['x'] as { min: number; max: number };
		ctx.save();
		ctx.font = LABEL_FONT;
		const labels = this.marks.map(({ at, label }) => ({
			at: (areaPx * (at - min)) / (max - min),
			width: ctx.measureText(label).width
		}));
		ctx.restore();
		return placesOf(labels, areaPx);
	}

	draw(): void {
		const { chart, marks } = this;
		const { ctx } = chart;
		ctx.save();
		ctx.font = LABEL_FONT;
		ctx.textBaseline = 'middle';
		ctx.textAlign = 'left';
		this.places(this.width).forEach(({ left, row }, index) => {
			const { colour, label } = marks[index]!;
			ctx.fillStyle = colour;
			ctx.fillText(label, this.left + left, this.top + (row + 0.5) * ROW_PX);
		});
		ctx.restore();
	}
}

const rooms = new WeakMap<Chart, LabelRoom>();

/** The room of the labels of a chart, once it is laid out. */
export const labelRoomOf = (chart: Chart): Readonly<LabelRoom> | undefined => rooms.get(chart);

/**
 * Draws marks of `options.plugins.marks` as dashed lines over the data, with their labels above the area of the chart,
 * where they hide nothing. The x axis of such a chart is linear and has a least and a most value.
 */
export const markLines: Plugin<'line', { marks?: readonly Mark[] }> = {
	id: 'marks',
	beforeUpdate: (chart: Chart, _, { marks = [] }) => {
		let room = rooms.get(chart);
		if (!room) {
			room = new LabelRoom(chart);
			rooms.set(chart, room);
			layouts.addBox(chart, room);
		}
		room.marks = [...marks].sort((a, b) => a.at - b.at);
	},
	afterDatasetsDraw: (chart: Chart) => {
		const { chartArea, ctx, scales } = chart;
		ctx.save();
		ctx.lineWidth = 1.25;
		ctx.setLineDash([4, 3]);
		for (const { at, colour } of rooms.get(chart)?.marks ?? []) {
			const x = scales['x']!.getPixelForValue(at);
			ctx.strokeStyle = colour;
			ctx.beginPath();
			ctx.moveTo(x, chartArea.top - 3);
			ctx.lineTo(x, chartArea.bottom);
			ctx.stroke();
		}
		ctx.restore();
	}
};
