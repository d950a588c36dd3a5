import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { newestChangeMs } from '../../src/cli/freshness.mjs';
import { findChromium } from './find-chromium';

declare module 'vitest' {
	interface ProvidedContext {
		/** The built site at the root of a host; ends in a slash. */
		url: string;
		/** The built site under a folder of another host, where nothing else is; ends in a slash. */
		subPathUrl: string;
		/** The Chromium to start. */
		executablePath: string;
	}
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = join(ROOT, 'build');
const FRONT_PAGE = join(SITE, 'index.html');
const SOURCES = [
	'src',
	'static',
	'workers',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
].map((name) => join(ROOT, name));
const SUB_PATH = '/some/sub-path/';

function buildSiteIfStale(): void {
	const built = statSync(FRONT_PAGE, { throwIfNoEntry: false });
	if (built && newestChangeMs(SOURCES) <= built.mtimeMs) return;
	console.log('Building the site, because a source changed …');
	const startedAt = new Date();
	const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
	// Inherited, these would build the site as a test.
	for (const name of ['VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) delete env[name];
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		cwd: ROOT,
		env,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe']
	});
	if (status !== 0) throw new Error(`The site could not be built:\n${stdout}\n${stderr}`);
	// As old as the sources it was made of: an edit during the build makes it stale.
	utimesSync(FRONT_PAGE, startedAt, startedAt);
}

const listen = (listener: RequestListener): Promise<Server> =>
	new Promise((resolve, reject) => {
		const server = createServer(listener);
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve(server));
	});

const addressOf = (server: Server, path: string): string =>
	`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const executablePath = findChromium();
	buildSiteIfStale();

	const site = sirv(SITE, { dev: true });
	const atRoot = await listen((request, response) => {
		site(request, response);
	});
	// Its own host: under the same one, a wrongly absolute address would find the site at the root.
	const underSubPath = await listen((request, response) => {
		if (!request.url?.startsWith(SUB_PATH)) {
			response.writeHead(404).end(`Outside of ${SUB_PATH}`);
			return;
		}
		request.url = request.url.slice(SUB_PATH.length - 1);
		site(request, response);
	});

	project.provide('url', addressOf(atRoot, '/'));
	project.provide('subPathUrl', addressOf(underSubPath, SUB_PATH));
	project.provide('executablePath', executablePath);

	return async () => {
		for (const server of [atRoot, underSubPath]) {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
