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
	Tooltip
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

export { BasicPlatform, Chart };
