import { describe, expect, it } from 'vitest';
import {
	defaultParameters,
	INSTRUMENTS,
	METRICS,
	PARAMETERS,
	type Parameters,
	type Policy,
	simulate
} from '$lib/model';
import { PRESETS } from '$lib/scenarios';
import { metricsThatDiffer, rule, series, small, sum } from '../model/worlds';

/** A power of four, so that neither products nor square roots round differently. */
const FACTOR = 4 ** 5;

function isMoney(unit: string): boolean {
	return /^USD\b/.test(unit);
}

/** Price coefficients are inverse money. */
function isInverseMoney(unit: string): boolean {
	return /\bper USD\b/.test(unit);
}

/** The same world with its money counted in another coin. */
function inOtherCoin(parameters: Parameters): Parameters {
	const money = PARAMETERS.filter(({ unit }) => isMoney(unit));
	const inverse = PARAMETERS.filter(({ unit }) => isInverseMoney(unit));
	expect(money.map(({ key }) => key)).toContain('pricePerFlopUsd');
	expect(inverse.map(({ key }) => key)).toEqual(['priceSensitivity']);
	return {
		...parameters,
		...Object.fromEntries(money.map(({ key }) => [key, parameters[key] * FACTOR])),
		...Object.fromEntries(inverse.map(({ key }) => [key, parameters[key] / FACTOR]))
	};
}

function policyInOtherCoin(policy: Policy): Policy {
	const rescale = (written: Policy['instruments']): Policy['instruments'] =>
		Object.fromEntries(
			INSTRUMENTS.map(({ id, values }) => [
				id,
				Object.fromEntries(
					values.map((declaration) => {
						const value = written[id]?.[declaration.key] ?? declaration.default;
						const scaled = declaration.type === 'number' && isMoney(declaration.unit);
						return [declaration.key, scaled ? Number(value) * FACTOR : value];
					})
				)
			])
		);
	return {
		id: policy.id,
		instruments: rescale(policy.instruments),
		tiers: policy.tiers.map(({ id, instruments }) => ({ id, instruments: rescale(instruments) }))
	};
}

const EVERYTHING = rule(
	{
		threshold: { flop: 1e24, costUsd: 1e6, revenueUsd: 1e6 },
		modifier: { rule: 'every-derivative', original: 'any', costUsd: 1 },
		duties: { fixedUsd: 2e6, perModelUsd: 300, perYearUsd: 500 },
		'small-relief': { revenueBelowUsd: 1e5, costShare: 0.5 },
		deployer: { rule: 'regulated-uses' },
		liability: { developerShare: 0.5, modifierShare: 0.5 }
	},
	{ enforcement: { from: '2024-01-01', detectionPerYear: 0.5, fineUsd: 1e5, fineTurnoverShare: 0.1 } }
);

/**
 * Counting all money in another coin decides nothing: every amount in USD, in parameters and in policies, is
 * multiplied by 4⁵ (a power of four, so that square roots are exact too) and all but the amounts must have
 * the same bits. Seen to fail with one amount left in USD: the price of a closed service, and the smallest run.
 */
describe('counting money in another coin', () => {
	it.each([
		['no rule', []],
		['the EU chapter', [PRESETS.find(({ id }) => id === 'eu-ai-act')!.policy]],
		['every instrument that knows money', [EVERYTHING]]
	] as const)('changes no decision under %s, and every amount by the factor', (_, policies) => {
		const parameters = small({ ...defaultParameters(), fineTuners: 300, months: 36, fearedCoverage: 0.3 });
		const before = simulate({ parameters, policies, seed: 'coin', replicate: 0 });
		const after = simulate({
			parameters: inOtherCoin(parameters),
			policies: policies.map(policyInOtherCoin),
			seed: 'coin',
			replicate: 0
		});
		const amounts = METRICS.filter(({ unit }) => isMoney(unit)).map(({ id }) => id);
		expect(amounts.length).toBeGreaterThan(5);
		expect(metricsThatDiffer(before, after).filter((id) => !amounts.includes(id))).toEqual([]);
		expect(after.runs).toEqual(before.runs);
		for (const id of amounts) {
			const there = series(after, id);
			series(before, id).forEach((value, month) => expect(there[month], id).toBe(value * FACTOR));
		}
		expect(sum(series(before, 'value-built'))).toBeGreaterThan(0);
	});
});
