import { describe, expect, it } from 'vitest';
import { RunCancelled, runsOf, type Runner } from '../../src/lib/experiments';
import { latestOnly } from '../../src/lib/runner/latest-only';
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
		const latest = latestOnly(runner);
		const [older, newer]: [string[], string[]] = [[], []];
		const first = latest.execute(experiment, RUNS, (run) => older.push(`${run.regime}:${run.replicate}`));
		await release();
		expect(older).toEqual(['0:0']);
		const second = latest.execute(experiment, RUNS, (run) => newer.push(`${run.regime}:${run.replicate}`));
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		for (let turn = 0; turn < 5; turn++) await release();
		await expect(second).resolves.toBeUndefined();
		expect(older).toEqual(['0:0']);
		expect(newer).toEqual(['0:0', '1:0', '0:1', '1:1']);
	});

	it('the older one does not fail late when its runner does', async () => {
		let fail: (cause: Error) => void = () => {};
		const latest = latestOnly({
			execute: () => new Promise<void>((_, reject) => (fail = reject)),
			dispose() {}
		});
		const first = latest.execute(experiment, RUNS, () => {});
		const failFirst = fail;
		void latest.execute(experiment, RUNS, () => {}).catch(() => {});
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		failFirst(new Error('late'));
		await settle();
	});

	it('one that has finished is not disturbed by the next', async () => {
		const latest = latestOnly({ execute: () => Promise.resolve(), dispose() {} });
		await expect(latest.execute(experiment, RUNS, () => {})).resolves.toBeUndefined();
		await expect(latest.execute(experiment, RUNS, () => {})).resolves.toBeUndefined();
	});
});

describe('a single request', () => {
	it('is cancelled by its own signal', async () => {
		const { runner } = stubborn();
		const controller = new AbortController();
		const request = latestOnly(runner).execute(experiment, RUNS, () => {}, controller.signal);
		controller.abort();
		await expect(request).rejects.toBeInstanceOf(RunCancelled);
	});

	it('that comes cancelled still cancels the older one', async () => {
		const { runner } = stubborn();
		const latest = latestOnly(runner);
		const first = latest.execute(experiment, RUNS, () => {});
		const second = latest.execute(experiment, RUNS, () => {}, AbortSignal.abort());
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		await expect(second).rejects.toBeInstanceOf(RunCancelled);
	});

	it('is cancelled when its runner is disposed of', async () => {
		const latest = latestOnly(stubborn().runner);
		const request = latest.execute(experiment, RUNS, () => {});
		latest.dispose();
		await expect(request).rejects.toBeInstanceOf(RunCancelled);
	});
});
