import { chromium, type Browser, type Page } from 'playwright-core';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** A busy machine takes long to start a browser. */
const START_LIMIT_MS = 300_000;

/**
 * Starts the Chromium that find-chromium.ts found; the caller closes it.
 * @param flags beside those that every Chromium of the tests is started with
 */
export function launchChromium(executablePath: string, flags: readonly string[] = []): Promise<Browser> {
	return chromium.launch({
		executablePath,
		headless: true,
		args: [...FLAGS, ...flags],
		timeout: START_LIMIT_MS
	});
}

/**
 * Opens an address of the built site and waits until its scripts are loaded. Answers a list that grows with
 * every error the page reports: console errors, uncaught exceptions, requests that failed. A test ends with
 * `expect(complaints).toEqual([])`.
 */
export async function openAddress(page: Page, address: string): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	return complaints;
}
