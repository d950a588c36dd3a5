#!/usr/bin/env node
// Starts the command line: bundles it into dist-cli when a source is newer, then runs it in this process.
// Standard output belongs to the command line alone; everything said here goes to standard error.
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
const KIT = join(ROOT, 'node_modules/@sveltejs/kit/svelte-kit.js');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const SOURCES = ['src', 'workers', 'vite.node.config.ts', 'package.json', 'package-lock.json'].map((name) =>
	join(ROOT, name)
);
const PROGRAM = ['--config', 'vite.node.config.ts', '--mode', 'cli'];
/** Timeout of temporary files. */
const ABANDONED_MS = 10 * 60_000;
/** Timeout of a lock: a build takes some seconds, on a slow disk a minute. */
const LOCKED_MS = 3 * 60_000;
/** Timeout of a lock that names no process: its holder signs it at once. */
const UNSIGNED_MS = 2000;
/** Waiting for longer than this is said. */
const SILENT_MS = 1000;

/** @param {unknown} error */
function codeOf(error) {
	return /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
}

function isStale() {
	const built = statSync(MAIN, { throwIfNoEntry: false });
	return !built || newestChangeMs(SOURCES, (path) => !path.endsWith('.svelte')) > built.mtimeMs;
}

/** @returns {boolean} whether this process now holds the lock */
function takeLock() {
	let lock;
	try {
		lock = openSync(LOCK, 'wx');
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
	try {
		writeSync(lock, `${hostname()} ${process.pid}`);
	} catch (error) {
		// A full disk takes the file, but not what is in it: nobody would ever know whose lock that is.
		rmSync(LOCK, { force: true });
		throw error;
	} finally {
		closeSync(lock);
	}
	return true;
}

/**
 * Removes a stale lock: a process killed while building leaves it behind, a full disk leaves it empty. At worst two
 * processes build at once, each into a folder of its own.
 * @returns {string} whom this process waits for
 */
function removeDeadLock() {
	try {
		const [host, pid] = readFileSync(LOCK, 'utf8').split(' ');
		const ageMs = Date.now() - statSync(LOCK).mtimeMs;
		const isHere = host === hostname();
		const isDead = pid ? isHere && !isRunning(Number(pid)) : ageMs > UNSIGNED_MS;
		if (isDead || ageMs > LOCKED_MS) rmSync(LOCK, { force: true });
		return pid ? `process ${pid}${isHere ? '' : ` on ${host}`}` : 'another process';
	} catch (error) {
		// ENOENT: its holder removed it in the meantime.
		if (codeOf(error) !== 'ENOENT') throw error;
		return 'another process';
	}
}

/** @param {number} pid */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

async function build() {
	if (!existsSync(VITE)) {
		console.error('The packages are not installed yet: run `npm ci` first.');
		return false;
	}
	console.error('Building the command line, because a source changed …');
	const startedMs = Date.now();
	// Loaded only here: most starts build nothing.
	const { runNode } = await import('./building.mjs');
	const fresh = join(ROOT, `dist-cli.build-${process.pid}`);
	try {
		const settings = {
			cwd: ROOT,
			// Inside a test run NODE_ENV would be "test".
			env: { ...process.env, NODE_ENV: 'production' },
			live: false
		};
		// The settings of TypeScript extend a file that SvelteKit writes; on a fresh machine nothing has asked it to.
		const isFresh = existsSync(KIT) && !existsSync(join(ROOT, '.svelte-kit/tsconfig.json'));
		const build = [VITE, 'build', ...PROGRAM, '--outDir', fresh, '--logLevel', 'warn'];
		const why = (isFresh ? await runNode([KIT, 'sync'], settings) : null) ?? (await runNode(build, settings));
		if (why !== null) {
			console.error(`The command line could not be built: ${why}.`);
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

/** @returns {Promise<boolean>} whether there is a bundle of today's sources */
async function ready() {
	const startedMs = Date.now();
	let said = false;
	while (isStale()) {
		if (takeLock()) {
			try {
				// Another process may have built between the look and the lock.
				return !isStale() || (await build());
			} finally {
				rmSync(LOCK, { force: true });
			}
		}
		const holder = removeDeadLock();
		if (!said && Date.now() - startedMs > SILENT_MS) {
			said = true;
			console.error(`Waiting for ${holder}, which builds the command line (${LOCK}) …`);
		}
		await pause(100);
	}
	return true;
}

let isReady = false;
try {
	isReady = await ready();
} catch (error) {
	const { reasonOf } = await import('./building.mjs');
	console.error(`The command line could not be built: ${reasonOf(error)}.`);
}

if (isReady) await import(pathToFileURL(MAIN).href);
else process.exitCode = 1;
