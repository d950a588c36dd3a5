import { expect, it } from 'vitest';
import { documentOf } from '../cli/command-line';
import type { ResultDocument } from '../../src/cli/document';
import {
	answers,
	eventually,
	fingerprintOn,
	openLab,
	progressOn,
	seedField,
	settledWith,
	useChromium,
	workersIdle,
	worldsField
} from './lab';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium(2);
const SMALL = smallScenario(['none', 'eu-ai-act'], { replicates: 4 });
/** The script that the page starts its workers from. */
const isWorkerScript = (url: URL) => /\/workers\/.*\.js$/.test(url.pathname);

it('cancel stops the simulations, says so, and leaves the page usable', async () => {
	const page = await newPage({ triesOtherSides: true });
	const complaints = await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act'], { replicates: 1000 })));
	await eventually(() => progressOn(page)).toMatch(/^[1-9]\d* of 2000 simulations$/);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await eventually(() => progressOn(page)).toMatch(/^Stopped after \d+ of 2000 simulations$/);
	const stopped = await progressOn(page);
	await workersIdle(page);
	expect(await progressOn(page)).toBe(stopped);
	expect(await page.locator('[data-fingerprint]').count()).toBe(0);

	await page.getByRole('button', { name: 'Continue' }).press('Enter');
	const doneWhenStopped = Number(/after (\d+) of/.exec(stopped)?.[1]);
	const doneNow = async () => Number(/^(\d+) of/.exec(await progressOn(page))?.[1] ?? 0);
	await eventually(doneNow).toBeGreaterThan(doneWhenStopped);
	await page.getByRole('button', { name: 'Cancel' }).press('Enter');
	await eventually(() => progressOn(page)).toMatch(/^Stopped after/);

	const worlds = await worldsField(page);
	await worlds.fill('2');
	await worlds.press('Enter');
	const { fingerprint } = await documentOf<ResultDocument>(
		'run',
		'--quiet',
		'--link',
		hashOf(smallScenario(['none', 'eu-ai-act']))
	);
	expect(await settledWith(page, '~worlds_2~')).toBe(fingerprint);
	expect(complaints).toEqual([]);
});

it('where no worker can be started, the page simulates in itself, says so, and gets the same bits', async () => {
	const healthy = await newPage({ triesOtherSides: true });
	await openLab(healthy, hashOf(SMALL));
	const expected = await fingerprintOn(healthy);

	const page = await newPage({ triesOtherSides: true });
	let refusals = 0;
	await page.route(isWorkerScript, (route) => {
		refusals++;
		return route.abort();
	});
	await openLab(page, hashOf(SMALL));
	expect(await fingerprintOn(page)).toBe(expected);
	expect(refusals).toBeGreaterThan(0);
	expect(await page.getByText('simulations run in the page itself').isVisible()).toBe(true);
});

/** Speaks to Comlink: takes every experiment, and fails at every simulation. */
const FAILING_WORKER = `
	addEventListener('message', ({ data: { id, path } }) => {
		const failure = { isError: true, value: { message: 'the frontier fell over', name: 'Error', stack: '' } };
		postMessage(
			path[0] === 'open'
				? { id, type: 'RAW', value: undefined }
				: { id, type: 'HANDLER', name: 'throw', value: failure }
		);
	});
`;

it('a simulation that fails is named on the page, which does not freeze', async () => {
	const page = await newPage({ triesOtherSides: true });
	await page.route(isWorkerScript, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: FAILING_WORKER })
	);
	await openLab(page, hashOf(SMALL));
	const alert = page.getByRole('alert');
	await alert.waitFor();
	expect(await alert.textContent()).toMatch(/replicate 0, failed: the frontier fell over/);
	expect(await page.locator('[data-fingerprint]').count()).toBe(0);
	await answers(page);
	expect(await page.getByRole('button', { name: 'Continue' }).isEnabled()).toBe(true);
});

/** Crashes outside of any call, as a worker does that runs out of memory. */
const CRASHING_WORKER = `
	addEventListener('message', ({ data: { id, path } }) => {
		if (path[0] === 'open') postMessage({ id, type: 'RAW', value: undefined });
		else setTimeout(() => { throw new Error('out of worlds'); });
	});
`;

it('a worker that crashes frees its place: the error is shown, and the next run is complete', async () => {
	const page = await newPage({ triesOtherSides: true });
	await page.route(isWorkerScript, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: CRASHING_WORKER })
	);
	await openLab(page, hashOf(SMALL));
	const alert = page.getByRole('alert');
	await alert.waitFor();
	expect(await alert.textContent()).toMatch(/the worker crashed: .*out of worlds/);

	await page.unroute(isWorkerScript);
	const seed = await seedField(page);
	await seed.fill('grey owl');
	await seed.press('Enter');
	expect(await settledWith(page, '~seed_grey-owl~')).toMatch(/^[0-9a-f]{16}$/);
	expect(await alert.count()).toBe(0);
});
