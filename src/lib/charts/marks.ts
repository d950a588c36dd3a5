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
const LABEL_GAP = 16;

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
			yAdjust: ({ chart }) => labelRow(chart, ascending, index) * rowPx,
			color: colour,
			backgroundColor: colours.surface,
			borderRadius: 3,
			padding: { x: 3, y: 1 },
			font: LABEL_FONT
		}
	}));
	return { annotations };
}

/** The number of labels in a row before this one that would touch their neighbours if all stood in the first row. */
function labelRow(chart: Chart, marks: readonly Mark[], index: number): number {
	const [mark, before] = [marks[index], marks[index - 1]];
	const scale = chart.scales['x'];
	if (!mark || !before || !scale) return 0;
	chart.ctx.save();
	chart.ctx.font = `${LABEL_FONT.size}px ${LABEL_FONT.family}`;
	const halves = (chart.ctx.measureText(mark.label).width + chart.ctx.measureText(before.label).width) / 2;
	chart.ctx.restore();
	const distance = scale.getPixelForValue(mark.at) - scale.getPixelForValue(before.at);
	return distance < halves + LABEL_GAP ? 1 + labelRow(chart, marks, index - 1) : 0;
}
