import { launchChromium } from '../browser/chromium';
import type { Driver } from './engine';

export async function startChromium(executablePath: string): Promise<Driver> {
	const browser = await launchChromium(executablePath);
	const page = await browser.newPage();
	page.setDefaultTimeout(300_000);
	return {
		version: `Chromium ${browser.version()}`,
		goTo: async (address) => void (await page.goto(address)),
		read: (expression) => page.evaluate<string | null>(expression),
		press: (key) => page.keyboard.press(key),
		close: () => browser.close()
	};
}
