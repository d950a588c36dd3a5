import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
	collect,
	RunCancelled,
	RunFailed,
	runsOf,
	WorkerNotStarted,
	type Experiment,
	type Run
} from '../../src/lib/experiments';
import { WorkerPool } from '../../src/lib/runner/pool';
import { inventedExperiment, scrambled } from '../experiments/invented';
import { fakeWorkers, never, outcomeOf, settle } from './faulty-workers';

const experiment = inventedExperiment(6);
const RUNS = runsOf(experiment);
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
	promise.then(
		() => 'fulfilled',
		(cause: unknown) => cause
	);
const name = ({ regime, replicate }: Run) => `${regime}:${replicate}`;
/** A simulation that takes so many milliseconds; the tests that use it turn the clock themselves. */
const answersAfter = (ms: number) => async (run: Run) => {
	await new Promise((resolve) => setTimeout(resolve, ms));
	return outcomeOf(run);
};

describe('a pool', () => {
	it('gives the same fingerprint with 1, 2, 4 and 7 workers that answer in any order', async () => {
		const fingerprints = await Promise.all(
			[1, 2, 4, 7].map(async (size) => {
				// Turns of the event loop, not milliseconds: the order of the answers is the same on every machine.
				const { start } = fakeWorkers({
					async simulate(run) {
						const turns = Math.floor(8 * scrambled(run.regime, run.replicate, size));
						for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
						return outcomeOf(run);
					}
				});
				return (await collect(experiment, new WorkerPool(start, { size }))).fingerprint();
			})
		);
		expect(new Set(fingerprints).size).toBe(1);
	});

	it('gives each worker at most two runs at a time, world by world, so that none is idle in between', async () => {
		const loads: number[] = [];
		const { start, workers } = fakeWorkers({
			async simulate(run, worker) {
				loads.push(worker.load);
				await settle();
				return outcomeOf(run);
			}
		});
		await collect(experiment, new WorkerPool(start, { size: 2 }));
		expect(workers.length).toBe(2);
		// The first runs find out whether the worker answers at all; the last go to whichever worker is free first.
		expect([loads.slice(0, 2), Math.max(...loads), loads.at(-1)]).toEqual([[1, 1], 2, 1]);
		const places = workers.map(({ ran }) => ran.map((run) => RUNS.map(name).indexOf(name(run))));
		for (const place of places) expect(place).toEqual(place.toSorted((a, b) => a - b));
		expect(places.flat().length).toBe(RUNS.length);
	});

	it('starts no more workers than there are runs, and keeps them for the next request', async () => {
		const { start, workers } = fakeWorkers();
		const pool = new WorkerPool(start, { size: 4 });
		expect(workers.length).toBe(0);
		await collect(inventedExperiment(1), pool);
		expect(workers.length).toBe(2);
		await collect(inventedExperiment(1), pool);
		expect(workers.length).toBe(2);
	});

	it('sends an experiment once to each worker, and not with every run', async () => {
		const { start, workers } = fakeWorkers();
		const pool = new WorkerPool(start, { size: 2 });
		await collect(experiment, pool);
		await collect(experiment, pool);
		expect(workers.map(({ opened }) => opened)).toEqual([[experiment], [experiment]]);
	});

	it('lets requests that overlap take turns, each with its own results', async () => {
		const other = inventedExperiment(6, ['no rule', 'rule'], 'other seed');
		const { start, workers } = fakeWorkers();
		const pool = new WorkerPool(start, { size: 2 });
		const [one, two] = await Promise.all([collect(experiment, pool), collect(other, pool)]);
		expect(one.experiment).toBe(experiment);
		expect(two.experiment).toBe(other);
		expect([one.complete, two.complete]).toEqual([true, true]);
		expect(workers.length).toBe(2);
	});

	it('with no runs to do is done, and with no workers refuses', async () => {
		const { start, workers } = fakeWorkers();
		await new WorkerPool(start, { size: 3 }).execute(experiment, [], () => {});
		expect(workers.length).toBe(0);
		expect(() => new WorkerPool(start, { size: 0 })).toThrow('0 workers');
	});
});

