import type { Chart, ChartType, Plugin } from 'chart.js';

/** Lower and upper end of a spread, in the unit of the value axis. */
export type Whisker = readonly [low: number, high: number];

declare module 'chart.js' {
	// Declaration merging must repeat the names and parameters of Chart.js.
	interface BarControllerDatasetOptions {
		whiskers?: readonly (Whisker | null)[];
	}
}

const CAP = 4;

function drawDataset(
	chart: Chart,
	dataset: number,
	whiskers: readonly (Whisker | null)[],
	colour: string
): void {
	const value = chart.scales['x'];
	if (!value || !chart.isDatasetVisible(dataset)) return;
	const pen = chart.ctx;
	pen.save();
	pen.strokeStyle = colour;
	pen.lineWidth = 1.5;
	pen.beginPath();
	chart.getDatasetMeta(dataset).data.forEach((bar, index) => {
		const whisker = whiskers[index];
		if (!whisker) return;
		const [low, high] = whisker.map((end) => value.getPixelForValue(end)) as [number, number];
		pen.moveTo(low, bar.y);
		pen.lineTo(high, bar.y);
		for (const end of [low, high]) {
			pen.moveTo(end, bar.y - CAP);
			pen.lineTo(end, bar.y + CAP);
		}
	});
	pen.stroke();
	pen.restore();
}

/** Draws the spread over the worlds on horizontal bars whose dataset carries `whiskers`. */
export const whiskerPlugin: Plugin<ChartType> = {
	id: 'whiskers',
	afterDatasetsDraw(chart) {
		const colour = typeof chart.options.color === 'string' ? chart.options.color : '#000';
		chart.data.datasets.forEach((dataset, index) => {
			const { whiskers } = dataset as { whiskers?: readonly (Whisker | null)[] };
			if (whiskers) drawDataset(chart, index, whiskers, colour);
		});
	}
};
