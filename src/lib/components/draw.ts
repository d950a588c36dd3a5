import {
	BarController,
	BarElement,
	BasicPlatform,
	CategoryScale,
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	ScatterController,
	Tooltip,
	type ChartConfiguration,
	type ChartType
} from 'chart.js';
import { BarWithErrorBar, BarWithErrorBarsController } from 'chartjs-chart-error-bars';
import { markLines } from './mark-lines';

// Only what the figures use: `chart.js/auto` would triple the script.
Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	ScatterController,
	Tooltip,
	BarWithErrorBar,
	BarWithErrorBarsController,
	markLines
);

/**
 * A chart that fits the frame of its canvas from its first drawing on. Chart.js takes its first size in pixels of the
 * screen, and the page's own only once the browser reports one: where a style (`zoom`) enlarges the page, a first
 * drawing would be too large for its frame.
 */
export function drawOn<Type extends ChartType>(
	canvas: HTMLCanvasElement,
	configuration: ChartConfiguration<Type>
): Chart<Type> {
	const chart = new Chart(canvas, configuration);
	const frame = canvas.parentElement;
	if (frame) chart.resize(frame.clientWidth, frame.clientHeight);
	return chart;
}

export { BasicPlatform, Chart };
