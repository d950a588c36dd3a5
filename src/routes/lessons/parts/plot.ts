/** Places in the drawing of yearly values: the empty axes of a guess and the result over it share them. */

export const WIDTH = 640;
export const HEIGHT = 320;
const LEFT = 60;
const TOP = 30;
const BOTTOM = 44;

export interface Plot {
	readonly left: number;
	readonly ticks: readonly number[];
	readonly x: (column: number) => number;
	readonly y: (value: number) => number;
	readonly valueOf: (y: number) => number;
	readonly columnOf: (x: number) => number;
}

export function plotOf(columns: number, top: number): Plot {
	const pitch = (WIDTH - LEFT) / columns;
	const depth = HEIGHT - TOP - BOTTOM;
	const every = [10, 20, 25, 50, 100, 250].find((step) => top / step <= 5) ?? top / 5;
	return {
		left: LEFT,
		ticks: Array.from({ length: Math.floor(top / every) + 1 }, (_, at) => at * every),
		x: (column) => LEFT + (column + 0.5) * pitch,
		y: (value) => TOP + depth * (1 - value / top),
		valueOf: (y) => top * (1 - (y - TOP) / depth),
		columnOf: (x) => Math.min(columns - 1, Math.max(0, Math.floor((x - LEFT) / pitch)))
	};
}
