import { describe, expect, it } from 'vitest';
import { seedNote } from '$lib/scenarios';

describe('a seed phrase that looks like another is pointed out', () => {
	it.each([
		['blue heron ', 'ends with a space'],
		[' blue heron', 'begins with a space'],
		['blue  heron', 'several spaces in a row'],
		['blue\u00a0heron', 'another kind of space (U+00A0)'],
		['blue\u200b heron', 'an invisible character (U+200B)'],
		['blue\theron', 'an invisible character (U+0009)'],
		['blue heron\u202e', 'an invisible character (U+202E)'],
		['cafe\u0301', 'an accent that is a character of its own'],
		['bl\u0443e heron', 'mixes alphabets in one word'],
		['blu\u0435 heron', 'mixes alphabets in one word'],
		['o\u03bflga', 'mixes alphabets in one word'],
		['ｂlue heron', 'a character that looks like others'],
		['ﬁnch', 'a character that looks like others'],
		['heron’s', 'a typographic character (U+2019)'],
		['blue–heron', 'a typographic character (U+2013)'],
		['so…', 'a typographic character (U+2026)'],
		['\ud800', 'half a character'],
		['blue heron', null],
		['Blue-Heron 42!', null],
		['café', null],
		['синяя цапля', null],
		['青鷺', null],
		["heron's", null],
		['🦉 owl', null]
	])('%j', (seed, said) => {
		const note = seedNote(seed);
		if (said === null) expect(note).toBeNull();
		else {
			expect(note).toContain(said);
			expect(note).toMatch(/gives other worlds\.$/);
		}
	});
});
