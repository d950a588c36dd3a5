import { expect, it } from 'vitest';
import { aboveLine } from '$lib/charts/above-line';
import { palette } from '$lib/charts/palette';
import { costSentence, crossingMonth, crossingTable, trainingCostUsd } from '$lib/explore';
import { defaultParameters } from '$lib/model';
import { inventedResults } from '../charts/invented-results';

const prices = { pricePerFlopUsd: 1e-18, priceFactorPerYear: 2 };

it('a budget reaches a line when the price has fallen far enough, and not a month earlier', () => {
	// 10 million USD in January 2024, half of it each year.
	expect(trainingCostUsd(prices, 25, 0)).toBeCloseTo(1e7, 0);
	expect(trainingCostUsd(prices, 25, 12)).toBeCloseTo(5e6, 0);
	expect(crossingMonth(prices, 5e6, 25)).toBe(12);
	expect(crossingMonth(prices, 1e6, 25)).toBe(Math.ceil(12 * Math.log2(10)));
	for (const budget of [3e3, 1e5, 1e6, 9e6]) {
		const month = crossingMonth(prices, budget, 25)!;
		expect(trainingCostUsd(prices, 25, month)).toBeLessThanOrEqual(budget * (1 + 1e-9));
		expect(trainingCostUsd(prices, 25, month - 1)).toBeGreaterThan(budget);
	}
});

it('a budget above the price is over the line from the start, and one that nothing makes cheaper never', () => {
	expect(crossingMonth(prices, 2e7, 25)).toBe(0);
	expect(crossingMonth({ ...prices, priceFactorPerYear: 1 }, 1e6, 25)).toBeNull();
});

it('the table goes from small budgets to large ones: each reaches a line no later than the one before', () => {
	const parameters = defaultParameters();
	const { headers, rows } = crossingTable(parameters, [23, 25, 26]);
	expect(headers).toHaveLength(5);
	const months = (line: number) =>
		[
			parameters.academicBudgetUsd,
			parameters.startUpBudgetUsd,
			parameters.enterpriseBudgetUsd,
			1e6,
			1e7,
			1e8
		].map((usd) => crossingMonth(parameters, usd, line)!);
	for (const line of [23, 25, 26]) expect(months(line)).toEqual(months(line).toSorted((a, b) => b - a));
	expect(rows).toHaveLength(6);
	expect(rows.flat().join()).not.toMatch(/NaN|undefined|Infinity|e[+-]?\d/);
	expect(rows.at(-1)!.slice(1)).toEqual([
		'from the start',
		'from the start',
		'from the start',
		'not by waiting'
	]);
	expect(crossingTable({ ...parameters, priceFactorPerYear: 1 }, [26]).rows[0]![1]).toBe('never');
	expect(costSentence(parameters, 25, 96)).toMatch(
		/costs USD\u202f9\.7\u00a0million in Jan 2024 and USD.+ in Dec 2031\.$/
	);
});

it('counts a release on its line, and not one below it', () => {
	const results = inventedResults(['No rule', 'Rule'], 2, { trained: () => [23.9, 24, 25] });
	const count = (line: number) => aboveLine(results, 1, line, palette('light')).table.rows[0]!.at(-1);
	expect([23.9, 24, 24.5, 25].map(count)).toEqual(FIRST_YEAR);
	expect(aboveLine(results, 1, 26, palette('light')).nothing).toMatch(/No base model reaches/);
});

/** All are released in the first month. */
const FIRST_YEAR = [3, 2, 1, 1];
