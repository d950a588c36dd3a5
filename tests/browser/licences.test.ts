import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';

/** What the built site contains of others; the list is not complete, the file is. */
const BUNDLED = [
	'@noble/hashes',
	'chart.js',
	'chartjs-chart-error-bars',
	'comlink',
	'd3-dsv',
	'seedrandom',
	'svelte'
];

it('the licence texts of bundled software lie in the built site, and the footer links to them', async () => {
	const [page, file] = await Promise.all(
		['', 'licenses.txt'].map(async (path) => (await fetch(inject('subPathUrl') + path)).text())
	);
	expect(page).toContain('href="./licenses.txt"');
	const packages = file!.split(/^## /m).slice(1);
	expect(packages.map((text) => / - /.exec(text) && text.slice(0, text.indexOf(' - ')))).toEqual(
		expect.arrayContaining(BUNDLED)
	);
	for (const text of packages) expect(text, 'a licence without its text').toMatch(/copyright/i);
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object };
	expect(dependencies, 'packages are bundled: all are development dependencies').toBeUndefined();
});
