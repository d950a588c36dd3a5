import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { POSITIONS_KEY } from '../../src/lib/state/positions.svelte';
import { launchChromium, openAddress } from './chromium';

/** The sizes at which the page is looked at: a laptop and a phone. */
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 360, height: 740 };

/** Longest wait for a state of the page. Only a page that hangs meets it, however busy the machine is. */
const LIMIT_MS = 300_000;

/** V8 compiles where it runs: threads of its own would compete with it for the cores that run the tests. */
const ONE_THREAD = ['--js-flags=--no-concurrent-recompilation'];

interface PageOptions extends BrowserContextOptions {
	/**
	 * Whether the page tries the assumptions of the other sides by itself: 64 simulations, which take longer than all
	 * else that a test waits for. By default it waits until it is asked, as for a user who has stopped that before.
	 */
	readonly triesOtherSides?: boolean;
}

/**
 * A Chromium for the tests of one file; each page opened with it has a context of its own, closed after the test.
 *
 * @param cores that the page is told of, and so the number of its workers. Each worker compiles the model anew, which
 *   costs more than the small scenarios that most tests run: files about the pool of workers take 2.
 */
export function useChromium(cores = 1): (options?: PageOptions) => Promise<Page> {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium(inject('executablePath'), cores === 1 ? ONE_THREAD : []);
	});
	afterEach(async () => {
		for (const context of browser.contexts()) await context.close();
	});
	afterAll(() => browser.close());
	return async ({ triesOtherSides = false, ...options } = {}) => {
		// A service worker answers requests before a test can hold them up; the tests of the service worker allow it.
		const context = await browser.newContext({ viewport: WIDE, serviceWorkers: 'block', ...options });
		context.setDefaultTimeout(LIMIT_MS);
		await context.addInitScript(tellCores, cores);
		if (!triesOtherSides) await context.addInitScript(stopOtherSides, POSITIONS_KEY);
		return context.newPage();
	};
}

/** In the page, before its scripts: what the browser remembers of somebody who has stopped the other sides' runs. */
function stopOtherSides(key: string): void {
	try {
		if (localStorage.getItem(key) === null) localStorage.setItem(key, 'when asked');
	} catch {
		// A page without storage, such as a frame of a stranger.
	}
}

/** In the page, before its scripts: how many workers it will start. */
export function tellCores(count: number): void {
	Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => count, configurable: true });
}

/** `expect.poll` that waits for a state of the page as long as it takes. */
export const eventually = <T>(read: () => T | Promise<T>, message?: string) =>
	expect.poll(read, { timeout: LIMIT_MS, interval: 50, ...(message !== undefined && { message }) });

/** Comes back once the page has turned its event loop: a page that is frozen never does. */
export const answers = (page: Page): Promise<void> =>
	page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)));

/** Comes back once the page has painted: what a change of style starts to move has started by then. */
export const painted = (page: Page): Promise<void> =>
	page.evaluate(
		() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
	);

/** Comes back once every worker of the page has finished what it was at; those that have ended have. */
export async function workersIdle(page: Page): Promise<void> {
	await Promise.all(page.workers().map((worker) => worker.evaluate(() => 0).catch(() => 0)));
	await answers(page);
}

/** `openAddress` for a path of the site, such as `findings/` or `#v1~…`; `under` is where the site is served. */
export function openLab(page: Page, path = '', under: string = inject('url')): Promise<string[]> {
	return openAddress(page, new URL(path, under).href);
}

/** Waits for the first answer, stored or simulated. */
export const firstNumbersOn = (page: Page): Promise<void> =>
	page.locator('[data-answer]').first().waitFor({ timeout: LIMIT_MS });

/** Waits for the end of the simulations and answers the fingerprint that the page shows. */
export async function fingerprintOn(page: Page): Promise<string> {
	const shown = page.locator('[data-fingerprint]');
	await shown.waitFor({ timeout: LIMIT_MS });
	return (await shown.getAttribute('data-fingerprint')) ?? '';
}

/** Waits until the address holds `part` and the fingerprint on the page, and answers the fingerprint. */
export async function settledWith(page: Page, part: string): Promise<string> {
	const settled = await page.waitForFunction(
		(wanted) => {
			const name = document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint');
			return name && location.hash.includes(wanted) && location.hash.includes(`~result_${name}~`) && name;
		},
		part,
		{ timeout: LIMIT_MS }
	);
	return String(await settled.jsonValue());
}

/** Opens the panel beside the answer where policies, assumptions or worlds are changed, or turns to that part of it. */
export async function openSheet(page: Page, part: 'Policies' | 'Assumptions' | 'Worlds'): Promise<Locator> {
	const sheet = page.getByRole('dialog', { name: 'Policies, assumptions and worlds' });
	if (!(await sheet.isVisible()))
		await page
			.getByRole('button', { name: /^Policies/ })
			.filter({ visible: true })
			.click();
	await sheet.getByRole('button', { name: part, exact: true }).click();
	return sheet;
}

/** Closes the panel if it is open: it covers the right of the page. */
export async function closeSheet(page: Page): Promise<void> {
	const close = page.getByRole('button', { name: 'Close', exact: true });
	if (await close.isVisible()) await close.click();
}

/** Fields of the panel, which is opened for them. */
export const seedField = async (page: Page): Promise<Locator> =>
	(await openSheet(page, 'Worlds')).getByRole('textbox', { name: 'Seed phrase' });
export const worldsField = async (page: Page): Promise<Locator> =>
	(await openSheet(page, 'Worlds')).getByLabel('Replicates');
export const presetField = async (page: Page): Promise<Locator> =>
	(await openSheet(page, 'Policies')).getByRole('combobox', { name: 'Preset of B' });

/** The editor of one compared policy, by its letter, with the terms of its law open. */
export async function openTerms(page: Page, letter: string): Promise<Locator> {
	const sheet = await openSheet(page, 'Policies');
	const editor = sheet.getByRole('region', { name: new RegExp(`^${letter}: `) });
	await editor.getByText('Terms and numbers').click();
	return editor;
}

/** The sentence beside the progress bar, for example "32 simulations in 2.1 s". */
export async function progressOn(page: Page): Promise<string> {
	return (await page.getByRole('progressbar', { name: 'Simulations' }).getAttribute('aria-valuetext')) ?? '';
}
