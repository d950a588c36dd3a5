import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { asked, install, installFromDebian, isDebianAsRoot, onPath } from './programs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const REASON = 'No Chromium found';

/** What Playwright downloaded earlier, if anything. */
function downloaded(): string | undefined {
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
}

function installChromium(): void {
	if (isDebianAsRoot()) {
		installFromDebian(REASON, ['chromium']);
	} else {
		const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
		install(REASON, process.execPath, [join(playwright, '../cli.js'), 'install', '--with-deps', 'chromium']);
	}
}

/**
 * A Chromium to test in: from CHROMIUM_PATH, from PATH, from an earlier download, or installed now.
 * Never skips: without a browser the tests fail.
 * @throws {Error} when there is none and none could be installed
 */
export function findChromium(): string {
	const present = asked('CHROMIUM_PATH') ?? onPath(NAMES) ?? downloaded();
	if (present) return present;
	installChromium();
	const installed = onPath(NAMES) ?? downloaded();
	if (installed) return installed;
	throw new Error(
		'The browser tests need Chromium and it could not be installed. ' +
			'Install Chromium or Chrome and set CHROMIUM_PATH to the program, then run the tests again.'
	);
}
