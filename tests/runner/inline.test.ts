import { describe, expect, it } from 'vitest';
import { collect, RunCancelled, RunFailed, type Experiment } from '../../src/lib/experiments';
import { inlineRunner } from '../../src/lib/runner/inline';
import { WorkerPool } from '../../src/lib/runner/pool';
import type { Simulator } from '../../src/lib/runner/simulator';
import { inventedExperiment } from '../experiments/invented';
import { fakeWorkers, outcomeOf } from './faulty-workers';

const experiment = inventedExperiment(3);
const invented: Simulator = { open() {}, simulate: outcomeOf };

describe('running inline', () => {
	it('pauses before every simulation, so that progress can be painted', async () => {
		let pauses = 0;
		const pause = () => Promise.resolve(void pauses++);
		await collect(experiment, inlineRunner(pause, invented));
		expect(pauses).toBe(6);
	});

	it('stops at the pause in which it is cancelled', async () => {
		const controller = new AbortController();
		let done = 0;
		const pause = () => Promise.resolve(done === 2 ? controller.abort() : undefined);
		const request = collect(experiment, inlineRunner(pause, invented), {
			signal: controller.signal,
			onProgress: (count) => (done = count)
		});
		await expect(request).rejects.toBeInstanceOf(RunCancelled);
		expect(done).toBe(2);
	});

	it('names regime and replicate of a simulation that throws', async () => {
		const broken: Simulator = {
			open() {},
			simulate(run) {
				if (run.regime === 1 && run.replicate === 1) throw new Error('no developers');
				return outcomeOf(run);
			}
		};
		const request = collect(experiment, inlineRunner(undefined, broken));
		await expect(request).rejects.toBeInstanceOf(RunFailed);
		await expect(request).rejects.toThrow('“rule”, replicate 1, failed: no developers');
	});

	it('keeps experiments that overlap apart', async () => {
		let open: Experiment | null = null;
		const seen: string[] = [];
		const runner = inlineRunner(undefined, {
			open: (next) => void (open = next),
			simulate(run) {
				seen.push(open!.seed);
				return outcomeOf(run);
			}
		});
		const other = inventedExperiment(3, ['no rule', 'rule'], 'other');
		await Promise.all([collect(experiment, runner), collect(other, runner)]);
		expect(seen.filter((seed) => seed === 'other').length).toBe(6);
		expect(seen.filter((seed) => seed === 'maple').length).toBe(6);
	});
});

describe('the fallback', () => {
	const fallback = { start: () => inlineRunner(undefined, invented), notice: 'slow here' };

	it('runs in this thread, with a notice, where no worker can be started', async () => {
		const runner = new WorkerPool(
			() => {
				throw new Error('SecurityError');
			},
			{ size: 2, fallback }
		);
		expect(runner.notice).toBeNull();
		expect((await collect(experiment, runner)).complete).toBe(true);
		expect(runner.notice).toBe('slow here');
		expect((await collect(experiment, runner)).complete).toBe(true);
	});

	it('runs each simulation once when the second worker does not start', async () => {
		const { start, workers } = fakeWorkers();
		const pool = new WorkerPool(
			(onCrash) => {
				if (workers.length === 1) throw new Error('no more');
				return start(onCrash);
			},
			{ size: 2, fallback }
		);
		const collected = await collect(experiment, pool);
		expect(collected.complete).toBe(true);
	});

	it('passes on failures of the simulation itself, and keeps the workers', async () => {
		const { start } = fakeWorkers({ simulate: () => Promise.reject(new Error('no developers')) });
		const runner = new WorkerPool(start, { size: 1, fallback });
		await expect(collect(experiment, runner)).rejects.toThrow('no developers');
		expect(runner.notice).toBeNull();
	});
});
