import type { ChartOptions, FontSpec } from 'chart.js';
import { januaries, monthLabel } from './calendar';
import { axisUnit, formatPowerOfTen, formatTick } from './numbers';
import type { Palette } from './palette';

/** The typeface of the page, which charts and their exports are measured in. */
export const FAMILY =
	"'Threshold Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
export const FONT: Partial<FontSpec> = { family: FAMILY, size: 16 };

const AT_MOST_YEARS = 9;

/** Axis title, grid and ticks shared by every scale. */
export function scaleStyle(colours: Palette, title: string) {
	return {
		title: { display: title !== '', text: title, color: colours.muted, font: FONT },
		grid: { color: colours.grid, tickColor: colours.grid },
		border: { color: colours.muted },
		ticks: { color: colours.muted, font: FONT }
	};
}

/** Months on a linear scale; a year stands where its January is. */
export function monthScale(colours: Palette, months: number) {
	const style = scaleStyle(colours, '');
	const ticks = januaries(months, AT_MOST_YEARS);
	return {
		...style,
		type: 'linear' as const,
		min: 0,
		max: months - 1,
		grid: { ...style.grid, drawOnChartArea: false },
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = ticks.map((value) => ({ value }));
		},
		ticks: {
			...style.ticks,
			autoSkip: true,
			autoSkipPadding: 14,
			maxRotation: 0,
			callback: (value: number | string) => monthLabel(Number(value)).slice(-4)
		}
	};
}

/** Values in `unit`; shares become percentages. The title is the unit unless another is given. */
export function valueScale(colours: Palette, unit: string, fromZero = false, title = axisUnit(unit)) {
	const style = scaleStyle(colours, title);
	return {
		...style,
		type: 'linear' as const,
		beginAtZero: fromZero,
		border: { display: false },
		ticks: {
			...style.ticks,
			maxTicksLimit: 6,
			callback: (value: number | string) => formatTick(Number(value), unit)
		}
	};
}

/** log10 FLOP on a linear scale, ticks at whole powers of ten. */
export function flopScale(colours: Palette, title: string, min: number, max: number) {
	const style = scaleStyle(colours, title);
	return {
		...style,
		type: 'linear' as const,
		min,
		max,
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			const whole = Math.floor(max) - Math.ceil(min) + 1;
			axis.ticks = Array.from({ length: whole }, (_, index) => ({ value: Math.ceil(min) + index }));
		},
		ticks: {
			...style.ticks,
			maxRotation: 0,
			callback: (value: number | string) => formatPowerOfTen(Number(value))
		}
	};
}

/** Options shared by every chart. Nothing is animated: figures are redrawn as replicates arrive. */
export function commonOptions(colours: Palette) {
	return {
		responsive: true,
		maintainAspectRatio: false,
		animation: false,
		font: FONT,
		color: colours.ink,
		layout: { padding: { top: 6, right: 8 } }
	} as const satisfies ChartOptions<'line' | 'bar' | 'scatter'>;
}

/** Colours and spacing of a tooltip. */
export function tooltipStyle(colours: Palette) {
	return {
		backgroundColor: colours.surface,
		borderColor: colours.muted,
		borderWidth: 1,
		titleColor: colours.ink,
		bodyColor: colours.ink,
		titleFont: { ...FONT, weight: 600 },
		bodyFont: FONT,
		padding: 10,
		boxPadding: 4,
		usePointStyle: true
	} as const;
}
