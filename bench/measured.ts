/** What was measured several times: median and range, in the same unit. */
export interface Measured {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

export function measured(values: readonly number[]): Measured {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (index: number) => sorted[index] ?? NaN;
	const middle = (sorted.length - 1) / 2;
	return {
		median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
		least: at(0),
		most: at(sorted.length - 1)
	};
}

/** Median and range of what was measured in milliseconds, in seconds. */
export function seconds({ median, least, most }: Measured): string {
	return `${inSeconds(median)} s (${inSeconds(least)}–${inSeconds(most)})`;
}

function inSeconds(ms: number): string {
	return (ms / 1000).toFixed(ms < 100 ? 3 : 2);
}
