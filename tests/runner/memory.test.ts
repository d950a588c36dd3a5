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

/** Bytes in use by JavaScript, its buffers included, after a collection. */
function bytesInUse(): number {
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

/** Bytes in use once two looks in a row agree: everything on its way has arrived. */
async function settledBytes(): Promise<number> {
	let before = Infinity;
	let now = bytesInUse();
	for (let look = 0; look < 50 && Math.abs(before - now) > 10_000; look++) {
		await new Promise((resolve) => setTimeout(resolve, 20));
		[before, now] = [now, bytesInUse()];
	}
	return now;
}

/** Waits for memory to fall below a limit, which a leak never does. */
const expectBelow = (limit: number, message?: string) =>
	expect.poll(bytesInUse, { timeout: 30_000, interval: 50, message }).toBeLessThan(limit);

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
		const before = await settledBytes();
		for (let n = 0; n < 25; n++) await request(100 + n);
		// A pool that kept what it hands over would have grown by all of it; a tenth leaves room for compiled code.
		expect(handedOver).toBeGreaterThan(2e6);
		await expectBelow(before + handedOver / 10, `${handedOver} bytes were handed over`);
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
		const before = await settledBytes();
		for (let n = 0; n < 25; n++) await cancelled(100 + n);
		await expectBelow(before + 1e6);
	} finally {
		runner.dispose();
	}
});
