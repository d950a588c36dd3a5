import { describe, expect, it } from 'vitest';
import { simulate, type SimulationInput } from '$lib/model';
import { METRICS } from '$lib/model/observe/metrics';
import { Observables } from '$lib/model/observe/observables';
import { step } from '$lib/model/simulate';
import { rule, small, worldAtStart } from './worlds';

const BINDING = rule({ threshold: { flop: 1e24 }, duties: { fixedUsd: 1e6, perModelUsd: 1e5 } });
const INPUT: SimulationInput = {
	parameters: small({ fineTuners: 200, months: 30 }),
	policies: [BINDING],
	seed: 'some metrics',
	replicate: 0
};
const ALL = simulate(INPUT);

/** The rows of an outcome with every metric that belong to the given ids, in the order of `METRICS`. */
function rowsOf(ids: readonly string[]): number[] {
	return METRICS.flatMap(({ id }, m) =>
		ids.includes(id) ? [...ALL.series.subarray(m * ALL.months, (m + 1) * ALL.months)] : []
	);
}

describe('a run that observes some metrics', () => {
	it.each([
		[
			'one of each kind of sharing',
			['gini-providers', 'hhi-compute', 'foreign-models-eu', 'covered-above-bar']
		],
		['in another order than that of the list', ['residual-misuse', 'cr4-downloads', 'base-releases']],
		['named twice', ['family-zipf-slope', 'family-zipf-slope']],
		['none at all', []]
	])('gives the same bits for them, %s', (_, metrics) => {
		const some = simulate({ ...INPUT, metrics });
		const { series, metrics: places, ...rest } = some;
		const { series: everySeries, ...every } = ALL;
		expect([...series]).toEqual(rowsOf(metrics));
		expect(Array.from(places!, (place) => METRICS[place]!.id)).toEqual(
			METRICS.map(({ id }) => id).filter((id) => metrics.includes(id))
		);
		expect(everySeries.length).toBe(METRICS.length * ALL.months);
		expect(rest).toEqual(every);
	});

	it('gives every metric the same bits alone as among all', () => {
		const world = worldAtStart({ fineTuners: 200, months: 30 }, [BINDING]);
		const shared = new Observables(world);
		for (world.month = 0; world.month < 30; world.month++) {
			step(world);
			for (const { id, observe } of METRICS) expect(observe(world), id).toBe(observe(world, shared));
		}
	});

	it('says nothing of which ones, if it observes all', () => {
		expect(ALL.metrics).toBeUndefined();
		expect(simulate({ ...INPUT, metrics: 'all' })).toEqual(ALL);
	});

	it('refuses a metric that there is not', () => {
		expect(() => simulate({ ...INPUT, metrics: ['users', 'beauty'] })).toThrow(/no metric is called users/);
	});
});
