import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The browser that set-up.ts found; the caller closes it. */
export function launchChromium(): Promise<Browser> {
	return chromium.launch({ executablePath: inject('executablePath'), headless: true, args: FLAGS });
}

/**
 * Opens a page of the built site, e.g. `openLab(page, '/model/')` or `openLab(page, '/#s=1')`, and waits until
 * its scripts are loaded. Answers a list that grows with every error the page reports: console errors,
 * uncaught exceptions, requests that failed. A test ends with `expect(complaints).toEqual([])`.
 */
export async function openLab(page: Page, path = '/', under: string = inject('url')): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	await page.goto(new URL(path.replace(/^\/+/, ''), under).href, { waitUntil: 'networkidle' });
	return complaints;
}
