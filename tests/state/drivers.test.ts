import { describe, expect, it } from 'vitest';
import { Arrivals, type Collected, type Experiment, type Run, type Runner } from '../../src/lib/experiments';
import { forWhomMetrics } from '../../src/lib/explore';
import { CONTESTED, defaultChoice, resolveExperiment } from '../../src/lib/scenarios';
import { DriversState } from '../../src/lib/state/drivers.svelte';
import { trialsOf } from '../../src/lib/why';
import { outcomeOf } from '../runner/faulty-workers';

/** A complete comparison of a default choice, with invented outcomes. */
function comparison(replicates = 6): Collected {
	const arrivals = new Arrivals(resolveExperiment({ ...defaultChoice(), replicates }));
	for (const run of arrivals.missing()) arrivals.add(run, outcomeOf(run));
	return arrivals.collected();
}

/** A runner that notes what it was asked for, and may be told to do something at a request. */
function noted(at: (request: number) => void = () => {}) {
	const asked: { experiment: Experiment; runs: readonly Run[] }[] = [];
	const runner: Runner = {
		execute(experiment, runs, onOutcome) {
			asked.push({ experiment, runs });
			at(asked.length);
			for (const run of runs) onOutcome(run, outcomeOf(run));
			return Promise.resolve();
		},
		dispose() {}
	};
	return { runner, asked };
}

describe('what drives a comparison', () => {
	it('is tried at every end with four worlds, a few simulations at a time', async () => {
		const { runner, asked } = noted();
		const drivers = new DriversState(runner);
		const collected = comparison();
		await drivers.request(collected);
		expect(drivers.tried.map(({ end, key }) => `${key} ${end}`)).toEqual(
			trialsOf(collected.experiment.choice).map(({ end, key }) => `${key} ${end}`)
		);
		expect(drivers.running).toBe(false);
		expect(drivers.of!.pairedReplicates).toBe(4);
		expect(Math.max(...asked.map(({ runs }) => runs.length))).toBeLessThanOrEqual(2);
		for (const { changes } of drivers.tried) expect(Object.keys(changes[1]!)).toEqual([...forWhomMetrics()]);
		expect(new Set(drivers.tried.map(({ key }) => key)).size).toBe(CONTESTED.length);
	});

	it('goes on where it was stopped', async () => {
		let drivers: DriversState | null = null;
		const { runner, asked } = noted((request) => request === 12 && drivers!.cancel());
		drivers = new DriversState(runner);
		const collected = comparison();
		await drivers.request(collected);
		const before = drivers.tried.length;
		expect(before).toBe(2);
		expect(drivers.running).toBe(false);
		const until = asked.length;
		await drivers.request(collected);
		expect(drivers.tried.length).toBe(drivers.total);
		expect(asked.length - until).toBe(4 * (drivers.total - before));
	});

	it('simulates only what the site does not ship of this very comparison', async () => {
		const collected = comparison();
		const once = noted();
		const first = new DriversState(once.runner);
		await first.request(collected);
		const again = noted();
		const shipped = first.tried.slice(2);
		const drivers = new DriversState(again.runner, (experiment) =>
			Promise.resolve(experiment === collected.experiment ? { modelVersion: '4', tried: shipped } : null)
		);
		await drivers.request(collected);
		expect(drivers.tried).toEqual([...shipped, ...first.tried.slice(0, 2)]);
		expect(again.asked.length).toBe(8);
		await drivers.request(comparison(2));
		expect(drivers.tried.length).toBe(drivers.total);
		expect(again.asked.length).toBeGreaterThan(8 + drivers.total);
	});

	it('begins afresh for another comparison', async () => {
		const { runner } = noted();
		const drivers = new DriversState(runner);
		await drivers.request(comparison());
		const other = comparison(2);
		await drivers.request(other);
		expect(drivers.of!.experiment).toBe(other.experiment);
		expect(drivers.of!.pairedReplicates).toBe(2);
		expect(drivers.tried.length).toBe(drivers.total);
	});

	it('says what failed and keeps what was tried', async () => {
		const { runner } = noted((request) => {
			if (request > 8) throw new Error('The worker is gone.');
		});
		const drivers = new DriversState(runner);
		await drivers.request(comparison());
		expect(drivers.error).toBe('The worker is gone.');
		expect(drivers.tried.length).toBe(2);
		expect(drivers.running).toBe(false);
	});
});
