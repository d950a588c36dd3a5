import type { Chart } from 'chart.js';
import type { AnnotationOptions, AnnotationPluginOptions } from 'chartjs-plugin-annotation';
import { FONT } from './axes';
import type { Palette } from './palette';

/** A labelled straight line across the chart at one value of the x axis. */
export interface Mark {
	readonly at: number;
	readonly label: string;
	/** The first regime that it belongs to. */
	readonly regime: number;
	readonly colour: string;
}

const LABEL_FONT = { ...FONT, size: 14, weight: 'normal' } as const;
/** Pixels from one row of labels to the next, and at least between two labels of a row. */
const LABEL_ROW = 20;
const LABEL_GAP = 10;
const LABEL_PADDING = 3;

/**
 * Options of the annotation plugin that draw the marks above lines and bands.
 * @param side where the labels stand: they hide what is behind them
 */
export function annotationsOf(
	marks: readonly Mark[],
	colours: Palette,
	side: 'top' | 'bottom' = 'top'
): AnnotationPluginOptions {
	const rowPx = side === 'top' ? LABEL_ROW : -LABEL_ROW;
	const ascending = [...marks].sort((a, b) => a.at - b.at);
	const annotations = ascending.map(({ at, colour, label }, index): AnnotationOptions<'line'> => ({
		type: 'line',
		scaleID: 'x',
		value: at,
		borderColor: colour,
		borderWidth: 1.25,
		borderDash: [4, 3],
		label: {
			display: true,
			content: label,
			position: side === 'top' ? 'start' : 'end',
			yAdjust: ({ chart }) => labelRows(chart, ascending)[index]! * rowPx,
			color: colour,
			backgroundColor: colours.surface,
			borderRadius: 3,
			padding: { x: LABEL_PADDING, y: 1 },
			font: LABEL_FONT
		}
	}));
	return { annotations };
}

/** What a label stands in, in pixels. */
type Drawn = Pick<Chart, 'chartArea' | 'ctx' | 'scales'>;

/**
 * The row of each label, 0 next to the edge: the first one in which it touches no label of a mark before it. Labels are
 * centred on their lines, but for those that would stick out of the chart.
 *
 * @param marks ascending
 */
export function labelRows({ chartArea, ctx, scales }: Drawn, marks: readonly Mark[]): number[] {
	const scale = scales['x'];
	if (!scale) return marks.map(() => 0);
	ctx.save();
	ctx.font = `${LABEL_FONT.size}px ${LABEL_FONT.family}`;
	const widths = marks.map(({ label }) => ctx.measureText(label).width + 2 * LABEL_PADDING);
	ctx.restore();
	/** By row, where its last label ends. */
	const ends: number[] = [];
	return marks.map(({ at }, index) => {
		const width = widths[index]!;
		const left = Math.max(
			chartArea.left,
			Math.min(scale.getPixelForValue(at) - width / 2, chartArea.right - width)
		);
		const free = ends.findIndex((end) => left >= end + LABEL_GAP);
		const row = free < 0 ? ends.length : free;
		ends[row] = left + width;
		return row;
	});
}
