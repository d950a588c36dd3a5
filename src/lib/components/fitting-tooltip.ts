import type { ChartConfiguration, TooltipCallbacks } from 'chart.js';
import { wrapped } from './export/wrapped';

/** What a tooltip takes beside its text: padding, the mark of the line and the caret, in CSS pixels. */
const AROUND_PX = 64;

type Label = TooltipCallbacks<'line'>['label'];

/** The same chart with the lines of its tooltips broken where they would be wider than the chart. */
export function withFittingTooltips(options: ChartConfiguration['options']): ChartConfiguration['options'] {
	const tooltip = options?.plugins?.tooltip;
	const callbacks = tooltip?.callbacks;
	const label = callbacks?.label;
	if (!options || !tooltip || !label) return options;
	const fitted: Label = function (item) {
		const lines = label.call(this, item) ?? [];
		const { ctx: pen, width } = item.chart;
		return (Array.isArray(lines) ? lines : [lines]).flatMap((line) => wrapped(pen, line, width - AROUND_PX));
	};
	return {
		...options,
		plugins: { ...options.plugins, tooltip: { ...tooltip, callbacks: { ...callbacks, label: fitted } } }
	};
}
