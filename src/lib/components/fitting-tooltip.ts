import type { Chart, ChartConfiguration, TooltipCallbacks } from 'chart.js';
import { FONT } from '$lib/charts/axes';
import { wrapped } from './export/wrapped';

/** What a tooltip takes beside its text: padding, the mark of the line and the caret, in CSS pixels. */
const AROUND_PX = 64;

type Callbacks = TooltipCallbacks<'line'>;

/** The same chart with the lines of its tooltips broken where they would be wider than the chart. */
export function withFittingTooltips(options: ChartConfiguration['options']): ChartConfiguration['options'] {
	const tooltip = options?.plugins?.tooltip;
	const callbacks = tooltip?.callbacks;
	const { label, title } = callbacks ?? {};
	if (!options || !tooltip || !label || !title) return options;
	const fit = (lines: string | string[] | void, { ctx: pen, width }: Chart) => {
		pen.save();
		// The pen may have any font by now. The title is the bolder of the two: what fits in bold fits.
		pen.font = `600 ${FONT.size}px ${FONT.family}`;
		const fitted = [lines ?? []].flat().flatMap((line) => wrapped(pen, line, width - AROUND_PX));
		pen.restore();
		return fitted;
	};
	const fitted: Pick<Callbacks, 'label' | 'title'> = {
		label(item) {
			return fit(label.call(this, item), item.chart);
		},
		title(items) {
			return items[0] ? fit(title.call(this, items), items[0].chart) : [];
		}
	};
	return {
		...options,
		plugins: { ...options.plugins, tooltip: { ...tooltip, callbacks: { ...callbacks, ...fitted } } }
	};
}
