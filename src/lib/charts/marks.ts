/** A labelled straight line across the chart at one value of the x axis. */
export interface Mark {
	readonly at: number;
	readonly label: string;
	/** The first regime that it belongs to. */
	readonly regime: number;
	readonly colour: string;
}

/** Pixels at least between two labels of a row. */
const LABEL_GAP = 10;

/** Where a label stands: its row from the top, 0 first, and its left edge in pixels from that of the chart's area. */
export interface Place {
	readonly row: number;
	readonly left: number;
}

/**
 * Places of labels over an area so wide: centred on their lines, but for those that would stick out of the area, and
 * each in the first row in which it touches no label of a mark before it.
 *
 * @param labels ascending by `at`, the distance of the line from the left edge of the area; all in pixels
 */
export function placesOf(
	labels: readonly { readonly at: number; readonly width: number }[],
	areaPx: number
): Place[] {
	/** By row, where its last label ends. */
	const ends: number[] = [];
	return labels.map(({ at, width }) => {
		const left = Math.max(0, Math.min(at - width / 2, areaPx - width));
		const free = ends.findIndex((end) => left >= end + LABEL_GAP);
		const row = free < 0 ? ends.length : free;
		ends[row] = left + width;
		return { row, left };
	});
}
