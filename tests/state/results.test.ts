import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
	fingerprint,
	RunFailed,
	type Experiment,
	type OnOutcome,
	type Run,
	type Runner
} from '../../src/lib/experiments';
import { WorkerPool } from '../../src/lib/runner/pool';
import { ResultsState } from '../../src/lib/state/results.svelte';
import { inventedExperiment, inventedOutcome } from '../experiments/invented';
import { fakeWorkers, outcomeOf, settle } from '../runner/faulty-workers';

/** A runner that simulates as told, and notes what it was asked for. */
function noted(
	execute: (experiment: Experiment, runs: readonly Run[], onOutcome: OnOutcome) => Promise<void> = atOnce
) {
	const asked: string[][] = [];
	const runner: Runner = {
		execute(experiment, runs, onOutcome) {
			asked.push(runs.map(({ regime, replicate }) => `${regime}:${replicate}`));
			return execute(experiment, runs, onOutcome);
		},
		dispose() {}
	};
	return { runner, asked };
}

const atOnce = (_: Experiment, runs: readonly Run[], onOutcome: OnOutcome): Promise<void> => {
	for (const run of runs) onOutcome(run, outcomeOf(run));
	return Promise.resolve();
};

/** A runner that simulates one run for each call of `step`. */
function stepwise() {
	const steps: (() => void)[] = [];
	const { runner, asked } = noted((_, runs, onOutcome) => {
		const left = [...runs];
		return new Promise((resolve) => {
			steps.push(() => {
				const run = left.shift();
				if (run) onOutcome(run, outcomeOf(run));
				if (left.length === 0) resolve();
			});
		});
	});
	return { runner, asked, steps };
}

describe('results', () => {
	it('are complete at the end, with the fingerprint that the command line prints', async () => {
		const experiment = inventedExperiment(3);
		const results = new ResultsState(noted().runner);
		await results.request(experiment);
		expect(results).toMatchObject({ done: 6, total: 6, running: false, error: null });
		expect(results.collected!.complete).toBe(true);
		expect(results.fingerprint).toBe(fingerprint(results.collected!.outcomes));
		expect(results.elapsedMs).toBeGreaterThanOrEqual(0);
	});

	it('show the first complete world at once, and later ones at most every 250 ms', async () => {
		let nowMs = 0;
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner, () => nowMs);
		const request = results.request(inventedExperiment(5));
		const shownAfter = (ms: number) => {
			nowMs += ms;
			steps[0]!();
			return results.collected?.pairedReplicates ?? 0;
		};
		expect([shownAfter(1), shownAfter(1)]).toEqual([0, 1]);
		expect([shownAfter(1), shownAfter(1)]).toEqual([1, 1]);
		expect([shownAfter(250), shownAfter(1)]).toEqual([2, 2]);
		expect(results).toMatchObject({ running: true, done: 5, total: 10, elapsedMs: 254, fingerprint: null });
		for (let left = 0; left < 4; left++) steps[0]!();
		await request;
		expect(results.collected!.pairedReplicates).toBe(5);
	});

	it('show later ones less often where showing them takes long', async () => {
		let nowMs = 0;
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner, () => nowMs);
		const request = results.request(inventedExperiment(5));
		const shownAfter = (ms: number) => {
			nowMs += ms;
			steps[0]!();
			return results.collected?.pairedReplicates ?? 0;
		};
		shownAfter(1);
		shownAfter(1);
		// Drawing the first world kept the page busy for 100 ms.
		nowMs += 100;
		await new Promise((resolve) => setTimeout(resolve));
		shownAfter(1);
		expect(shownAfter(700)).toBe(1);
		expect(shownAfter(200)).toBe(2);
		for (let left = 0; left < 5; left++) steps[0]!();
		await request;
	});

	it('show the first worlds at once when the second was simulated before the first', async () => {
		let finish = () => {};
		const { runner } = noted((_, runs, onOutcome) => {
			const inTurn = [...runs].sort((a, b) => (a.replicate === 0 ? 2 : 1) - (b.replicate === 0 ? 2 : 1));
			for (const run of inTurn.filter(({ replicate }) => replicate < 2)) onOutcome(run, outcomeOf(run));
			return new Promise((resolve) => {
				finish = () => {
					for (const run of runs.filter(({ replicate }) => replicate >= 2)) onOutcome(run, outcomeOf(run));
					resolve();
				};
			});
		});
		const results = new ResultsState(runner, () => 0);
		const request = results.request(inventedExperiment(4));
		expect(results.collected?.pairedReplicates).toBe(2);
		finish();
		await request;
		expect(results.collected!.complete).toBe(true);
	});

	it('keep the older picture until the first world of the newer one is complete', async () => {
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner);
		const older = inventedExperiment(1);
		const first = results.request(older);
		steps[0]!();
		steps[0]!();
		await first;
		const newer = inventedExperiment(1, ['no rule', 'rule'], 'newer');
		const second = results.request(newer);
		steps[1]!();
		expect(results.collected!.experiment).toBe(older);
		steps[1]!();
		expect(results.collected!.experiment).toBe(newer);
		await second;
	});

	it('keep what had arrived when they are cancelled', async () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner);
		const request = results.request(inventedExperiment(4));
		for (let step = 0; step < 5; step++) steps[0]!();
		results.cancel();
		await vi.advanceTimersByTimeAsync(5);
		// The button changes first; drawing what had arrived takes longer than a frame, and comes after it.
		expect(results).toMatchObject({ running: false, done: 2 });
		await vi.runAllTimersAsync();
		await request;
		expect(results).toMatchObject({ running: false, error: null, done: 5, total: 8, fingerprint: null });
		expect(results.collected!.pairedReplicates).toBe(2);
	});
});

