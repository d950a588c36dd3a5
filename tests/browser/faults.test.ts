import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
	answers,
	eventually,
	fingerprintOn,
	firstNumbersOn,
	openLab,
	progressOn,
	seedField,
	settledWith,
	useChromium,
	worldsField
} from './lab';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium(2);
const SMALL = smallScenario(['none', 'eu-ai-act'], { replicates: 4 });
const NOTICE = 'simulations run in the page itself';
const isWorkerScript = (url: URL) => /\/workers\/.*\.js$/.test(url.pathname);

/** Types another seed, and waits for the fingerprint of what it gives: the proof that all is well again. */
async function runsAgain(page: Page, seed: string): Promise<string> {
	const field = await seedField(page);
	await field.fill(seed);
	await field.press('Enter');
	return settledWith(page, `~seed_${seed.replace(' ', '-')}~`);
}

let healthy: string | null = null;
/** The fingerprint of the small scenario where nothing goes wrong. */
async function healthyFingerprint(): Promise<string> {
	if (healthy !== null) return healthy;
	const page = await newPage();
	await openLab(page, hashOf(SMALL));
	return (healthy = await fingerprintOn(page));
}

describe('without workers, the page simulates in itself, says so while it does, and gets the same bits:', () => {
	it.each<[string, () => void]>([
		['a browser that has none', () => Reflect.deleteProperty(globalThis, 'Worker')],
		[
			'a frame that forbids them',
			() => {
				const Forbidden = function () {
					throw new DOMException('Workers are not allowed here.', 'SecurityError');
				};
				Object.assign(globalThis, { Worker: Forbidden });
			}
		]
	])('%s', async (_, sabotage) => {
		const expected = await healthyFingerprint();
		const page = await newPage();
		await page.addInitScript(sabotage);
		const complaints = await openLab(page, hashOf(SMALL));
		expect(await fingerprintOn(page)).toBe(expected);
		expect(await page.getByText(NOTICE).isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('the notice is there before the end, and Cancel works', async () => {
		const page = await newPage();
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
		await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act'], { replicates: 1000 })));
		await page.getByText(NOTICE).waitFor();
		expect(await progressOn(page)).toMatch(/of 2000 simulations$/);
		await page.getByRole('button', { name: 'Cancel' }).click();
		await eventually(() => progressOn(page)).toMatch(/^Stopped after \d+ of 2000 simulations$/);
	});
});

/** Speaks Comlink's words: takes every experiment; `fault` is what happens to a run. */
const faulty = (fault: string) => `
	addEventListener('message', ({ data: { id, path } }) => {
		if (path[0] === 'open') postMessage({ id, type: 'RAW', value: undefined });
		else { ${fault} }
	});
`;

describe('a worker that reports nothing of its end does not freeze the page; Cancel replaces it:', () => {
	it.each([
		['it loops for ever', 'for (;;);'],
		['it closes itself in the middle of a run', 'close();'],
		['it never answers', '']
	])('%s', async (_, fault) => {
		const page = await newPage();
		await page.route(isWorkerScript, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: faulty(fault) })
		);
		await openLab(page, hashOf(SMALL));
		await eventually(() => progressOn(page)).toBe('0 of 8 simulations');
		await answers(page);
		await page.unroute(isWorkerScript);
		await page.getByRole('button', { name: 'Cancel' }).click();
		await eventually(() => progressOn(page)).toBe('Stopped after 0 of 8 simulations');
		expect(await runsAgain(page, 'grey owl')).toMatch(/^[0-9a-f]{16}$/);
		expect(await page.getByRole('alert').count()).toBe(0);
	});
});

describe('a worker that is well until it is hurt loses its run alone: the error is shown, and the next run is complete:', () => {
	it.each<[string, () => void, RegExp]>([
		[
			'its answer cannot be read',
			() => (globalThis as unknown as Started).started[0]!.dispatchEvent(new MessageEvent('messageerror')),
			/its answer could not be read/
		],
		[
			'it runs out of memory',
			() =>
				(globalThis as unknown as Started).started[0]!.dispatchEvent(
					new ErrorEvent('error', { message: 'Uncaught RangeError: Array buffer allocation failed' })
				),
			/the worker crashed: .*allocation failed/
		]
	])('%s', async (_, hurt, words) => {
		const page = await newPage();
		await page.addInitScript(() => {
			const Original = Worker;
			const started: Worker[] = [];
			const Noted = function (...args: ConstructorParameters<typeof Worker>) {
				const worker = new Original(...args);
				started.push(worker);
				return worker;
			};
			Object.assign(globalThis, { Worker: Noted, started });
		});
		await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act'], { replicates: 500 })));
		// A first world is complete: what is known of it stays.
		await firstNumbersOn(page);
		expect(await progressOn(page)).toMatch(/^[1-9]\d* of 1000 simulations$/);
		await page.evaluate(hurt);
		const alert = page.getByRole('alert');
		await alert.waitFor();
		expect(await alert.textContent()).toMatch(words);
		const kept = /after (\d+) of 1000/.exec(await progressOn(page))?.[1];
		expect(Number(kept)).toBeGreaterThan(0);
		expect(await page.locator('[data-answer]').count()).toBe(1);

		const worlds = await worldsField(page);
		await worlds.fill('4');
		await worlds.press('Enter');
		expect(await settledWith(page, '~worlds_4~')).toBe(await healthyFingerprint());
		expect(await alert.count()).toBe(0);
	});
});

interface Started {
	readonly started: readonly Worker[];
}

/** Long enough to be interrupted. */
const LONGER = hashOf(smallScenario(['none', 'eu-ai-act'], { replicates: 20 }));

it('a tab that is frozen in the background goes on when it comes back, to the same bits', async () => {
	const page = await newPage();
	const complaints = await openLab(page, LONGER);
	const devtools = await page.context().newCDPSession(page);
	// On a quick machine, or if nobody looks for a while, all is done before the tab is frozen.
	await eventually(() => progressOn(page)).toMatch(/^[1-9]\d* of 40 simulations$|^40 simulations in/);
	await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });

	// A tab that is awake does the same work from beginning to end in the meantime.
	const awake = await newPage();
	await openLab(awake, LONGER);
	const expected = await fingerprintOn(awake);

	await devtools.send('Page.setWebLifecycleState', { state: 'active' });
	expect(await fingerprintOn(page)).toBe(expected);
	expect(await page.getByRole('alert').count()).toBe(0);
	expect(complaints).toEqual([]);
});

