import type { ChartDataset } from 'chart.js';
import { monthLabel } from './calendar';
import { translucent, type RegimeStyle } from './palette';

type LineDataset = ChartDataset<'line', { x: number; y: number }[]>;

/** Name of datasets that have no line of their own, left out of tooltips. */
const EDGE = 'edge of a band';

const MARKER_EVERY = 12;
const MARKER_SHIFT = 3;

function points(values: ArrayLike<number>): { x: number; y: number }[] {
	return Array.from(values, (y, x) => ({ x, y }));
}

function edge(values: ArrayLike<number>, fill: string | false, colour: string): LineDataset {
	return {
		label: EDGE,
		data: points(values),
		borderWidth: 0,
		pointRadius: 0,
		pointHitRadius: 0,
		fill,
		backgroundColor: translucent(colour, 0.17)
	};
}

/** A median with its band: two invisible edges with a fill between, and the line on top. */
export function bandedLine(
	label: string,
	style: RegimeStyle,
	slot: number,
	band: { median: ArrayLike<number>; low: ArrayLike<number>; high: ArrayLike<number> }
): LineDataset[] {
	return [
		edge(band.high, '+1', style.colour),
		edge(band.low, false, style.colour),
		markedLine(label, style, slot, band.median)
	];
}

/** A line with a marker once a year, shifted by regime so that lines on top of each other stay visible. */
function markedLine(label: string, style: RegimeStyle, slot: number, values: ArrayLike<number>): LineDataset {
	const radius = Array.from(values, (_, month) => (month % MARKER_EVERY === slot * MARKER_SHIFT ? 3.5 : 0));
	return {
		label,
		data: points(values),
		borderColor: style.colour,
		backgroundColor: style.colour,
		borderDash: [...style.dash],
		borderWidth: 2.25,
		borderJoinStyle: 'round',
		pointStyle: style.marker,
		pointRadius: radius,
		pointHoverRadius: 5,
		fill: false
	};
}

export function isEdge(dataset: { label?: string }): boolean {
	return dataset.label === EDGE;
}

export function monthTitle(entries: readonly { parsed: { x: number | null } }[]): string {
	return entries[0] ? monthLabel(entries[0].parsed.x ?? 0) : '';
}