describe('after a newer request, the older one', () => {
	const older = inventedExperiment(3, ['no rule', 'rule'], 'older');
	const newer = inventedExperiment(1, ['no rule', 'rule'], 'newer');

	it('shows its first world if it had shown none, so that a drag is followed, and then nothing more', async () => {
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner);
		const requests = [results.request(older), results.request(newer)];
		steps[0]!();
		steps[0]!();
		expect(results.collected).toMatchObject({ experiment: older, pairedReplicates: 1 });
		await settle();
		for (let step = 0; step < 4; step++) steps[0]!();
		await settle();
		expect(results.collected).toMatchObject({ experiment: older, pairedReplicates: 1 });
		expect(results).toMatchObject({ running: true, fingerprint: null, done: 0, total: 2 });
		steps[1]!();
		steps[1]!();
		await Promise.all(requests);
		expect(results.collected!.experiment).toBe(newer);
		expect(results).toMatchObject({ running: false, done: 2, error: null });
	});

	it('shows nothing if its first world takes longer than a second', async () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const { runner, steps, asked } = stepwise();
		const results = new ResultsState(runner);
		const first = results.request(older);
		const second = results.request(newer);
		await vi.advanceTimersByTimeAsync(999);
		expect(asked.length).toBe(1);
		await vi.advanceTimersByTimeAsync(1);
		await first;
		for (let step = 0; step < 6; step++) steps[0]!();
		await vi.advanceTimersByTimeAsync(1);
		expect(results).toMatchObject({ collected: null, running: true, done: 0, total: 2 });
		steps[1]!();
		steps[1]!();
		await second;
		expect(results.collected!.experiment).toBe(newer);
	});

	it('ends at once if it had shown a world', async () => {
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner);
		const first = results.request(older);
		steps[0]!();
		steps[0]!();
		const second = results.request(newer);
		await first;
		steps[0]!();
		steps[0]!();
		expect(results.collected!.pairedReplicates).toBe(1);
		steps[1]!();
		steps[1]!();
		await second;
		expect(results.collected!.experiment).toBe(newer);
	});

	it('gets no fingerprint and no say in whether something runs, even if it finishes', async () => {
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner);
		const first = results.request(newer);
		const second = results.request(older);
		steps[0]!();
		steps[0]!();
		await first;
		expect(results).toMatchObject({ running: true, fingerprint: null });
		results.cancel();
		await second;
	});

	it('is the only one that ran when many were made in between', async () => {
		const { runner, steps, asked } = stepwise();
		const results = new ResultsState(runner);
		const seeds = ['a', 'b', 'c', 'd'];
		const requests = seeds.map((seed) => results.request(inventedExperiment(1, ['no rule', 'rule'], seed)));
		steps[0]!();
		steps[0]!();
		await settle();
		expect(asked.length).toBe(2);
		steps[1]!();
		steps[1]!();
		await Promise.all(requests);
		expect(results.collected!.experiment.seed).toBe('d');
		expect(results.fingerprint).toBe(fingerprint(results.collected!.outcomes));
	});

	it('and the waiting one are both cancelled by the user', async () => {
		const { runner, steps, asked } = stepwise();
		const results = new ResultsState(runner);
		const requests = [results.request(older), results.request(newer)];
		steps[0]!();
		results.cancel();
		await Promise.all(requests);
		expect(asked.length).toBe(1);
		expect(results).toMatchObject({ running: false, error: null, collected: null });
	});
});

