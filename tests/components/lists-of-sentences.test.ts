import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const COMPONENTS = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
	path.endsWith('.svelte')
);
/** Lists about what somebody sent, with the value of each item as its key. */
const KEYED_BY_SENTENCE = /\{#each [^}]*\b(?:problems|refused) as (\w+) \(\1\)\}/;

it('what is wrong with two things can be the same sentence: no such list is keyed by it, which would stop the page', () => {
	expect('{#each desk.refused as reason (reason)}').toMatch(KEYED_BY_SENTENCE);
	const keyed = COMPONENTS.filter((path) => KEYED_BY_SENTENCE.test(readFileSync(`src/${path}`, 'utf8')));
	expect(COMPONENTS.length).toBeGreaterThan(100);
	expect(keyed).toEqual([]);
});

it('no field has a maxlength: a browser cuts what is pasted to it, without a word', () => {
	const cutting = COMPONENTS.filter((path) => /\bmaxlength=/.test(readFileSync(`src/${path}`, 'utf8')));
	expect(cutting).toEqual([]);
});
