import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RunCancelled, runsOf, type Runner } from '../../src/lib/experiments';
import { LatestOnly } from '../../src/lib/runner/latest-only';
import { inventedExperiment } from '../experiments/invented';
import { outcomeOf, settle } from './faulty-workers';

const experiment = inventedExperiment(2);
const RUNS = runsOf(experiment);

/** A runner that ignores cancellation and reports when told: the worst case for whoever listens. */
function stubborn() {
	const releases: (() => void)[] = [];
	const runner: Runner = {
		execute: async (_, runs, onOutcome) => {
			for (const run of runs) {
				await new Promise<void>((resolve) => releases.push(resolve));
				onOutcome(run, outcomeOf(run));
			}
		},
		dispose() {}
	};
	const release = async () => {
		for (const resolve of releases.splice(0)) resolve();
		await settle();
	};
	return { runner, release };
}

describe('of two requests', () => {
	it('the older one settles as cancelled at once and never reports again', async () => {
		const { runner, release } = stubborn();
		const latest = new LatestOnly(runner);
		const [older, newer]: [string[], string[]] = [[], []];
		const first = latest
			.begin()
			.execute(experiment, RUNS, (run) => older.push(`${run.regime}:${run.replicate}`));
		await release();
		expect(older).toEqual(['0:0']);
		const second = latest
			.begin()
			.execute(experiment, RUNS, (run) => newer.push(`${run.regime}:${run.replicate}`));
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		for (let turn = 0; turn < 5; turn++) await release();
		await expect(second).resolves.toBeUndefined();
		expect(older).toEqual(['0:0']);
		expect(newer).toEqual(['0:0', '1:0', '0:1', '1:1']);
	});

	it('the older one goes on until the newer one runs, but has no say any more', async () => {
		const { runner, release } = stubborn();
		const latest = new LatestOnly(runner);
		const reported: string[] = [];
		const older = latest.begin();
		const first = older.execute(experiment, RUNS, (run) => reported.push(`${run.regime}:${run.replicate}`));
		const newer = latest.begin();
		await release();
		expect([older.isLatest, older.signal.aborted, reported]).toEqual([false, false, ['0:0']]);
		const second = newer.execute(experiment, [], () => {});
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		await expect(second).resolves.toBeUndefined();
	});

	it('the older one does not fail late when its runner does', async () => {
		let fail: (cause: Error) => void = () => {};
		const latest = new LatestOnly({
			execute: () => new Promise<void>((_, reject) => (fail = reject)),
			dispose() {}
		});
		const first = latest.begin().execute(experiment, RUNS, () => {});
		const failFirst = fail;
		void latest
			.begin()
			.execute(experiment, RUNS, () => {})
			.catch(() => {});
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		failFirst(new Error('late'));
		await settle();
	});

	it('one that has finished is not disturbed by the next', async () => {
		const latest = new LatestOnly({ execute: () => Promise.resolve(), dispose() {} });
		await expect(latest.begin().execute(experiment, RUNS, () => {})).resolves.toBeUndefined();
		await expect(latest.begin().execute(experiment, RUNS, () => {})).resolves.toBeUndefined();
	});
});

describe('a single request', () => {
	it('is cancelled by the owner, which its runner learns from the signal', async () => {
		const { runner } = stubborn();
		const latest = new LatestOnly(runner);
		const one = latest.begin();
		const request = one.execute(experiment, RUNS, () => {});
		latest.cancel();
		await expect(request).rejects.toBeInstanceOf(RunCancelled);
		expect([one.signal.aborted, one.isLatest]).toEqual([true, false]);
	});

	it('that comes cancelled still cancels the older one', async () => {
		const { runner } = stubborn();
		const latest = new LatestOnly(runner);
		const first = latest.begin().execute(experiment, RUNS, () => {});
		const second = latest.begin().execute(experiment, RUNS, () => {});
		latest.cancel();
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		await expect(second).rejects.toBeInstanceOf(RunCancelled);
	});

	it('is cancelled when its runner is disposed of', async () => {
		const latest = new LatestOnly(stubborn().runner);
		const request = latest.begin().execute(experiment, RUNS, () => {});
		latest.dispose();
		await expect(request).rejects.toBeInstanceOf(RunCancelled);
	});
});

it('there is one owner of cancelling: no other file behind the page makes an AbortController', () => {
	const library = fileURLToPath(new URL('../../src/lib', import.meta.url));
	const makers = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter(
		(path) =>
			/\.(ts|svelte)$/.test(path) &&
			/new AbortController|AbortSignal\.(any|timeout)/.test(readFileSync(join(library, path), 'utf8'))
	);
	expect(makers).toEqual([join('runner', 'latest-only.ts')]);
});
