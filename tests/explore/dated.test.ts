import { describe, expect, it } from 'vitest';
import { Collected } from '$lib/experiments';
import { datedOf, delayWords, isMostlyDelay, POSITIONS, setsAmong, type ForWhom } from '$lib/explore';
import { metricIndex } from '$lib/experiments/summary';
import { METRICS, type Outcome } from '$lib/model';
import { defaultChoice, resolveExperiment } from '$lib/scenarios';

const MONTHS = 72;
const RISK = 'residual-misuse';

/** Two worlds without and with a rule, of which only the path of misuse is made up. */
function results(path: (month: number) => number, under: (month: number) => number): Collected {
	const outcome = (of: (month: number) => number): Outcome => {
		const series = new Float64Array(METRICS.length * MONTHS);
		for (let month = 0; month < MONTHS; month++) series[metricIndex(RISK) * MONTHS + month] = of(month);
		return { months: MONTHS, series } as unknown as Outcome;
	};
	return new Collected(resolveExperiment(defaultChoice()), [
		[outcome(path), outcome(path)],
		[outcome(under), outcome(under)]
	]);
}

describe('risk in dated years and as delay', () => {
	it('of a path that comes three months later is three months, in every year that the run ends', () => {
		const { delay, years } = datedOf(
			results(
				(m) => 100 + m,
				(m) => 100 + Math.max(0, m - 3)
			),
			RISK,
			1
		);
		expect(delay).toEqual({ mean: 3, low: 3, high: 3 });
		expect(years.map(({ year }) => year)).toEqual([2026, 2028]);
		// The means over 2026 and 2028 are those of months 24 to 35 and 48 to 59.
		expect(years[0]!.change!.mean).toBeCloseTo(-3 / 129.5, 12);
		expect(years[1]!.change!.mean).toBeCloseTo(-3 / 153.5, 12);
	});

	it('of a rise that is late only at first is early and no delay at the end', () => {
		const { delay, years } = datedOf(
			results(
				(m) => 100 + m,
				(m) => (m < 48 ? 100 + Math.max(0, m - 6) : 100 + m)
			),
			RISK,
			1
		);
		expect(delay.mean).toBe(0);
		expect(years[0]!.change!.mean).toBeLessThan(0);
		expect(years[1]!.change!.mean).toBe(0);
	});

	it('is said in whole months, and not where chance hides it', () => {
		expect(delayWords({ mean: 1.2, low: 0.4, high: 2 })).toBe('1 month later');
		expect(delayWords({ mean: -4, low: -6, high: -2 })).toBe('4 months sooner');
		expect(delayWords({ mean: 2, low: -0.1, high: 4.1 })).toBeNull();
		expect(delayWords({ mean: 0.3, low: 0.2, high: 0.4 })).toBeNull();
	});
});

describe('the comparison without months of delay', () => {
	const under = (mean: number) =>
		POSITIONS.map(({ id, title }) => ({ id, title, change: { mean, low: mean, high: mean } }));
	const row = { change: { mean: -0.1, low: -0.12, high: -0.08 }, effect: { kind: 'fewer', share: 0.1 } };
	const mostly = (without: number) => isMostlyDelay(row as ForWhom, under(without));

	it('has no waiting in it and is nothing else than the same comparison', () => {
		const choice = defaultChoice();
		expect(POSITIONS.at(-1)!.of(choice)).toEqual({ ...choice, parameters: { dutyDelayScale: 0 } });
	});

	it('says that an effect is mostly delay where half of it, or all, is gone or turned', () => {
		expect([-0.1, -0.06, -0.05, 0, 0.1].map(mostly)).toEqual([false, false, true, true, true]);
	});

	it('is not one of the sides of the debate', () => {
		expect(setsAmong(under(0))!.map(({ id }) => id)).toEqual(['protect', 'middle', 'endanger']);
		expect(setsAmong(under(0).slice(0, 2))).toBeNull();
	});
});
