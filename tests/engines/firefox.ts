import { launch, type Browser } from 'puppeteer-core';
import type { Driver } from './engine';

/** A busy machine takes long to start a browser, and to load a page. */
const LIMIT_MS = 300_000;

/**
 * Firefox over WebDriver BiDi.
 * @param preferences as about:config has them
 */
export const launchFirefox = (
	executablePath: string,
	preferences: Readonly<Record<string, string | number | boolean>> = {}
): Promise<Browser> =>
	launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		timeout: LIMIT_MS,
		protocolTimeout: LIMIT_MS,
		extraPrefsFirefox: preferences
	});

export async function startFirefox(executablePath: string): Promise<Driver> {
	const browser = await launchFirefox(executablePath);
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
