import type { Chart, ChartType, Plugin } from 'chart.js';

/** A labelled straight line across the chart at one value of the x axis. */
export interface Mark {
	readonly at: number;
	readonly label: string;
	readonly colour: string;
	readonly dash: readonly number[];
}

export interface MarkOptions {
	readonly marks?: readonly Mark[];
	/** Colour around the labels, so that they can be read on top of lines and bands. */
	readonly halo?: string;
}

declare module 'chart.js' {
	// The interface and its type parameter are Chart.js's; declaration merging must repeat both.
	interface PluginOptionsByType<TType extends ChartType> {
		marks?: TType extends ChartType ? MarkOptions : never;
	}
}

/** Labels closer than this many pixels move to a row of their own. */
const LABEL_ROW = 15;

function draw(chart: Chart, marks: readonly Mark[], halo: string | undefined): void {
	const scale = chart.scales['x'];
	if (!scale) return;
	const { ctx: pen, chartArea: area } = chart;
	const ends: number[] = [];
	pen.save();
	pen.font = '11px system-ui, sans-serif';
	pen.textBaseline = 'top';
	for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
		const x = scale.getPixelForValue(mark.at);
		if (x < area.left - 1 || x > area.right + 1) continue;
		pen.strokeStyle = mark.colour;
		pen.lineWidth = 1.25;
		pen.setLineDash([...mark.dash]);
		pen.beginPath();
		pen.moveTo(x, area.top);
		pen.lineTo(x, area.bottom);
		pen.stroke();
		const width = pen.measureText(mark.label).width;
		const left = x + 4 + width > area.right ? Math.max(area.left, x - 4 - width) : x + 4;
		let row = ends.findIndex((end) => left > end + 6);
		if (row === -1) row = ends.length;
		ends[row] = left + width;
		if (halo) {
			pen.strokeStyle = halo;
			pen.lineWidth = 3;
			pen.setLineDash([]);
			pen.strokeText(mark.label, left, area.top + 2 + row * LABEL_ROW);
		}
		pen.fillStyle = mark.colour;
		pen.fillText(mark.label, left, area.top + 2 + row * LABEL_ROW);
	}
	pen.restore();
}

/** Draws the marks of `options.plugins.marks` above the grid. */
export const markPlugin: Plugin = {
	id: 'marks',
	afterDatasetsDraw(chart, _arguments, options: MarkOptions) {
		if (options.marks) draw(chart, options.marks, options.halo);
	}
};