it('memory of the page stays at its level over 200 simulations and more, once it remembers what it may', async () => {
	const page = await newPage({ triesOtherSides: true });
	const scenario = smallScenario(['none', 'eu-ai-act'], {
		replicates: 100,
		parameters: { fineTuners: 100, months: 12 }
	});
	await openLab(page, hashOf(scenario));
	await fingerprintOn(page);
	const devtools = await page.context().newCDPSession(page);
	const bytesInUse = async (): Promise<number> => {
		await devtools.send('HeapProfiler.collectGarbage');
		// Buffers of typed arrays are counted apart by browsers that tell them, and left out by older ones.
		const usage = (await devtools.send('Runtime.getHeapUsage')) as {
			usedSize: number;
			backingStorageSize?: number;
		};
		return usage.usedSize + (usage.backingStorageSize ?? 0);
	};
	// The page remembers 600 outcomes on purpose, and those of four comparisons under other assumptions, which are
	// waited for: a run that is not done yet would be missing from one of the two sums.
	const simulate = async (n: number): Promise<void> => {
		await runsAgain(page, `owl ${n}`);
		await page.locator('[data-robustness]').waitFor();
	};
	for (let n = 0; n < 4; n++) await simulate(n);
	const before = await bytesInUse();
	for (let n = 4; n < 6; n++) await simulate(n);
	expect((await bytesInUse()) / before).toBeLessThan(1.05);
});
