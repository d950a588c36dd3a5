import { describe, expect, it } from 'vitest';
import { Collected, directionOf, verdictsUnder, VERDICT_METRICS } from '../../src/lib/experiments';
import { METRICS } from '$lib/model';
import { inventedExperiment, inventedOutcome } from './invented';

/** Every metric is 10 under the baseline; under the rule it is 10 plus the change of its world. */
function results(changes: readonly number[]): Collected {
	return new Collected(inventedExperiment(changes.length), [
		changes.map(() => inventedOutcome(() => 10)),
		changes.map((change) => inventedOutcome(() => 10 + change))
	]);
}

describe('the direction of a paired difference', () => {
	it.each([
		['lower', -3, -2],
		['higher', 2, 3],
		['not separable from chance', -3, 3]
	] as const)('%s', (direction, low, high) => {
		expect(directionOf({ mean: (low + high) / 2, low, high })).toBe(direction);
	});

	it('is none where nothing differs, and unknown in one world', () => {
		expect(directionOf({ mean: 0, low: 0, high: 0 })).toBe('no difference');
		expect(directionOf({ mean: 1, low: null, high: null })).toBe('one world');
		expect(directionOf({ mean: 0, low: null, high: null })).toBe('no difference');
	});
});

describe('the verdict under each position, side by side', () => {
	const positions = [
		{ id: 'protect', results: results([1, 1.1, 0.9]) },
		{ id: 'endanger', results: results([-1, -1.1, -0.9]) }
	];

	it('keeps the positions apart and says where they disagree', () => {
		const [first] = verdictsUnder(positions, 1);
		expect(first!.under.map(({ position, direction }) => [position, direction])).toEqual([
			['protect', 'higher'],
			['endanger', 'lower']
		]);
		expect(first!.agreed).toBe(false);
		expect(verdictsUnder([positions[0]!, positions[0]!], 1).every(({ agreed }) => agreed)).toBe(true);
	});

	it('speaks of declared outcomes', () => {
		expect(verdictsUnder(positions, 1).map(({ metric }) => metric)).toEqual([...VERDICT_METRICS]);
		for (const id of VERDICT_METRICS) expect(METRICS.some((metric) => metric.id === id)).toBe(true);
	});
});
