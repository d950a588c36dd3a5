#!/usr/bin/env node
// Starts the command line: bundles it into dist-cli when a source is newer, then runs it in this process.
// Standard output belongs to the command line alone; everything said here goes to standard error.
import { spawnSync } from 'node:child_process';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeSync
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { newestChangeMs } from './freshness.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUNDLE = join(ROOT, 'dist-cli');
const MAIN = join(BUNDLE, 'main.js');
const LOCK = join(ROOT, 'dist-cli.lock');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const SOURCES = ['src', 'workers', 'vite.node.config.ts', 'package.json', 'package-lock.json'].map((name) =>
	join(ROOT, name)
);
const PROGRAM = ['--config', 'vite.node.config.ts', '--mode', 'cli'];
/** Timeout of locks and temporary files: no build takes this long. */
const ABANDONED_MS = 10 * 60_000;

function isStale() {
	const built = statSync(MAIN, { throwIfNoEntry: false });
	return !built || newestChangeMs(SOURCES, (path) => !path.endsWith('.svelte')) > built.mtimeMs;
}

/** @returns {boolean} whether this process now holds the lock */
function takeLock() {
	try {
		const lock = openSync(LOCK, 'wx');
		writeSync(lock, `${hostname()} ${process.pid}`);
		closeSync(lock);
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		return false;
	}
}

/** Removes a stale lock: a process killed while building leaves it behind. */
function removeDeadLock() {
	try {
		const [host, pid] = readFileSync(LOCK, 'utf8').split(' ');
		const isOld = Date.now() - statSync(LOCK).mtimeMs > ABANDONED_MS;
		if (isOld || (host === hostname() && pid && !isRunning(Number(pid)))) rmSync(LOCK, { force: true });
	} catch {
		// Removed by its holder in the meantime.
	}
}

/** @param {number} pid */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

function build() {
	if (!existsSync(VITE)) {
		console.error('The packages are not installed yet: run `npm ci` first.');
		process.exit(1);
	}
	console.error('Building the command line, because a source changed …');
	const startedMs = Date.now();
	const fresh = join(ROOT, `dist-cli.build-${process.pid}`);
	try {
		const { status } = spawnSync(
			process.execPath,
			[VITE, 'build', ...PROGRAM, '--outDir', fresh, '--logLevel', 'warn'],
			// Inside a test run NODE_ENV would be "test".
			{ cwd: ROOT, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } }
		);
		if (status !== 0) {
			console.error('The command line could not be built: see the message above.');
			return false;
		}
		// Modification time of the start of the build: an edit during the build makes the bundle stale.
		utimesSync(join(fresh, 'main.js'), new Date(startedMs), new Date(startedMs));
		mkdirSync(BUNDLE, { recursive: true });
		// Atomic renames, main.js last: no process starts an incomplete bundle.
		const names = readdirSync(fresh).sort((a, b) => Number(a === 'main.js') - Number(b === 'main.js'));
		for (const name of names) renameSync(join(fresh, name), join(BUNDLE, name));
		removeLeftovers(BUNDLE, (name) => !names.includes(name));
		return true;
	} finally {
		rmSync(fresh, { recursive: true, force: true });
		removeLeftovers(ROOT, (name) => name.startsWith('dist-cli.build-'));
	}
}

/**
 * Chunks of earlier bundles stay a while: a process started before may still load one.
 * @param {string} folder
 * @param {(name: string) => boolean} isLeftover
 */
function removeLeftovers(folder, isLeftover) {
	for (const name of readdirSync(folder).filter(isLeftover)) {
		const path = join(folder, name);
		const status = statSync(path, { throwIfNoEntry: false });
		if (status && Date.now() - status.mtimeMs > ABANDONED_MS) rmSync(path, { recursive: true, force: true });
	}
}

while (isStale()) {
	if (takeLock()) {
		try {
			// Another process may have built between the look and the lock.
			if (isStale() && !build()) process.exitCode = 1;
		} finally {
			rmSync(LOCK, { force: true });
		}
		break;
	}
	removeDeadLock();
	await pause(100);
}

if (process.exitCode === undefined) await import(pathToFileURL(MAIN).href);
