import type { Chart, Plugin } from 'chart.js';
import { FONT } from './axes';

/** A name at the end of a line, in its colour. */
export interface EndLabel {
	readonly text: string;
	readonly colour: string;
	/** Place of its data set. */
	readonly dataset: number;
}

/** Longest row of a name in characters, in a chart as wide as a phone and in others: longer ones are broken at a space. */
const ROW_CHARACTERS = { narrow: 12, wide: 18 } as const;
const NARROW_PX = 480;
const ROW_PX = 18;
/** Of the end of the line. */
const GAP_PX = 8;
/** Generous, as text is measured before the face has arrived. */
const CHARACTER_PX = 8.8;

/** "SB 1047, line at 3×10²⁵" in rows. */
export function rowsOf(text: string, chartPx: number): string[] {
	const most = chartPx < NARROW_PX ? ROW_CHARACTERS.narrow : ROW_CHARACTERS.wide;
	const rows: string[] = [];
	for (const word of text.split(' ')) {
		const last = rows.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			rows[rows.length - 1] = `${last} ${word}`;
		else rows.push(word);
	}
	return rows;
}

/** Room that labels need right of a chart so wide, in pixels. */
export function endLabelRoom(labels: readonly Pick<EndLabel, 'text'>[], chartPx: number): number {
	const longest = Math.max(
		0,
		...labels.flatMap(({ text }) => rowsOf(text, chartPx).map((row) => row.length))
	);
	return Math.ceil(GAP_PX + CHARACTER_PX * longest);
}

/** Tops of blocks, moved apart so that none covers another, and all inside; in the order of the blocks. */
export function movedApart(
	wanted: readonly { readonly middle: number; readonly height: number }[],
	top: number,
	bottom: number
): number[] {
	const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]!.middle - wanted[b]!.middle);
	const tops = wanted.map(({ height, middle }) => middle - height / 2);
	let edge = top;
	for (const index of order) {
		tops[index] = Math.max(tops[index]!, edge);
		edge = tops[index] + wanted[index]!.height;
	}
	edge = bottom;
	for (const index of order.reverse()) {
		tops[index] = Math.min(tops[index]!, edge - wanted[index]!.height);
		edge = tops[index]!;
	}
	return tops;
}

/** A name right of a point of the chart, in pixels. */
export interface NamedEnd {
	readonly text: string;
	readonly colour: string;
	readonly x: number;
	readonly y: number;
}

/** Writes names right of their points, moved apart where they would cover each other. */
export function drawNames({ chartArea, ctx, width }: Chart, ends: readonly NamedEnd[]): void {
	const placed = ends.map(({ text, ...end }) => ({ ...end, rows: rowsOf(text, width) }));
	const tops = movedApart(
		placed.map(({ rows, y }) => ({ middle: y, height: rows.length * ROW_PX })),
		chartArea.top,
		chartArea.bottom
	);
	ctx.save();
	ctx.font = `600 15px ${FONT.family}`;
	ctx.textAlign = 'left';
	ctx.textBaseline = 'top';
	placed.forEach(({ colour, rows, x }, index) => {
		ctx.fillStyle = colour;
		rows.forEach((row, n) => ctx.fillText(row, x + GAP_PX, tops[index]! + n * ROW_PX + 1));
	});
	ctx.restore();
}

/** Writes the names of lines at their ends, so that nobody has to go back and forth to a legend. */
export function endLabels(): Plugin<'line', { labels?: readonly EndLabel[] }> {
	return {
		id: 'endLabels',
		afterDatasetsDraw: (chart: Chart, _, { labels = [] }) =>
			drawNames(
				chart,
				labels.flatMap(({ colour, dataset, text }) => {
					const end = chart.getDatasetMeta(dataset).data.at(-1);
					return end ? [{ colour, text, x: end.x, y: end.y }] : [];
				})
			)
	};
}
