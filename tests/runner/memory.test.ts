import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runsOf, type Experiment } from '../../src/lib/experiments';
import { nodeRunner } from '../../src/lib/runner/node-pool';
import { buffersOf } from '../../src/lib/runner/simulator';
import { defaultChoice, resolveExperiment } from '../../src/lib/scenarios';
import { bundledWorker } from './bundled-worker';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const SMALL = { fineTuners: 100, months: 36 };
const experimentOf = (seed: string, replicates: number): Experiment =>
	resolveExperiment({ ...defaultChoice(), seed, replicates, parameters: SMALL });

let folder = '';
let worker: URL;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'threshold-lab-'));
	worker = await bundledWorker(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Bytes in use by JavaScript, its buffers included, after everything on its way has arrived. */
async function bytesInUse(): Promise<number> {
	for (let turn = 0; turn < 3; turn++) {
		await new Promise((resolve) => setTimeout(resolve, 20));
		collectGarbage();
	}
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

it('memory is back at its level after 200 runs on a pool of workers', async () => {
	const runner = nodeRunner(worker, 2);
	try {
		let handedOver = 0;
		const request = async (n: number) => {
			const experiment = experimentOf(`world ${n}`, 4);
			await runner.execute(experiment, runsOf(experiment), (_, outcome) => {
				for (const { byteLength } of buffersOf(outcome)) handedOver += byteLength;
			});
		};
		for (let n = 0; n < 10; n++) await request(n);
		handedOver = 0;
		const before = await bytesInUse();
		for (let n = 0; n < 25; n++) await request(100 + n);
		const grown = (await bytesInUse()) - before;
		// A pool that kept what it hands over would have grown by all of it; a tenth leaves room for compiled code.
		expect(handedOver).toBeGreaterThan(2e6);
		expect(grown, `${handedOver} bytes were handed over`).toBeLessThan(handedOver / 10);
	} finally {
		runner.dispose();
	}
});

it('memory is back at its level after 200 runs cancelled on the way', async () => {
	const runner = nodeRunner(worker, 2);
	try {
		const cancelled = async (n: number) => {
			const experiment = experimentOf(`cancelled ${n}`, 4);
			const controller = new AbortController();
			const request = runner.execute(
				experiment,
				runsOf(experiment),
				() => controller.abort(),
				controller.signal
			);
			await expect(request).rejects.toThrow('cancelled');
		};
		for (let n = 0; n < 10; n++) await cancelled(n);
		const before = await bytesInUse();
		for (let n = 0; n < 25; n++) await cancelled(100 + n);
		expect((await bytesInUse()) - before).toBeLessThan(1e6);
	} finally {
		runner.dispose();
	}
});
