import {
	BarController,
	BarElement,
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
import { markPlugin } from '$lib/charts/marks';
import { whiskerPlugin } from '$lib/charts/whiskers';

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
	markPlugin,
	whiskerPlugin
);

export { Chart };
