import { launch } from 'puppeteer-core';
import type { Driver } from './engine';

/** Firefox over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Driver> {
	const browser = await launch({ browser: 'firefox', executablePath, headless: true });
	const page = await browser.newPage();
	return {
		version: await browser.version(),
		goTo: async (address) => void (await page.goto(address)),
		read: async (expression) => (await page.evaluate(expression)) as string | null,
		close: () => browser.close()
	};
}
