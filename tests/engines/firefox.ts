import { launch } from 'puppeteer-core';
import type { Driver } from './engine';

/** A busy machine takes long to start a browser, and to load a page. */
const LIMIT_MS = 300_000;

/** Firefox over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Driver> {
	const browser = await launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		timeout: LIMIT_MS,
		protocolTimeout: LIMIT_MS
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(LIMIT_MS);
	return {
		version: await browser.version(),
		goTo: async (address) => void (await page.goto(address)),
		read: async (expression) => (await page.evaluate(expression)) as string | null,
		press: (key) => page.keyboard.press(key),
		close: () => browser.close()
	};
}
