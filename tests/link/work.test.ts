import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeLink, LinkRefused } from '$lib/link';
import { MOST_PROBLEMS } from '../../src/lib/link/sentences';
import type * as nearest from '../../src/lib/scenarios/nearest';

const searches = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../src/lib/scenarios/nearest', async (original) => {
	const module = await original<typeof nearest>();
	return {
		...module,
		suggestion: (...all: Parameters<typeof module.suggestion>) => (
			searches.count++,
			module.suggestion(...all)
		)
	};
});

afterEach(() => void vi.restoreAllMocks());

/** How often a word of the link is compared with all known words, and how many steps its closing letters take. */
function workFor(text: string): { searches: number; steps: number } {
	searches.count = 0;
	const imul = vi.spyOn(Math, 'imul').mockClear();
	try {
		decodeLink(text);
	} catch (error) {
		if (!(error instanceof LinkRefused)) throw error;
	}
	return { searches: searches.count, steps: imul.mock.calls.length };
}

const repeated = (part: string, length: number) => part.repeat(length).slice(0, length);
const misspelt = (count: number) =>
	`v1~a_eu-ai-act.1${Array.from({ length: count }, (_, i) => `~a.systemic.treshold.flop${i}_1`).join('')}`;

describe('the work of reading a link grows no faster than its length', () => {
	it.each(['~end_', '~end_aaaa', '~end_a~', 'v1~', '%7E', '~\n', '~a_none.1 '])(
		'closing letters over %j again and again',
		(part) => {
			const [short, long] = [2000, 8000].map((length) => workFor(`v1~${repeated(part, length - 3)}`).steps);
			// A sum over the text for each end that it claims would grow sixteenfold.
			expect(long).toBeLessThanOrEqual(4 * short! + 200);
			expect(long).toBeLessThanOrEqual(6 * 8000);
		}
	);

	it('the nearest known word is looked for only while the sentence can be shown', () => {
		expect(workFor(misspelt(5)).searches).toBe(5);
		expect(workFor(misspelt(250)).searches).toBe(MOST_PROBLEMS);
	});
});
