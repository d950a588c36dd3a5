// What the configuration of the site computes from its sources.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
