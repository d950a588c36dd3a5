import type { Scale } from 'chart.js';
import { commonOptions, scaleStyle, tooltipStyle, valueScale } from './axes';
import { rowsOf } from './end-labels';
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
				ticks: {
					...style.ticks,
					color: colours.ink,
					autoSkip: false,
					callback(this: Scale, row: number | string) {
						const lines = this.getLabelForValue(Number(row)) as string | string[];
						return [lines].flat().flatMap((line) => rowsOf(line, this.chart.width));
					}
				}
			}
		},
		plugins: {
			tooltip: {
				...tooltipStyle(colours),
				callbacks: {
					title: ([bar]: { label: string | string[] }[]) => [bar?.label ?? ''].flat().join(', '),
					label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) =>
						` ${label(datasetIndex, dataIndex)}`
				}
			}
		}
	};
}
