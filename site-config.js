// What the configuration of the site computes from its sources.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const SOURCES = ['src', 'static', 'workers', 'vite.config.ts', 'svelte.config.js', 'package-lock.json'];

/** @param {string} path @returns {string[]} */
function filesIn(path) {
	if (!statSync(join(ROOT, path)).isDirectory()) return [path];
	return readdirSync(join(ROOT, path))
		.sort()
		.flatMap((name) => filesIn(`${path}/${name}`));
}

/**
 * Name of the build: a hash of everything that it is made of, so that two builds of the same sources are the same to
 * the last byte, and the service worker is a new one exactly when the site is. SvelteKit would take the time of day.
 */
export function buildName() {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap(filesIn)) {
		hash.update(`${path}\0`);
		hash.update(readFileSync(join(ROOT, path)));
	}
	return hash.digest('hex').slice(0, 16);
}

/** @param {string} text @returns {`sha256-${string}`} as a Content-Security-Policy names an inline script */
function hashOfScript(text) {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Files with an inline script of the Lab's own, and where in them it is looked for. */
const INLINE_SCRIPTS = [
	// Sets the theme before the first paint.
	{ file: 'src/routes/+layout.svelte', pattern: /<svelte:head>[^]*?<script>([^]*?)<\/script>/ },
	// Says why nothing happens where the page was opened as a file.
	{ file: 'src/app.html', pattern: /<script>([^]*?)<\/script>/ }
];

/** The inline scripts of the Lab's own, as a Content-Security-Policy names them. */
export function hashesOfInlineScripts() {
	return INLINE_SCRIPTS.map(({ file, pattern }) => {
		const [, script] = pattern.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
		if (script === undefined) throw new Error(`${file} has no inline script any more`);
		return hashOfScript(script);
	});
}

/** The whole site as one file, for a stick: offered by the site itself. */
const ZIP = 'threshold-lab.zip';
const HOW_TO_OPEN = `Threshold Lab without a network

A browser does not open it by a click on a file: a small server does. Open a terminal in this folder and type

    python3 -m http.server 8000 --bind 127.0.0.1

(on Windows: py -m http.server 8000 --bind 127.0.0.1). Any other server of plain files does as well. Then open

    http://localhost:8000/lessons/

in a browser on the same computer. Everything is run there, and nothing is sent anywhere.
`;

/**
 * Packs a built site into a zip inside of it. The same site gives the same bytes: the files bear one date.
 *
 * @param {string} folder
 */
export function zipSite(folder) {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name !== ZIP && statSync(join(folder, name)).isFile())
		.sort();
	const files = names.map((name) => [
		`threshold-lab/${name}`,
		new Uint8Array(readFileSync(join(folder, name)))
	]);
	const all = Object.fromEntries([['threshold-lab/READ-ME-FIRST.txt', strToU8(HOW_TO_OPEN)], ...files]);
	writeFileSync(join(folder, ZIP), zipSync(all, { mtime: new Date(2024, 0, 1) }));
}
