import { describe, expect, it } from 'vitest';
import { Collected, ledgerOf, QUADRANTS } from '../../src/lib/experiments';
import { METRICS } from '$lib/model';
import { inventedExperiment, inventedOutcome, MONTHS } from './invented';

/** Worlds in which the named metrics are constant over the months and all others 0. */
function worlds(...rows: Readonly<Record<string, number>>[]) {
	return rows.map((row) => inventedOutcome((metric) => row[METRICS[metric]!.id] ?? 0));
}

const BEFORE: readonly Readonly<Record<string, number>>[] = [
	{ 'residual-misuse': 10, 'value-forgone': 100, 'compliance-spend': 0, 'user-surplus-value': 50 },
	{ 'residual-misuse': 20, 'value-forgone': 300, 'compliance-spend': 0, 'user-surplus-value': 70 }
];
const AFTER: readonly Readonly<Record<string, number>>[] = [
	{
		'misuse-without-safeguards': 30,
		'residual-misuse': 8,
		'tail-event-probability': 0.25,
		'value-forgone': 110,
		'compliance-spend': 5,
		'user-surplus-value': 49
	},
	{
		'misuse-without-safeguards': 40,
		'residual-misuse': 21,
		'value-forgone': 290,
		'compliance-spend': 5,
		'user-surplus-value': 75
	}
];

describe('the ledger', () => {
	const collected = new Collected(inventedExperiment(2), [worlds(...BEFORE), worlds(...AFTER)]);
	const ledger = ledgerOf(collected, 1);

	it('pairs each world with itself', () => {
		expect([...ledger.avoidedRisk.worlds]).toEqual([2, -1]);
		expect([...ledger.avoidedTail.worlds]).toEqual([-0.25, 0]);
		expect([...ledger.initialRisk.worlds]).toEqual([30, 40]);
		expect([...ledger.residualRisk.worlds]).toEqual([8, 21]);
	});

	// Seen to fail with the surplus of users added as a cost.
	it('adds what is lost, what is spent, and what users lose', () => {
		expect([...ledger.partsUsd.projects.worlds]).toEqual([10 * MONTHS, -10 * MONTHS]);
		expect([...ledger.partsUsd.compliance.worlds]).toEqual([5 * MONTHS, 5 * MONTHS]);
		expect([...ledger.partsUsd.surplus.worlds]).toEqual([1 * MONTHS, -5 * MONTHS]);
		expect([...ledger.opportunityCostUsd.worlds]).toEqual([16 * MONTHS, -10 * MONTHS]);
	});

	it('says in which corner of the plane the worlds lie', () => {
		expect(ledger.quadrants).toEqual({
			'avoided at a cost': 0.5,
			'avoided at a gain': 0,
			'added at a cost': 0,
			'added at a gain': 0.5,
			'no change': 0
		});
	});

	it('has means with intervals, and none in one world', () => {
		expect(ledger.avoidedRisk.mean).toBe(0.5);
		expect(ledger.avoidedRisk.low!).toBeLessThan(0.5);
		const one = new Collected(inventedExperiment(1), [worlds(BEFORE[0]!), worlds(AFTER[0]!)]);
		expect(ledgerOf(one, 1).avoidedRisk).toMatchObject({ mean: 2, low: null, high: null });
	});

	it('of a policy that changes nothing is 0 everywhere, without a negative zero', () => {
		const same = new Collected(inventedExperiment(2), [worlds(...BEFORE), worlds(...BEFORE)]);
		const { avoidedRisk, avoidedTail, opportunityCostUsd, partsUsd, quadrants } = ledgerOf(same, 1);
		for (const column of [avoidedRisk, avoidedTail, opportunityCostUsd, ...Object.values(partsUsd)])
			for (const value of [column.mean, column.low, column.high, ...column.worlds])
				expect(Object.is(value, 0)).toBe(true);
		expect(quadrants['no change']).toBe(1);
		expect(Object.keys(quadrants)).toEqual([...QUADRANTS]);
	});

	it('offers no ratio', () => {
		expect(Object.keys(ledger).filter((key) => /ratio|per[A-Z]/.test(key))).toEqual([]);
	});
});
