import type { Table } from '$lib/charts/figure';

/** One line of a chart, to be heard. */
export interface HeardLine {
	readonly name: string;
	/** By month; what is no number is silence. */
	readonly values: readonly number[];
}

/** Two octaves around what a small loudspeaker plays well, in hertz. */
export const LOWEST_HZ = 220;
export const HIGHEST_HZ = 880;

/** The middle lines of a chart over time: of each policy the median, or whatever its table has in a column alone. */
export function heardLines({ headers, rows }: Table): HeardLine[] {
	const isMiddle = (header: string): boolean => /: (median|mean)$/.test(header);
	const hasMiddle = headers.some(isMiddle);
	return headers.flatMap((header, column) => {
		if (column === 0 || (hasMiddle && !isMiddle(header))) return [];
		const values = rows.map((row) => {
			const cell = row[column];
			return typeof cell === 'number' ? cell : NaN;
		});
		return [{ name: header.replace(/: (median|mean)$/, ''), values }];
	});
}

/**
 * Pitches in hertz, line by line: equal steps of value are equal steps of pitch, on one scale for all lines, so that
 * what is heard higher is higher. Lines that never move sound in the middle.
 */
export function pitchesOf(lines: readonly HeardLine[]): number[][] {
	const all = lines.flatMap(({ values }) => values).filter(Number.isFinite);
	const low = Math.min(...all);
	const high = Math.max(...all);
	const place = (value: number): number => (high > low ? (value - low) / (high - low) : 0.5);
	return lines.map(({ values }) =>
		values.map((value) =>
			Number.isFinite(value) ? LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** place(value) : NaN
		)
	);
}
