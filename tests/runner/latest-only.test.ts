import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RunCancelled } from '../../src/lib/experiments';
import { LatestOnly } from '../../src/lib/runner/latest-only';
import { settle } from './faulty-workers';

/** Work that ignores cancellation and ends when told: the worst case for whoever waits. */
function stubborn() {
	let end = () => {};
	let fail: (cause: Error) => void = () => {};
	let signal: AbortSignal | null = null;
	const work = (given: AbortSignal) => {
		signal = given;
		return new Promise<void>((resolve, reject) => ([end, fail] = [resolve, reject]));
	};
	return { work, end: () => end(), fail: (cause: Error) => fail(cause), signal: () => signal };
}

describe('of two requests', () => {
	it('the older one settles as cancelled at once, and its work is told by its signal', async () => {
		const latest = new LatestOnly();
		const [older, newer] = [stubborn(), stubborn()];
		const first = latest.begin().run(older.work);
		expect(older.signal()!.aborted).toBe(false);
		const second = latest.begin().run(newer.work);
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		expect([older.signal()!.aborted, newer.signal()!.aborted]).toEqual([true, false]);
		newer.end();
		await expect(second).resolves.toBeUndefined();
	});

	it('the older one goes on until the newer one runs, but is not wanted any more', async () => {
		const latest = new LatestOnly();
		const older = latest.begin();
		const first = older.run(stubborn().work);
		const newer = latest.begin();
		expect([older.isLatest, older.signal.aborted, older.isLastRun]).toEqual([false, false, true]);
		const second = newer.run(() => Promise.resolve());
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		await expect(second).resolves.toBeUndefined();
		expect([newer.isLatest, older.isLastRun, newer.isLastRun]).toEqual([true, false, true]);
	});

	it('the older one does not fail late when its work does', async () => {
		const latest = new LatestOnly();
		const older = stubborn();
		const first = latest.begin().run(older.work);
		void latest
			.begin()
			.run(stubborn().work)
			.catch(() => {});
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		older.fail(new Error('late'));
		await settle();
	});

	it('one that has finished is not disturbed by the next', async () => {
		const latest = new LatestOnly();
		await expect(latest.begin().run(() => Promise.resolve())).resolves.toBeUndefined();
		await expect(latest.begin().run(() => Promise.resolve())).resolves.toBeUndefined();
	});
});

describe('a single request', () => {
	it('is cancelled by the owner', async () => {
		const latest = new LatestOnly();
		const one = latest.begin();
		const request = one.run(stubborn().work);
		latest.cancel();
		await expect(request).rejects.toBeInstanceOf(RunCancelled);
		expect([one.signal.aborted, one.isLatest]).toEqual([true, false]);
	});

	it('that comes cancelled still cancels the older one', async () => {
		const latest = new LatestOnly();
		const first = latest.begin().run(stubborn().work);
		const second = latest.begin().run(stubborn().work);
		latest.cancel();
		await expect(first).rejects.toBeInstanceOf(RunCancelled);
		await expect(second).rejects.toBeInstanceOf(RunCancelled);
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
