import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect, RunCancelled, WorkerNotStarted, type Experiment } from '../../src/lib/experiments';
import { inlineRunner } from '../../src/lib/runner/inline';
import { nodeRunner } from '../../src/lib/runner/node-pool';
import { roundTripRunner } from '../../src/lib/runner/round-trip';
import { defaultChoice, resolveExperiment } from '../../src/lib/scenarios';
import { bundledWorker } from './bundled-worker';

const experiment: Experiment = resolveExperiment({ ...defaultChoice(), replicates: 2 });
let folder = '';
let worker: URL;
let here = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'threshold-lab-'));
	worker = await bundledWorker(folder);
	here = (await collect(experiment, inlineRunner())).fingerprint();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the default comparison', () => {
	it('gives the same bits after a round trip through structured clones', async () => {
		expect((await collect(experiment, roundTripRunner())).fingerprint()).toBe(here);
	});

	it.each([1, 2, 4])('gives the same bits on %i threads as in this one', async (size) => {
		const runner = nodeRunner(worker, size);
		try {
			expect((await collect(experiment, runner)).fingerprint()).toBe(here);
		} finally {
			runner.dispose();
		}
	});

	it('gives the same tables and planned runs on threads as in this one', async () => {
		const runner = nodeRunner(worker, 2);
		try {
			const there = await collect(experiment, runner);
			const inThisThread = await collect(experiment, inlineRunner());
			expect(there.outcomes).toEqual(inThisThread.outcomes);
		} finally {
			runner.dispose();
		}
	});

	it('gives the same bits on threads after a run was cancelled in the middle', async () => {
		const runner = nodeRunner(worker, 2);
		try {
			const controller = new AbortController();
			const cancelled = collect(experiment, runner, {
				signal: controller.signal,
				onProgress: (done) => done === 1 && controller.abort()
			});
			await expect(cancelled).rejects.toBeInstanceOf(RunCancelled);
			expect((await collect(experiment, runner)).fingerprint()).toBe(here);
		} finally {
			runner.dispose();
		}
	});
});

describe('a thread that cannot run', () => {
	it.each([
		['its file is missing', () => new URL('none.mjs', worker), 'Cannot find module'],
		['it ends at once', () => new URL('data:text/javascript,process.exit(3)'), 'exit code 3'],
		['it throws at once', () => new URL('data:text/javascript,throw new Error("no memory")'), 'no memory']
	])('because %s is reported, and nothing hangs', async (_, file, message) => {
		const runner = nodeRunner(file(), 2);
		const request = collect(experiment, runner);
		await expect(request).rejects.toBeInstanceOf(WorkerNotStarted);
		await expect(request).rejects.toThrow(message);
		runner.dispose();
	});
});
