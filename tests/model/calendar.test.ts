import { expect, it } from 'vitest';
import { firstWholeMonth } from '$lib/model/calendar';

it.each([
	['2024-01-01', 0],
	['2024-01-02', 1],
	['2023-10-30', -2],
	['2022-01-01', -24],
	['2025-08-02', 20],
	['2025-12-31', 24],
	['2026-01-01', 24],
	['2026-08-02', 32],
	['2024-02-29', 2]
])('a law of %s binds from month %i', (day, month) => {
	expect(firstWholeMonth(day)).toBe(month);
});

it('a law that never applies binds in no month', () => {
	expect(firstWholeMonth('never')).toBe(Infinity);
});
