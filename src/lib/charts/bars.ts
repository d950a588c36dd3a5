import { commonOptions, scaleStyle, tooltipStyle, valueScale } from './axes';
import type { Palette } from './palette';

/** Options of horizontal bars: categories down the side, one value axis from zero. */
export function horizontalBars(
	colours: Palette,
	unit: string,
	stacked: boolean,
	label: (dataset: number, row: number) => string
) {
	const style = scaleStyle(colours, '');
	return {
		...commonOptions(colours),
		indexAxis: 'y' as const,
		interaction: { mode: 'index' as const, axis: 'y' as const, intersect: false },
		scales: {
			x: { ...valueScale(colours, unit, true), stacked },
			y: {
				...style,
				stacked,
				grid: { display: false },
				ticks: { ...style.ticks, color: colours.ink, autoSkip: false }
			}
		},
		plugins: {
			tooltip: {
				...tooltipStyle(colours),
				callbacks: {
					label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) =>
						` ${label(datasetIndex, dataIndex)}`
				}
			}
		}
	};
}