describe('what was simulated before', () => {
	it('is not simulated again for a regime that nobody touched', async () => {
		const { runner, asked } = noted();
		const results = new ResultsState(runner);
		await results.request(inventedExperiment(2, ['no rule', 'rule', 'third']));
		await results.request(inventedExperiment(2, ['no rule', 'changed', 'third']));
		expect(asked[1]).toEqual(['1:0', '1:1']);
		expect(results).toMatchObject({ done: 6, total: 6 });
	});

	it('is found again after the regimes changed places', async () => {
		const { runner, asked } = noted();
		const results = new ResultsState(runner);
		await results.request(inventedExperiment(2, ['no rule', 'rule']));
		await results.request(inventedExperiment(2, ['rule', 'no rule']));
		expect(asked[1]).toEqual([]);
	});

	it('is kept when replicates are added or a cancelled run is taken up again', async () => {
		const { runner, asked, steps } = stepwise();
		const results = new ResultsState(runner);
		const request = results.request(inventedExperiment(2));
		for (let step = 0; step < 3; step++) steps[0]!();
		results.cancel();
		await request;
		void results.request(inventedExperiment(3));
		expect(asked[1]).toEqual(['1:1', '0:2', '1:2']);
		expect(results.collected!.pairedReplicates).toBe(1);
	});

	it.each<[string, Experiment]>([
		['seed', inventedExperiment(1, undefined, 'oak')],
		[
			'parameter',
			{
				...inventedExperiment(1),
				parameters: { ...inventedExperiment(1).parameters, extra: 1 }
			} as unknown as Experiment
		]
	])('is simulated again under another %s', async (_, changed) => {
		const { runner, asked } = noted();
		const results = new ResultsState(runner);
		await results.request(inventedExperiment(1));
		await results.request(changed);
		expect(asked[1]).toEqual(['0:0', '1:0']);
	});

	it('is simulated again only once forgotten: 600 outcomes are kept', async () => {
		const { runner, asked } = noted();
		const results = new ResultsState(runner);
		await results.request(inventedExperiment(250, ['first', 'second']));
		await results.request(inventedExperiment(250, ['third', 'fourth']));
		await results.request(inventedExperiment(250, ['third', 'fourth']));
		expect(asked[2]).toEqual([]);
		await results.request(inventedExperiment(250, ['first', 'second']));
		expect(asked[3]!.length).toBe(500);
	});
});