describe('a run that throws', () => {
	const failing = (at: string) =>
		fakeWorkers({
			async simulate(run) {
				await settle();
				if (name(run) === at) throw new RangeError('negative compute');
				return outcomeOf(run);
			}
		});

	it('is named by regime and replicate', async () => {
		const cause = await rejection(collect(experiment, new WorkerPool(failing('1:2').start, { size: 2 })));
		expect(cause).toBeInstanceOf(RunFailed);
		expect(cause).toMatchObject({
			run: { regime: 1, replicate: 2 },
			message: 'The simulation of “rule”, replicate 2, failed: negative compute'
		});
	});

	it('does not lose the runs under way, and starts no further ones', async () => {
		const { start, workers } = failing('0:1');
		const reported: string[] = [];
		await rejection(
			new WorkerPool(start, { size: 2 }).execute(experiment, RUNS, (run) => reported.push(name(run)))
		);
		const ran = workers.flatMap((worker) => worker.ran.map(name));
		expect(reported.toSorted()).toEqual(ran.filter((one) => one !== '0:1').toSorted());
		// Two and those that the workers were given while these ran.
		expect(ran.length).toBeLessThanOrEqual(6);
	});

	it('keeps its worker, and the pool works on', async () => {
		const { start, workers } = failing('1:2');
		const pool = new WorkerPool(start, { size: 2 });
		await rejection(collect(experiment, pool));
		expect((await collect(inventedExperiment(2), pool)).complete).toBe(true);
		expect(workers.map(({ terminated }) => terminated)).toEqual([false, false]);
	});

	it('is the earliest one when several fail', async () => {
		const { start } = fakeWorkers({
			async simulate(run) {
				// The later run fails first.
				if (run.regime === 0) await settle();
				throw new Error(name(run));
			}
		});
		expect(await rejection(collect(experiment, new WorkerPool(start, { size: 2 })))).toMatchObject({
			run: { regime: 0, replicate: 0 }
		});
	});
});

describe('a worker that crashes', () => {
	const crashing = (at: string) => {
		let crashed = false;
		return fakeWorkers({
			simulate(run, worker) {
				if (name(run) !== at || crashed) return outcomeOf(run);
				crashed = true;
				setTimeout(() => worker.crash(new Error('out of memory')));
				return never();
			}
		});
	};

	it('rejects with regime and replicate instead of waiting for ever', async () => {
		const cause = await rejection(collect(experiment, new WorkerPool(crashing('1:1').start, { size: 2 })));
		expect((cause as Error).message).toBe(
			'The simulation of “rule”, replicate 1, failed: the worker crashed: out of memory'
		);
	});

	it('takes only the run that waited there along, which the next request runs elsewhere', async () => {
		const { start, workers } = crashing('0:1');
		const pool = new WorkerPool(start, { size: 1 });
		const reported: string[] = [];
		const report = (run: Run) => void reported.push(name(run));
		const cause = await rejection(pool.execute(experiment, RUNS, report));
		expect(cause).toMatchObject({ run: { regime: 0, replicate: 1 } });
		expect([reported, workers[0]!.ran.length]).toEqual([['0:0', '1:0'], 3]);
		await pool.execute(
			experiment,
			RUNS.filter((run) => !reported.includes(name(run))),
			report
		);
		expect(reported.toSorted()).toEqual(RUNS.map(name).toSorted());
	});

	it('frees its seat for a fresh worker, as often as it happens', async () => {
		const { start, workers } = fakeWorkers({
			simulate(run, worker) {
				if (worker.number > 3) return outcomeOf(run);
				setTimeout(() => worker.crash('gone'));
				return never();
			}
		});
		const pool = new WorkerPool(start, { size: 1 });
		for (let attempt = 0; attempt < 3; attempt++)
			expect(await rejection(collect(experiment, pool))).toBeInstanceOf(RunFailed);
		expect((await collect(experiment, pool)).complete).toBe(true);
		expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, true, false]);
		expect(workers[3]!.opened).toEqual([experiment]);
	});

	it('between two requests is replaced without a word', async () => {
		const { start, workers } = fakeWorkers();
		const pool = new WorkerPool(start, { size: 1 });
		await collect(experiment, pool);
		workers[0]!.crash('gone');
		expect((await collect(experiment, pool)).complete).toBe(true);
		expect(workers.length).toBe(2);
	});

	it('and reports its death again later does not hurt its successor', async () => {
		const { start, workers } = crashing('0:0');
		const pool = new WorkerPool(start, { size: 1 });
		await rejection(collect(experiment, pool));
		const again = collect(experiment, pool);
		workers[0]!.crash('exit code 1');
		expect((await again).complete).toBe(true);
	});
});

