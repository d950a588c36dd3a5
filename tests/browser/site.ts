import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { newestChangeMs } from '../../src/cli/freshness.mjs';

const SOURCES = [
	'src',
	'static',
	'workers',
	'svelte.config.js',
	'vite.config.ts',
	'licence-plugin.ts',
	'table-plugin.ts',
	'site-config.js',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];
const SUB_PATH = '/some/sub-path/';

/** @param root folder of the project */
export function buildSiteIfStale(root: string): void {
	const frontPage = join(root, 'build/index.html');
	const built = statSync(frontPage, { throwIfNoEntry: false });
	if (built && newestChangeMs(SOURCES.map((name) => join(root, name))) <= built.mtimeMs) return;
	console.log('Building the site, because a source changed …');
	const startedAt = new Date();
	const env = buildEnvironment();
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		cwd: root,
		env,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe']
	});
	if (status !== 0) throw new Error(`The site could not be built:\n${stdout}\n${stderr}`);
	// As old as the sources it was made of: an edit during the build makes it stale.
	utimesSync(frontPage, startedAt, startedAt);
}

/** The environment of a build as a user starts it: inherited, these variables would build the site as a test. */
export function buildEnvironment(): NodeJS.ProcessEnv {
	const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
	for (const name of ['VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) delete env[name];
	return env;
}

export interface ServedSite {
	/** The built site at the root of a host; ends in a slash. */
	readonly url: string;
	/** The built site under a folder of another host, where nothing else is; ends in a slash. */
	readonly subPathUrl: string;
	readonly close: () => Promise<void>;
}

/** @param root folder of the project */
export async function serveSite(root: string): Promise<ServedSite> {
	const site = sirv(join(root, 'build'), { dev: true });
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
	return {
		url: addressOf(atRoot, '/'),
		subPathUrl: addressOf(underSubPath, SUB_PATH),
		close: async () => {
			for (const server of [atRoot, underSubPath]) {
				server.closeAllConnections();
				await new Promise((resolve) => server.close(resolve));
			}
		}
	};
}

function listen(listener: RequestListener): Promise<Server> {
	return new Promise((resolve, reject) => {
		const server = createServer(listener);
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve(server));
	});
}

function addressOf(server: Server, path: string): string {
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}
