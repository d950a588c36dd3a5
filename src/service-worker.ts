/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
// Keeps the site for use without a network after the first visit. Pages come from the network while there is one, so
// a new version of the site is seen at once; their scripts have a hash in their name, so a page that is open goes on
// with its own. A new service worker waits until no page of the old one is open, and only then drops its files.
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `threshold-lab ${version}`;
/** Archived engines are large and seldom needed: kept when they are first used. The page for errors is the host's. */
const ASSETS = [...build, ...files.filter((path) => !/\/engines\/|\/404\.html$/.test(path))];
/** What a page with numbers from the build asks for when the menu leads to it; `prerendered` names pages alone. */
const DATA = `${base}/how-it-works/__data.json`;
/** Each once, or the cache takes none: a file that a page was prerendered with is named among both. */
const KEPT = [...new Set([...ASSETS, ...prerendered, DATA, `${base}/`])];

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(KEPT)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(dropOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
	event.respondWith(request.mode === 'navigate' ? pageOf(request) : fileOf(request));
});

async function dropOlder(): Promise<void> {
	const names = await caches.keys();
	const older = names.filter((name) => name.startsWith('threshold-lab ') && name !== CACHE);
	await Promise.all(older.map((name) => caches.delete(name)));
}

async function pageOf(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (cause) {
		const { origin, pathname } = new URL(request.url);
		const kept =
			(await caches.match(origin + pathname)) ??
			(await caches.match(`${origin}${pathname.replace(/\/*$/, '/')}`));
		if (kept) return kept;
		throw cause;
	}
}

async function fileOf(request: Request): Promise<Response> {
	const kept = await caches.match(request, { ignoreSearch: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok && response.status === 200 && new URL(request.url).pathname.includes('/engines/')) {
		const copy = response.clone();
		await (await caches.open(CACHE)).put(request, copy);
	}
	return response;
}
