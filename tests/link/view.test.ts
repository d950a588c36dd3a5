import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, LONGEST_TITLE, type LinkView } from '$lib/link';
import { checkLetters } from '../../src/lib/link/check';
import { defaultChoice } from '$lib/scenarios';
import { anyScenario } from './scenarios';

const FINGERPRINT = '0123456789abcdef';
const parts = new Map([
	['world', '3'],
	['pays', 'cost-bearers']
]);
const anyTitle = fc
	.oneof(
		fc.string({ maxLength: 40 }),
		fc.string({ unit: 'grapheme', maxLength: 20 }),
		fc.constantFrom('Why 10²⁵?', 'a~b_c.d-e', 'Ὀδύσσεια', '“quoted”')
	)
	.filter((title) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(title));

/** A link with its fields as given and closing letters that agree. */
function resealed(link: string, from: string | RegExp, to: string): string {
	const text = link.replace(/~end_.*$/, '').replace(from, to);
	return `${text}~end_${checkLetters(text)}`;
}

describe('the view in a link', () => {
	it('comes back with its title, and leaves scenario and result as they are', () => {
		fc.assert(
			fc.property(anyScenario, anyTitle, (choice, title) => {
				const view: LinkView = { title, parts };
				const decoded = decodeLink(encodeLink(choice, FINGERPRINT, view));
				const plain = decodeLink(encodeLink(choice, FINGERPRINT));
				expect(decoded).toEqual({ ...plain, view });
			}),
			{ numRuns: 200 }
		);
	});

	it('adds nothing to a link that has none', () => {
		expect(encodeLink(defaultChoice(), null)).not.toMatch(/~(view|title)/);
	});

	const titled = encodeLink(defaultChoice(), FINGERPRINT, { title: 'Mine', parts });

	it.each([
		['damaged', '~title_.zz.', /title of the link is damaged. It was left out/],
		[
			'too long',
			`~title_${'x'.repeat(LONGEST_TITLE + 1)}`,
			/121 characters; it takes at most 120. It was left out/
		],
		['of two lines', '~title_one.a.two', /cannot be seen, or a line break. It was left out/],
		['turned round by a mark of direction', '~title_one.202e.two', /cannot be seen/]
	])('refuses a title that is %s in a sentence, and keeps the sender’s result', (_, field, sentence) => {
		const decoded = decodeLink(resealed(titled, '~title_Mine', field));
		expect(decoded.view).toEqual({ title: '', parts });
		expect(decoded.problems.join()).toMatch(sentence);
		// The scenario is the sender's all the same.
		expect([decoded.losses, decoded.fingerprint, decoded.isIntact]).toEqual([[], FINGERPRINT, true]);
	});
});
