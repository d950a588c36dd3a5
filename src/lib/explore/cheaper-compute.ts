/*
 * When a budget reaches a line, because compute becomes cheaper: a pure function of two parameters, the price of a
 * FLOP in January 2024 and how much more a dollar buys each year.
 */
import { monthLabel } from '$lib/charts/calendar';
import type { Table } from '$lib/charts/figure';
import { formatPowerOfTen } from '$lib/charts/numbers';
import type { Parameters } from '$lib/model';
import { amountUsd } from './words';

type Prices = Pick<Parameters, 'pricePerFlopUsd' | 'priceFactorPerYear'>;

/** Beyond this year a date says nothing but "late". */
const LAST_YEAR = 2100;
const LAST_MONTH = 12 * (LAST_YEAR + 1 - 2024);
/** Sums that laws and their critics speak of; California's bill SB 1047 of 2024 drew its line at USD 100 million. */
const SUMS_USD = [1e6, 1e7, 1e8] as const;

/** USD that a training run of so much compute costs in a month; month 0 is January 2024. */
export function trainingCostUsd(
	{ priceFactorPerYear, pricePerFlopUsd }: Prices,
	log10Flop: number,
	month: number
): number {
	return 10 ** log10Flop * pricePerFlopUsd * priceFactorPerYear ** (-month / 12);
}

/** The first month in which a budget buys a run of so much compute, 0 or less where it does from the start; null if never. */
export function crossingMonth(prices: Prices, budgetUsd: number, log10Flop: number): number | null {
	const missing = trainingCostUsd(prices, log10Flop, 0) / budgetUsd;
	if (missing <= 1) return 0;
	if (prices.priceFactorPerYear <= 1) return null;
	// A month that is reached on its first day counts, whatever the logarithms' last digit says.
	return Math.ceil((12 * Math.log(missing)) / Math.log(prices.priceFactorPerYear) - 1e-9);
}

function crossingWords(month: number | null): string {
	if (month === null) return 'never';
	if (month <= 0) return 'from the start';
	return month < LAST_MONTH ? monthLabel(month) : `after ${LAST_YEAR}`;
}

/** From when budgets reach lines: budget × line. A line drawn in dollars, or moved with the price, is not reached by waiting. */
export function crossingTable(
	parameters: Prices & Pick<Parameters, 'academicBudgetUsd' | 'enterpriseBudgetUsd' | 'startUpBudgetUsd'>,
	lines: readonly number[]
): Table {
	const budgets: readonly (readonly [label: string, usd: number])[] = [
		['Project of a university', parameters.academicBudgetUsd],
		['Project of a start-up', parameters.startUpBudgetUsd],
		['Project of an enterprise', parameters.enterpriseBudgetUsd],
		...SUMS_USD.map((usd) => ['Any training run', usd] as const)
	];
	return {
		caption: 'From when a budget buys a training run on a line',
		headers: [
			'Budget',
			...lines.map((line) => `Line at ${formatPowerOfTen(line)} operations`),
			'Line that keeps its price in dollars'
		],
		rows: budgets.map(([label, usd]) => [
			`${label}, ${amountUsd(usd)}`,
			...lines.map((line) => crossingWords(crossingMonth(parameters, usd, line))),
			'not by waiting'
		])
	};
}

/** What a run on a line costs at the start and at the end, in a sentence. */
export function costSentence(prices: Prices, log10Flop: number, months: number): string {
	const [first, last] = [0, months - 1].map(
		(month) => `${amountUsd(trainingCostUsd(prices, log10Flop, month))} in ${monthLabel(month)}`
	);
	return `A training run of ${formatPowerOfTen(log10Flop)} operations costs ${first} and ${last}.`;
}