describe('when something fails, results', () => {
	it('say so, name the run, and keep the worlds before it', async () => {
		const experiment = inventedExperiment(4);
		const { start } = fakeWorkers({
			async simulate(run) {
				await settle();
				if (run.regime === 1 && run.replicate === 2) throw new Error('no developers');
				return outcomeOf(run);
			}
		});
		const results = new ResultsState(new WorkerPool(start, { size: 2 }));
		await results.request(experiment);
		expect(results.error).toBe('The simulation of “rule”, replicate 2, failed: no developers');
		expect(results).toMatchObject({ running: false, fingerprint: null });
		expect(results.collected!.pairedReplicates).toBe(2);
	});

	it('forget the error with the next request', async () => {
		let fails = true;
		const experiment = inventedExperiment(1);
		const { runner } = noted((_, runs, onOutcome) =>
			fails
				? Promise.reject(new RunFailed(runs[0]!, experiment, 'broken'))
				: atOnce(experiment, runs, onOutcome)
		);
		const results = new ResultsState(runner);
		await results.request(experiment);
		expect(results.error).toContain('broken');
		fails = false;
		await results.request(experiment);
		expect([results.error, results.running]).toEqual([null, false]);
	});

	it('of one world are not a number refuse a fingerprint and say where', async () => {
		const { runner } = noted((_, runs, onOutcome) => {
			for (const run of runs)
				onOutcome(
					run,
					inventedOutcome((metric, month) => (metric === 1 && month === 2 ? NaN : 0))
				);
			return Promise.resolve();
		});
		const results = new ResultsState(runner);
		await results.request(inventedExperiment(1));
		expect(results.fingerprint).toBeNull();
		expect(results.error).toContain('month 2');
	});

	it('pass on a notice about where they ran', async () => {
		const { runner } = noted();
		const results = new ResultsState({ ...runner, notice: 'slow here' });
		expect(results.notice).toBe('slow here');
		await results.request(inventedExperiment(1));
		expect(results.notice).toBe('slow here');
	});
});

describe('results and what is said of them', () => {
	it('cite the experiment that made them, after a change that was cancelled too', async () => {
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner);
		const older = { ...inventedExperiment(1), choice: 'older' } as unknown as Experiment;
		const first = results.request(older);
		steps[0]!();
		steps[0]!();
		await first;
		const name = results.fingerprint;
		const second = results.request(inventedExperiment(2, undefined, 'oak'));
		results.cancel();
		await second;
		expect([results.ended, results.fingerprint]).toEqual(['stopped', null]);
		expect(results.collected!.experiment).toBe(older);
		expect(results.cited(results.collected!)).toEqual({ choice: 'older', fingerprint: name });
	});

	it('hold as many worlds as they say, while they arrive and after a stop', async () => {
		const { runner, steps } = stepwise();
		const results = new ResultsState(runner);
		const request = results.request(inventedExperiment(3));
		steps[0]!();
		steps[0]!();
		expect(results.cited(results.collected!)).toMatchObject({ part: { worlds: 1, ended: 'running' } });
		results.cancel();
		await request;
		expect(results.cited(results.collected!)).toMatchObject({
			fingerprint: null,
			part: { worlds: 1, ended: 'stopped' }
		});
	});

	it('of a failed run are not called stopped or finished', async () => {
		const experiment = inventedExperiment(1);
		const { runner } = noted((_, runs) => Promise.reject(new RunFailed(runs[0]!, experiment, 'broken')));
		const results = new ResultsState(runner);
		await results.request(experiment);
		expect(results.ended).toBe('failed');
	});
});

describe('an experiment that takes long or much memory', () => {
	const heavy = inventedExperiment(4096);

	it('is not run before somebody agrees', async () => {
		const { runner, asked } = noted();
		const results = new ResultsState(runner, undefined, 2);
		await results.request(heavy);
		expect([results.ended, asked.length, results.total]).toEqual(['asks', 0, 8192]);
		expect(results.question!.estimate.seconds).toBeGreaterThan(180);
		await results.consent();
		expect([results.ended, asked.length, results.question]).toEqual(['finished', 1, null]);
	});

	it('stops what ran before, and is forgotten with the next request', async () => {
		const { runner, asked } = noted();
		const results = new ResultsState(runner, undefined, 2);
		await results.request(heavy);
		await results.request(inventedExperiment(1));
		expect([results.ended, results.question]).toEqual(['finished', null]);
		await results.consent();
		expect(asked).toEqual([['0:0', '1:0']]);
	});
});
