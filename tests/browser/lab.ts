import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchChromium, openAddress } from './chromium';

/** The sizes at which the page is looked at: a laptop and a phone. */
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 360, height: 740 };

/** Longest wait for the end of the simulations: the comparison at full size, on a machine busy with other work. */
const LIMIT_MS = 30_000;

/** A Chromium for the tests of one file; each page opened with it has a context of its own, closed after the test. */
export function useChromium(): (options?: BrowserContextOptions) => Promise<Page> {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium(inject('executablePath'));
	});
	afterEach(async () => {
		for (const context of browser.contexts()) await context.close();
	});
	afterAll(() => browser.close());
	return async (options = {}) => (await browser.newContext({ viewport: WIDE, ...options })).newPage();
}

/** `openAddress` for a path of the site, such as `model/` or `#v1~…`; `under` is where the site is served. */
export function openLab(page: Page, path = '', under: string = inject('url')): Promise<string[]> {
	return openAddress(page, new URL(path, under).href);
}

/** Waits for the first numbers of a simulated world. */
export const firstNumbersOn = (page: Page): Promise<void> =>
	page.locator('[data-headline]').first().waitFor({ timeout: LIMIT_MS });

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

/** The editor of one compared policy, by its letter, with the terms of its law open. */
export async function openTerms(page: Page, letter: string): Promise<Locator> {
	const editor = page.getByRole('region', { name: new RegExp(`^${letter}: `) });
	await editor.getByText('Terms and numbers').click();
	return editor;
}

/** How many pixels of a canvas are painted in a colour that is no grey, as the axes are; 0 before anything is drawn. */
export function colouredPixels(canvas: Locator): Promise<number> {
	return canvas.evaluate((element) => {
		const { width, height } = element as HTMLCanvasElement;
		const pen = (element as HTMLCanvasElement).getContext('2d');
		if (!pen || width * height === 0) return 0;
		const colours = pen.getImageData(0, 0, width, height).data;
		let coloured = 0;
		for (let pixel = 0; pixel < colours.length; pixel += 4) {
			const [red = 0, green = 0, blue = 0, alpha = 0] = colours.subarray(pixel, pixel + 4);
			if (alpha > 0 && Math.max(red, green, blue) - Math.min(red, green, blue) > 40) coloured++;
		}
		return coloured;
	});
}

/** The sentence beside the progress bar, for example "32 simulations in 2.1 s". */
export async function progressOn(page: Page): Promise<string> {
	return (await page.getByRole('progressbar', { name: 'Simulations' }).getAttribute('aria-valuetext')) ?? '';
}
