import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { RunFailed, runsOf, type Run, type Runner } from '../../src/lib/experiments';
import { nodeRunner } from '../../src/lib/runner/node-pool';
import { inventedExperiment } from '../experiments/invented';

/**
 * A thread that speaks Comlink's words and answers every run with its own name as the outcome, except the one run
 * in which something happens to it. Real threads: what Node reports of their end is the point.
 */
function threadIn(fatal: Run, whatHappens: string): URL {
	const script = `
		import { parentPort } from 'node:worker_threads';
		parentPort.on('message', async ({ id, path, argumentList }) => {
			const run = argumentList[0].value;
			if (path[0] === 'simulate' && run.regime === ${fatal.regime} && run.replicate === ${fatal.replicate}) {
				${whatHappens}
			}
			parentPort.postMessage({ id, type: 'RAW', value: path[0] === 'open' ? undefined : run });
		});`;
	return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

const experiment = inventedExperiment(4);
const RUNS = runsOf(experiment);
const FATAL: Run = { regime: 1, replicate: 1 };
let runner: Runner | null = null;
afterEach(() => runner?.dispose());

describe.each([
	['is ended by the program', 'process.exit(7); return;', 'exit code 7'],
	[
		'throws outside of any call',
		'setTimeout(() => { throw new Error("lost its way"); }); return;',
		'lost its way'
	],
	['rejects a promise that nobody awaits', 'Promise.reject(new Error("unheard")); return;', 'unheard'],
	[
		'runs out of memory',
		// What Node reports of a thread over its limit, without filling the machine's memory to get there.
		'throw Object.assign(new Error("Worker terminated due to reaching memory limit"), { code: "ERR_WORKER_OUT_OF_MEMORY" });',
		'memory limit'
	]
])('a thread that %s in the middle of a run', (_, whatHappens, reason) => {
	it('is named with its run, other results are kept, and the rest of them can still be had', async () => {
		runner = nodeRunner(threadIn(FATAL, whatHappens), 2);
		const arrived: string[] = [];
		const note = ({ regime, replicate }: Run) => void arrived.push(`${regime}:${replicate}`);
		const request = runner.execute(experiment, RUNS, note);
		await expect(request).rejects.toBeInstanceOf(RunFailed);
		await expect(request).rejects.toThrow(`“rule”, replicate 1, failed: the worker crashed`);
		await expect(request).rejects.toThrow(reason);
		expect(arrived).toEqual(expect.arrayContaining(['0:0', '1:0', '0:1']));
		expect(arrived).not.toContain('1:1');

		const left = RUNS.filter((run) => !arrived.includes(`${run.regime}:${run.replicate}`));
		const healthy = left.filter((run) => run !== RUNS.find((one) => one.regime === 1 && one.replicate === 1));
		await runner.execute(experiment, healthy, note);
		expect(arrived.length).toBe(RUNS.length - 1);
	});
});

it('a thread that loops for ever in a run is ended by cancelling, and the next request runs', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'threshold-lab-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	// The loop blocks every message, so the thread says by a file that it has begun.
	const begun = join(folder, 'begun');
	const loop = `(await import('node:fs')).writeFileSync(${JSON.stringify(begun)}, ''); for (;;);`;
	runner = nodeRunner(threadIn({ regime: 0, replicate: 0 }, loop), 1);
	const controller = new AbortController();
	const request = runner.execute(experiment, RUNS, () => {}, controller.signal);
	const ended = expect(request).rejects.toThrow('cancelled');
	await vi.waitUntil(() => existsSync(begun), { timeout: 60_000 });
	controller.abort();
	await ended;
	const arrived: Run[] = [];
	await runner.execute(experiment, RUNS.slice(1), (run) => arrived.push(run));
	expect(arrived.length).toBe(RUNS.length - 1);
});
