/** How a line on training compute is moved by hand. All values are log10 FLOP. */

/** Ends of what a picture and a slider reach; typed values may lie outside. */
export const LOWEST_LINE = 20;
export const HIGHEST_LINE = 30;
/** A line stops at a line of a law within so many decades. */
const SNAP = 0.07;
const STEPS_PER_DECADE = 20;

const within = (at: number): number => Math.min(HIGHEST_LINE, Math.max(LOWEST_LINE, at));

/** The nearest place at which a dragged line stops: a line of a law, or a step. */
export function snapped(at: number, stops: readonly number[]): number {
	const inside = within(at);
	const near = stops.find((stop) => Math.abs(stop - inside) < SNAP);
	return near ?? Math.round(STEPS_PER_DECADE * inside) / STEPS_PER_DECADE;
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowUp: 0.1,
	ArrowRight: 0.1,
	ArrowDown: -0.1,
	ArrowLeft: -0.1,
	PageUp: 1,
	PageDown: -1
};

/** Where a key moves a line; null for any other key. */
export function movedByKey(at: number, key: string): number | null {
	const step = STEPS[key];
	return step === undefined ? null : within(Number((at + step).toFixed(2)));
}
