import { expect, it } from 'vitest';
import { nearest, suggestion } from '$lib/scenarios';

const LAWS = ['eu-ai-act', 'ca-sb-53', 'ca-sb-1047', 'none'];

it.each([
	['eu-ai-akt', 'eu-ai-act'],
	['EU-AI-ACT', 'eu-ai-act'],
	['ca-sb53', 'ca-sb-53'],
	['nun', 'none']
])('%s is probably %s', (typed, meant) => {
	expect(nearest(typed, LAWS)).toBe(meant);
	expect(suggestion(typed, LAWS)).toBe(` Did you mean ${meant}?`);
});

it('a word far from every known one gets no suggestion', () => {
	expect(nearest('photosynthesis', LAWS)).toBeNull();
	expect(suggestion('photosynthesis', LAWS)).toBe('');
});
