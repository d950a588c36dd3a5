import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function onPath(names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** What Playwright downloaded earlier, if anything. */
function downloaded(): string | undefined {
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
}

function isDebianAsRoot(): boolean {
	const isDebian =
		existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
	return isDebian && process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;
}

function run(command: string, args: readonly string[]): boolean {
	console.log(`No Chromium found, so: ${command} ${args.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function install(): void {
	if (isDebianAsRoot()) {
		if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) return;
	} else {
		const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
		run(process.execPath, [join(playwright, '../cli.js'), 'install', '--with-deps', 'chromium']);
	}
}

/**
 * A Chromium to test in: from CHROMIUM_PATH, from PATH, from an earlier download, or installed now.
 * Never skips: without a browser the tests fail.
 * @throws {Error} when there is none and none could be installed
 */
export function findChromium(): string {
	const asked = process.env.CHROMIUM_PATH;
	if (asked) {
		if (isExecutable(asked)) return asked;
		throw new Error(`CHROMIUM_PATH is ${asked}, but there is no program to run there.`);
	}
	const present = onPath(NAMES) ?? downloaded();
	if (present) return present;
	install();
	const installed = onPath(NAMES) ?? downloaded();
	if (installed) return installed;
	throw new Error(
		'The browser tests need Chromium and it could not be installed. ' +
			'Install Chromium or Chrome and set CHROMIUM_PATH to the program, then run the tests again.'
	);
}
