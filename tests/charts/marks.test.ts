import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesOf } from '$lib/charts/marks';

it.each([
	['360 px', 300],
	['1440 px', 900]
])('labels of dates touch neither each other nor the end of the chart, at %s', (_, areaPx) => {
	const label = fc.record({
		at: fc.integer({ min: 0, max: areaPx }),
		width: fc.integer({ min: 10, max: 280 })
	});
	fc.assert(
		fc.property(fc.array(label, { maxLength: 8 }), (drawn) => {
			const labels = [...drawn].sort((a, b) => a.at - b.at);
			const places = placesOf(labels, areaPx);
			const boxes = places.map(({ left, row }, index) => ({ row, left, right: left + labels[index]!.width }));
			for (const [n, a] of boxes.entries()) {
				expect(a.left).toBeGreaterThanOrEqual(0);
				expect(a.right).toBeLessThanOrEqual(areaPx);
				for (const b of boxes.slice(n + 1)) {
					if (a.row === b.row) expect(a.right < b.left || b.right < a.left).toBe(true);
				}
			}
			// As few rows as one needs: nothing alone is moved away from the first.
			if (labels.length > 0) expect(Math.min(...places.map(({ row }) => row))).toBe(0);
			const rows = places.map(({ row }) => row);
			expect(new Set(rows).size).toBe(labels.length === 0 ? 0 : Math.max(...rows) + 1);
		})
	);
});
