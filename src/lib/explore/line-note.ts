import { formatPowerOfTen } from '$lib/charts/numbers';
import type { ParameterKey } from '$lib/model';
import { addresses, presetById, type PolicyChoice } from '$lib/scenarios';
import { amountUsd } from './words';

/** Months of a year, and the first month of the model. */
const MONTHS_A_YEAR = 12;
const FIRST_YEAR = 2024;

/**
 * Why moving a tier's line on training compute changes little: another test of the same tier decides. Empty where
 * the line decides alone.
 *
 * @param months length of the simulation
 */
export function lineNote(
	policy: PolicyChoice,
	tier: string,
	parameters: Readonly<Record<ParameterKey, number>>,
	months: number
): string {
	const preset = presetById(policy.preset, policy.revision);
	if (!preset) return '';
	const values = new Map(
		addresses(preset).map(({ address, value }) => [address, policy.edits[address] ?? value])
	);
	const at = (key: string) => Number(values.get(`${tier}.threshold.${key}`) ?? 0);
	const line = at('flop');
	const costUsd = at('costUsd');
	const revenueUsd = at('revenueUsd');
	const notes: string[] = [];
	if (costUsd > 0) {
		// What the sum buys in the first and in the last year.
		const flopIn = (month: number) =>
			(costUsd / parameters.pricePerFlopUsd) * parameters.priceFactorPerYear ** (month / MONTHS_A_YEAR);
		const [first, last] = [flopIn(0), flopIn(months - 1)];
		const lastYear = FIRST_YEAR + Math.floor((months - 1) / MONTHS_A_YEAR);
		if (line < first) {
			notes.push(
				`This line does not bind because the ${amountUsd(costUsd)} test decides: that sum buys ${power(first)} operations in ${FIRST_YEAR} and ${power(last)} in ${lastYear}.`
			);
		} else if (line < last) {
			notes.push(
				`In later years this line does not bind because the ${amountUsd(costUsd)} test decides: by ${lastYear} that sum buys ${power(last)} operations.`
			);
		}
	}
	if (revenueUsd > 0) {
		notes.push(
			`Only firms that earn more than ${amountUsd(revenueUsd)} a year are covered: where smaller ones train the models, moving this line changes little because the revenue test decides.`
		);
	}
	return notes.join(' ');
}

const power = (flop: number): string => formatPowerOfTen(Number(Math.log10(flop).toFixed(1)));