describe('a worker that stops answering in the middle of a run', () => {
	const silentAt = (at: string) =>
		fakeWorkers({
			simulate: (run, worker) => (name(run) === at && worker.number <= 2 ? never() : outcomeOf(run))
		});
	const runLimitMs = () => 20;

	it('is given up after the limit, with the run named and the other results kept', async () => {
		const { start, workers } = silentAt('0:1');
		const reported: string[] = [];
		const pool = new WorkerPool(start, { size: 2, runLimitMs });
		const cause = await rejection(
			pool.execute(experiment, RUNS.slice(0, 6), (run) => reported.push(name(run)))
		);
		expect((cause as Error).message).toBe(
			'The simulation of “no rule”, replicate 1, failed: the worker gave no answer for 0 s'
		);
		expect(reported).toEqual(['0:0', '1:0', '1:1', '0:2', '1:2']);
		expect(workers.filter(({ terminated }) => terminated).length).toBe(1);
	});

	it('frees its seat: the next request is complete', async () => {
		const { start } = silentAt('1:1');
		const pool = new WorkerPool(start, { size: 1, runLimitMs });
		expect(await rejection(collect(experiment, pool))).toBeInstanceOf(RunFailed);
		expect(await rejection(collect(experiment, pool))).toBeInstanceOf(RunFailed);
		expect((await collect(experiment, pool)).complete).toBe(true);
	});

	it('is not what many runs in a row are taken for, each of them within the limit', async () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const { start, workers } = fakeWorkers({ simulate: answersAfter(100) });
		const request = collect(experiment, new WorkerPool(start, { size: 1, runLimitMs: () => 150 }));
		await vi.advanceTimersByTimeAsync(100 * RUNS.length);
		expect((await request).complete).toBe(true);
		expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
	});

	it('is waited for longer in larger worlds, and at least half a minute', async () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const waited = async (fineTuners: number): Promise<number> => {
			const large = { ...experiment, parameters: { ...experiment.parameters, fineTuners } } as Experiment;
			const pool = new WorkerPool(fakeWorkers({ simulate: never }).start, { size: 1 });
			let ended = false;
			const request = rejection(collect(large, pool)).finally(() => (ended = true));
			let seconds = 0;
			for (; !ended; seconds++) await vi.advanceTimersByTimeAsync(1000);
			expect(String(await request)).toContain('gave no answer');
			return seconds;
		};
		expect(await waited(100)).toBeGreaterThanOrEqual(30);
		expect(await waited(5000)).toBeGreaterThan(50);
		expect(await waited(1_000_000)).toBeGreaterThan(60 * 60);
	});

	it('is not given up because the clock jumped while the computer slept', async () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		let answer = () => {};
		const { start } = fakeWorkers({
			simulate: (run) => new Promise((resolve) => (answer = () => resolve(outcomeOf(run))))
		});
		const pool = new WorkerPool(start, { size: 1 });
		const request = pool.execute(experiment, RUNS.slice(0, 1), () => {});
		await vi.advanceTimersByTimeAsync(5000);
		vi.setSystemTime(Date.now() + 8 * 60 * 60 * 1000);
		await vi.advanceTimersByTimeAsync(1000);
		answer();
		await expect(request).resolves.toBeUndefined();
	});
});

describe('a worker that does not start', () => {
	it('because its script is missing rejects as not started', async () => {
		const { start } = fakeWorkers({
			open: (_, worker) => {
				setTimeout(() => worker.crash('404'));
				return never();
			}
		});
		const cause = await rejection(collect(experiment, new WorkerPool(start, { size: 2 })));
		expect(cause).toBeInstanceOf(WorkerNotStarted);
		expect((cause as Error).message).toBe('No worker could be started: 404');
	});

	it('because the browser forbids workers rejects as not started', async () => {
		const pool = new WorkerPool(
			() => {
				throw new Error('SecurityError');
			},
			{ size: 2 }
		);
		expect(await rejection(collect(experiment, pool))).toBeInstanceOf(WorkerNotStarted);
	});

	it('because it hangs gives its seat back after the limit', async () => {
		const { start, workers } = fakeWorkers({
			open: (_, worker) => (worker.number === 1 ? never() : undefined)
		});
		const pool = new WorkerPool(start, { size: 1, startLimitMs: 20 });
		const cause = await rejection(collect(experiment, pool));
		expect((cause as Error).message).toBe('No worker could be started: no answer within 0.02 s');
		expect((await collect(experiment, pool)).complete).toBe(true);
		expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
	});

	it('is not what a slow simulation is taken for', async () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const { start } = fakeWorkers({ simulate: answersAfter(3000) });
		const request = collect(inventedExperiment(2), new WorkerPool(start, { size: 4, startLimitMs: 1500 }));
		await vi.advanceTimersByTimeAsync(3000);
		expect((await request).complete).toBe(true);
	});
});

