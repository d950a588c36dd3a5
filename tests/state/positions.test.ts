import { describe, expect, it } from 'vitest';
import type { Runner } from '../../src/lib/experiments';
import { POSITIONS, WORLDS_OF_A_POSITION } from '../../src/lib/explore';
import { defaultChoice, resolveExperiment } from '../../src/lib/scenarios';
import { POSITIONS_KEY, PositionsState } from '../../src/lib/state/positions.svelte';
import { outcomeOf } from '../runner/faulty-workers';

const memoryOf = (entries: Record<string, string> = {}) => ({
	entries,
	getItem: (key: string) => entries[key] ?? null,
	setItem: (key: string, value: string) => void (entries[key] = value)
});

/** A runner that counts the simulations it was asked for, and may be told to do something at a request. */
function counting(at: (request: number) => void = () => {}) {
	const asked = { requests: 0, runs: 0 };
	const runner: Runner = {
		execute(_, runs, onOutcome) {
			asked.runs += runs.length;
			at(++asked.requests);
			for (const run of runs) onOutcome(run, outcomeOf(run));
			return Promise.resolve();
		},
		dispose() {}
	};
	return { runner, asked };
}

const comparison = () => resolveExperiment({ ...defaultChoice(), replicates: 4 });
/** Minutes of simulation, which nobody has asked for. */
const heavy = () => {
	const choice = defaultChoice();
	return resolveExperiment({ ...choice, parameters: { ...choice.parameters, fineTuners: 1_000_000 } });
};

describe('the comparison under the assumptions of the other sides', () => {
	it('is tried without being asked for, and not again for the same scenario', async () => {
		const { runner, asked } = counting();
		const positions = new PositionsState(runner, memoryOf(), 0);
		const scenario = comparison();
		await positions.request(scenario);
		expect(positions.under.map(({ id }) => id)).toEqual(POSITIONS.map(({ id }) => id));
		expect(positions.isWaiting).toBe(false);
		const { runs } = asked;
		await positions.request(scenario);
		expect(asked.runs).toBe(runs);
	});

	it('once stopped, waits until it is asked for, also in the next visit', async () => {
		const memory = memoryOf();
		const stopping: { positions?: PositionsState } = {};
		const { runner, asked } = counting((request) => request === 3 && stopping.positions!.wait());
		const positions = (stopping.positions = new PositionsState(runner, memory, 0));
		await positions.request(comparison());
		expect([asked.requests, positions.isWaiting, positions.under.length]).toEqual([3, true, 0]);

		const { runner: other, asked: askedThen } = counting();
		const later = new PositionsState(other, memory, 0);
		await later.request(comparison());
		expect([askedThen.runs, later.isWaiting]).toEqual([0, true]);
		await later.ask();
		expect([later.under.length, later.isWaiting]).toEqual([POSITIONS.length, false]);
		expect(new PositionsState(other, memory).isWaiting).toBe(false);
	});

	it('waits where it takes minutes, until it is asked for', async () => {
		const { runner, asked } = counting();
		const positions = new PositionsState(runner, memoryOf(), 0);
		await positions.request(heavy());
		expect([asked.runs, positions.isWaiting]).toEqual([0, true]);
		await positions.ask();
		expect(positions.under.length).toBe(POSITIONS.length);
	});

	it('that was cancelled is not what is asked for later', async () => {
		const { runner, asked } = counting();
		const positions = new PositionsState(runner, memoryOf({ [POSITIONS_KEY]: 'when asked' }), 0);
		await positions.request(comparison());
		positions.cancel();
		await positions.ask();
		expect([asked.runs, positions.isWaiting]).toEqual([0, false]);
	});

	it('begins once nothing has changed for a while, so that a slider that is moved again does not wait for it', async () => {
		const { runner, asked } = counting();
		const positions = new PositionsState(runner, memoryOf(), 20);
		const first = positions.request(comparison());
		const newer = comparison();
		await Promise.all([first, positions.request(newer)]);
		expect(positions.of).toBe(newer);
		expect(asked.runs).toBe(2 * WORLDS_OF_A_POSITION * POSITIONS.length);
	});
});
