import type { Chart } from 'chart.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelRows, type Mark } from '$lib/charts/marks';

/** A chart whose letters are all of one width, which is all that a row depends on. */
function chartOf(left: number, right: number, months: number): Chart {
	return {
		chartArea: { left, right },
		scales: { x: { getPixelForValue: (at: number) => left + ((right - left) * at) / months } },
		ctx: { save: () => {}, restore: () => {}, measureText: (text: string) => ({ width: 7.5 * text.length }) }
	} as unknown as Chart;
}

const mark = fc.record({
	at: fc.integer({ min: 0, max: 95 }),
	label: fc.string({ minLength: 1, maxLength: 36 })
});

it.each([
	['360 px', 300],
	['1440 px', 900]
])('labels of dates touch neither each other nor the end of the chart, at %s', (_, width) => {
	fc.assert(
		fc.property(fc.array(mark, { maxLength: 8 }), (drawn) => {
			const marks: Mark[] = drawn
				.map((each) => ({ ...each, regime: 0, colour: '' }))
				.sort((a, b) => a.at - b.at);
			const rows = labelRows(chartOf(40, 40 + width, 95), marks);
			// As the annotation plugin places them: on the line, but within the chart.
			const boxes = marks.map(({ at, label }, index) => {
				const size = 7.5 * label.length + 6;
				const line = 40 + (width * at) / 95;
				const start = Math.max(40, Math.min(line - size / 2, 40 + width - size));
				return { row: rows[index]!, start, end: start + size };
			});
			for (const [n, a] of boxes.entries()) {
				for (const b of boxes.slice(n + 1)) {
					if (a.row === b.row) expect(a.end <= b.start || b.end <= a.start).toBe(true);
				}
			}
			// As few rows as one needs: nothing alone is moved away from the edge.
			if (marks.length > 0) expect(Math.min(...rows)).toBe(0);
			expect(new Set(rows).size).toBe(marks.length === 0 ? 0 : Math.max(...rows) + 1);
		})
	);
});
