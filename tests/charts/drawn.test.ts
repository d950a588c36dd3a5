import type { ChartConfiguration } from 'chart.js';
import { describe, expect, it, vi } from 'vitest';
import type { Figure } from '$lib/charts/figure';
import { palette } from '$lib/charts/palette';
import { BasicPlatform, Chart } from '../../src/lib/components/draw';
import { withFittingTooltips } from '../../src/lib/components/fitting-tooltip';
import { labelRoomOf } from '../../src/lib/components/mark-lines';
import { FIGURES } from './every-figure';
import { inventedResults } from './invented-results';

/** Long names and numbers of every size, so that whatever can be too wide is. */
const results = inventedResults(
	[
		'No rule of any kind',
		'EU AI Act with every fine-tuner a provider',
		'SB 53 duties without the revenue test',
		'Threshold indexed to the frontier'
	],
	5,
	{
		series: (regime, replicate, month) => 10 ** (replicate - 2) * (month + 1) * (regime + 1) ** 3,
		trained: () => [22.3, 23.5, 24.99, 25, 26.4],
		lost: (regime) => 4321.5 * regime
	}
);

/** How wide a letter is, as a share of the size of its font: more than in the fonts of the page. */
const LETTER = 0.55;

/** A pen that draws nowhere and knows how wide texts are. */
function pen(): CanvasRenderingContext2D {
	const known: Record<string | symbol, unknown> = { font: '16px sans-serif' };
	const measureText = (text: string) => {
		const size = Number(/([\d.]+)px/.exec(String(known['font']))![1]);
		return { width: LETTER * size * text.length, actualBoundingBoxLeft: 0, actualBoundingBoxRight: 0 };
	};
	return new Proxy(known, {
		get: (target, key) => (key === 'measureText' ? measureText : (target[key] ?? (() => pen()))),
		set: (target, key, value) => {
			target[key] = value;
			return true;
		}
	}) as unknown as CanvasRenderingContext2D;
}

/** The tile of a hatching is made by a document. */
vi.stubGlobal('Path2D', class {});
vi.stubGlobal('document', { createElement: () => ({ getContext: () => pen() }) });

function drawn({ configuration }: Figure, width: number): Chart {
	const { options, ...rest } = configuration as ChartConfiguration;
	const ctx = pen();
	const canvas = { width, height: 300, getContext: () => ctx } as unknown as HTMLCanvasElement;
	Object.assign(ctx, { canvas });
	const settled = { ...withFittingTooltips(options), responsive: false, devicePixelRatio: 1 };
	return new Chart(canvas, { ...rest, options: settled, platform: BasicPlatform });
}

describe.each([
	['a phone', 328],
	['a laptop', 860]
])('on %s', (_, width) => {
	it.each(Object.entries(FIGURES))('%s: no tooltip is wider than its chart', (_, figure) => {
		const chart = drawn(figure(results, palette('light')), width);
		const tooltip = chart.tooltip!;
		let shown = 0;
		chart.data.datasets.forEach((dataset, datasetIndex) => {
			for (const index of new Set([0, Math.floor(dataset.data.length / 2), dataset.data.length - 1])) {
				const { x, y } = chart.getDatasetMeta(datasetIndex).data[index] ?? {};
				if (x === undefined || y === undefined || !Number.isFinite(x + y)) continue;
				tooltip.setActiveElements([{ datasetIndex, index }], { x, y });
				chart.update();
				if (tooltip.opacity === 0 && !tooltip.width) continue;
				shown++;
				expect(tooltip.x).toBeGreaterThanOrEqual(0);
				expect(tooltip.x + tooltip.width).toBeLessThanOrEqual(width);
			}
		});
		expect(shown).toBeGreaterThan(0);
		chart.destroy();
	});

	it.each(['who bears the cost', 'weight on budgets'])('%s: intervals end before the axis does', (name) => {
		const chart = drawn(FIGURES[name]!(results, palette('light')), width);
		const { left, right } = chart.chartArea;
		const ends = chart.data.datasets.flatMap(({ data }) =>
			(data as unknown as { xMin: number; xMax: number }[]).flatMap(({ xMin, xMax }) => [xMin, xMax])
		);
		const pixels = ends.filter(Number.isFinite).map((end) => chart.scales['x']!.getPixelForValue(end));
		expect(pixels.length).toBeGreaterThan(8);
		for (const pixel of pixels) {
			expect(pixel).toBeGreaterThanOrEqual(left);
			expect(pixel).toBeLessThanOrEqual(right);
		}
		chart.destroy();
	});

	it.each(['band over time', 'difference over time'])('%s: bands lie within the axis', (name) => {
		const chart = drawn(FIGURES[name]!(results, palette('light')), width);
		const { max, min } = chart.scales['y']!;
		for (const { data } of chart.data.datasets) {
			for (const point of data) {
				const value = typeof point === 'number' ? point : (point as { y: number }).y;
				expect(value).toBeGreaterThanOrEqual(min);
				expect(value).toBeLessThanOrEqual(max);
			}
		}
		chart.destroy();
	});

	it.each(['band over time', 'difference over time', 'users by provider', 'release compute'])(
		'%s: dates and lines of laws are named above the data',
		(name) => {
			const chart = drawn(FIGURES[name]!(results, palette('light')), width);
			const { bottom, left, marks, right, width: areaPx } = labelRoomOf(chart)!;
			expect(marks.length).toBeGreaterThan(0);
			expect(bottom).toBeLessThanOrEqual(chart.chartArea.top);
			// Room and area agree, so that each label stands at its line.
			expect([left, right]).toEqual([chart.chartArea.left, chart.chartArea.right]);
			expect(areaPx).toBe(right - left);
			chart.destroy();
		}
	);

	it.each(Object.entries(FIGURES))('%s: names and numbers beside the axes are not cut', (_, figure) => {
		const chart = drawn(figure(results, palette('light')), width);
		const measure = chart.ctx;
		for (const scale of Object.values(chart.scales)) {
			for (const { label } of scale.ticks) {
				const size = (scale.options as unknown as { ticks: { font: { size: number } } }).ticks.font.size;
				measure.font = `${size}px sans-serif`;
				const lines = [label].flat().filter((line): line is string => typeof line === 'string');
				for (const line of lines) {
					if (!scale.isHorizontal()) expect(measure.measureText(line).width).toBeLessThanOrEqual(scale.width);
				}
			}
			expect(scale.left).toBeGreaterThanOrEqual(0);
			expect(scale.right).toBeLessThanOrEqual(width);
		}
		// Something is left for the picture itself.
		expect(chart.chartArea.right - chart.chartArea.left).toBeGreaterThan(width / 3);
		chart.destroy();
	});
});
