import { describe, expect, it } from 'vitest';
import { policyText, QUESTIONS, type Piece } from '$lib/explore';
import {
	policyChoice,
	presetById,
	PRESETS,
	resolveExperiment,
	SUBJECTS,
	TIER_TITLES,
	valueAt
} from '$lib/scenarios';

const plain = (sentence: readonly Piece[]): string =>
	sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

describe('every preset can be spoken of', () => {
	it.each(PRESETS.map(({ id }) => id))('%s has a subject, and titles for its tiers', (id) => {
		expect(SUBJECTS[id]).toMatch(/^\p{Lu}/u);
		for (const tier of presetById(id)!.policy.tiers) expect(TIER_TITLES[tier.id], tier.id).toBeTruthy();
	});

	it.each(PRESETS.map(({ id }) => id))('%s reads as sentences whose brackets open a value', (id) => {
		const preset = presetById(id)!;
		for (const sentence of policyText(policyChoice(id))) {
			expect(plain(sentence)).toMatch(/^\p{Lu}.*\.$/u);
			expect(plain(sentence)).not.toMatch(/undefined|NaN|Infinity|e\+/);
			for (const piece of sentence) {
				if (typeof piece === 'string') continue;
				expect(valueAt(preset, piece.address), piece.address).toBeDefined();
				expect(piece.changed).toBe(false);
			}
		}
	});
});

describe('the sentence says what the scenario has', () => {
	it('the line and the cost test of a bill', () => {
		const [tier] = policyText(policyChoice('ca-sb-1047'));
		expect(plain(tier!)).toContain(
			'more than 10²⁶ operations and costing more than USD\u202f100\u00a0million'
		);
	});

	it('an edit, and that it is one', () => {
		const edited = { ...policyChoice('eu-ai-act'), edits: { 'systemic.threshold.flop': 3e25 } };
		const changed = policyText(edited)
			.flat()
			.filter((piece) => typeof piece !== 'string' && piece.changed);
		expect(changed).toEqual([
			{ address: 'systemic.threshold.flop', text: '3×10²⁵ operations', changed: true }
		]);
	});

	it('nothing where nobody owes anything', () => {
		expect(policyText(policyChoice('none'))).toEqual([['Nobody owes anything.']]);
	});
});

it('every question is a comparison that runs', () => {
	for (const { choice, text } of QUESTIONS) {
		expect(text).toMatch(/\?$/);
		expect(resolveExperiment(choice).regimes.length).toBe(2);
	}
});