describe('a request that is cancelled', () => {
	it('rejects at once, terminates the workers that stay busy, and reports nothing more', async () => {
		const { start, workers } = fakeWorkers({
			simulate: (run, worker) => (worker.number === 1 ? outcomeOf(run) : never())
		});
		const pool = new WorkerPool(start, { size: 2, graceMs: 0 });
		const controller = new AbortController();
		const reported: string[] = [];
		const request = rejection(
			pool.execute(experiment, RUNS.slice(0, 4), (run) => reported.push(name(run)), controller.signal)
		);
		await settle();
		expect(reported.length).toBe(3);
		controller.abort();
		expect(await request).toBeInstanceOf(RunCancelled);
		await settle();
		expect(workers.map(({ terminated }) => terminated)).toEqual([false, true]);
		expect(reported.length).toBe(3);
	});

	it('keeps a warm worker that finishes in the time of grace, and does not report what it finished', async () => {
		const gate: (() => void)[] = [];
		const { start, workers } = fakeWorkers({
			async simulate(run) {
				await new Promise<void>((resolve) => gate.push(resolve));
				return outcomeOf(run);
			}
		});
		// Longer than a test can take: the worker is kept however busy the machine is.
		const pool = new WorkerPool(start, { size: 1, graceMs: 1e6 });
		const controller = new AbortController();
		const reported: string[] = [];
		const report = (run: Run) => void reported.push(name(run));
		const cancelled = rejection(pool.execute(experiment, RUNS, report, controller.signal));
		await settle();
		controller.abort();
		expect(await cancelled).toBeInstanceOf(RunCancelled);
		const next = pool.execute(experiment, [{ regime: 1, replicate: 5 }], report);
		await settle();
		expect(gate.length).toBe(1);
		gate[0]!();
		await settle();
		gate[1]!();
		await next;
		expect(reported).toEqual(['1:5']);
		expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
	});

	it('drops the run that waits for a worker, and not the warm worker', async () => {
		const gate: (() => void)[] = [];
		const { start, workers } = fakeWorkers({
			async simulate(run) {
				if (run.replicate > 0) await new Promise<void>((resolve) => gate.push(resolve));
				return outcomeOf(run);
			}
		});
		const pool = new WorkerPool(start, { size: 1, graceMs: 1e6 });
		const controller = new AbortController();
		const request = rejection(collect(experiment, pool, { signal: controller.signal }));
		await settle();
		expect([workers[0]!.ran.length, workers[0]!.load]).toEqual([3, 2]);
		controller.abort();
		expect(await request).toBeInstanceOf(RunCancelled);
		gate[0]!();
		await settle();
		expect(workers.map(({ terminated, ran, load }) => [terminated, ran.length, load])).toEqual([
			[false, 3, 0]
		]);
	});

	it('leaves no seat behind: the next request starts fresh workers as it needs them', async () => {
		const { start, workers } = fakeWorkers({
			simulate: (run, worker) => (worker.number <= 2 ? never() : outcomeOf(run))
		});
		const pool = new WorkerPool(start, { size: 2, graceMs: 0 });
		const controller = new AbortController();
		const request = rejection(collect(experiment, pool, { signal: controller.signal }));
		await settle();
		controller.abort();
		await request;
		await settle();
		expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
		expect((await collect(experiment, pool)).complete).toBe(true);
		expect(workers.length).toBe(4);
	});

	it('does not touch another request of the same pool', async () => {
		const gate: (() => void)[] = [];
		const { start } = fakeWorkers({
			async simulate(run) {
				await new Promise<void>((resolve) => gate.push(resolve));
				return outcomeOf(run);
			}
		});
		const pool = new WorkerPool(start, { size: 2 });
		const kept = pool.execute(experiment, RUNS.slice(0, 1), () => {});
		const controller = new AbortController();
		const dropped = rejection(pool.execute(experiment, RUNS.slice(1, 4), () => {}, controller.signal));
		await settle();
		controller.abort();
		expect(await dropped).toBeInstanceOf(RunCancelled);
		for (const open of gate) open();
		await expect(kept).resolves.toBeUndefined();
	});

	it('before it began starts nothing', async () => {
		const { start, workers } = fakeWorkers();
		const cause = await rejection(
			collect(experiment, new WorkerPool(start, { size: 2 }), { signal: AbortSignal.abort() })
		);
		expect(cause).toBeInstanceOf(RunCancelled);
		expect(workers.length).toBe(0);
	});

	it('while its worker is still starting lets it start, and gives it nothing to run', async () => {
		const gate: (() => void)[] = [];
		const { start, workers } = fakeWorkers({
			open: () => new Promise<void>((resolve) => gate.push(resolve))
		});
		const controller = new AbortController();
		const pool = new WorkerPool(start, { size: 1, graceMs: 0 });
		const request = rejection(collect(experiment, pool, { signal: controller.signal }));
		await settle();
		controller.abort();
		expect(await request).toBeInstanceOf(RunCancelled);
		gate[0]!();
		await settle();
		expect(workers[0]).toMatchObject({ terminated: false, ran: [] });
		expect((await collect(experiment, pool)).complete).toBe(true);
		expect(workers.length).toBe(1);
	});

	it('by disposing of the pool ends every worker, and the pool refuses further work', async () => {
		const { start, workers } = fakeWorkers({ simulate: never });
		const pool = new WorkerPool(start, { size: 3 });
		const request = rejection(collect(experiment, pool));
		await settle();
		pool.dispose();
		expect(await request).toBeInstanceOf(RunCancelled);
		expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, true]);
		expect(String(await rejection(collect(experiment, pool)))).toContain('disposed');
	});
});
