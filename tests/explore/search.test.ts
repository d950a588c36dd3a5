import { expect, it } from 'vitest';
import { GLOSSARY, search } from '$lib/explore';

const entries = [
	{ title: 'California SB 53', detail: 'A transparency report above 1e26 operations.' },
	{ title: 'EU AI Act', detail: 'Documentation above 1e23, more above 1e25; transparency for all.' },
	{ title: 'Derivatives made', detail: 'Fine-tuned models released in the month.' }
];
const titles = (query: string) => search(entries, query).map(({ title }) => title);

it('finds by the start of a title before words inside of it, and by the text last', () => {
	expect(titles('eu')).toEqual(['EU AI Act']);
	expect(titles('transparency')).toEqual(['California SB 53', 'EU AI Act']);
	expect(titles('made')).toEqual(['Derivatives made']);
});

it('every word must be met, in any order and any case', () => {
	expect(titles('53 CALIFORNIA')).toEqual(['California SB 53']);
	expect(titles('california act')).toEqual([]);
});

it('finds nothing for nothing', () => {
	expect(titles('   ')).toEqual([]);
});

it('no word of the glossary is explained twice', () => {
	expect(new Set(GLOSSARY.map(({ word }) => word)).size).toBe(GLOSSARY.length);
});
