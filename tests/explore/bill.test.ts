import { describe, expect, it } from 'vitest';
import { billOf, billText } from '$lib/explore';
import type { Value, ValueDeclaration } from '$lib/model';
import { addresses, policyChoice, presetById, PRESETS } from '$lib/scenarios';

/** Another value that the declaration takes. */
function another(declaration: ValueDeclaration, value: Value): Value {
	switch (declaration.type) {
		case 'choice':
			return declaration.options.find((option) => option.value !== value)!.value;
		case 'date':
			return value === '2030-01-01' ? '2031-01-01' : '2030-01-01';
		case 'number':
			return value === declaration.max ? declaration.min : declaration.max;
	}
}

describe.each(PRESETS.map(({ id }) => id))('%s as a bill', (id) => {
	const preset = presetById(id)!;
	const policy = policyChoice(id);

	it('states every term of the preset once, in sections that follow one another', () => {
		const { sections } = billOf(policy, null);
		expect(sections.map(({ number }) => number)).toEqual(sections.map((_, index) => index + 1));
		const terms = sections.flatMap((section) => section.terms);
		expect(terms).toHaveLength(addresses(preset).filter(({ stated }) => stated).length);
		expect(terms.filter((term) => term.preset !== null || term.baseline !== null)).toEqual([]);
		expect(billText(billOf(policy, null))).not.toMatch(/undefined|NaN|Infinity|\de[+-]?\d/);
	});

	it('changes with every value, and says what the preset and the comparison have instead', () => {
		const before = billText(billOf(policy, null));
		for (const { address, declaration, value } of addresses(preset)) {
			const edits = { [address]: another(declaration, value) };
			const bill = billOf({ ...policy, edits }, policy);
			expect(billText(bill), address).not.toBe(before);
			const changed = bill.sections.flatMap(({ terms }) => terms).filter((term) => term.preset !== null);
			expect(changed, address).toHaveLength(1);
			expect(changed[0]!.baseline, address).toBe(changed[0]!.preset);
			expect(changed[0]!.text.startsWith(`${declaration.label}: `), address).toBe(true);
			expect(changed[0]!.text, address).not.toBe(`${declaration.label}: ${changed[0]!.preset}`);
			expect(bill.against).toMatch(/^One term differs/);
		}
	});
});

it('gives every digit of a number: a law is exact', () => {
	const edits = {
		'systemic.threshold.flop': 1.234e25,
		'systemic.duties.fixedUsd': 1_234_567,
		'gpai.open-relief.costShare': 0.123
	};
	const text = billText(billOf({ ...policyChoice('eu-ai-act'), edits }, policyChoice('none')));
	expect(text).toContain('Training compute: 1.234×10²⁵ operations [preset: 10²⁵ operations]');
	expect(text).toContain('USD\u202f1,234,567');
	expect(text).toContain('12.3\u202f%');
	expect(text).toContain('Under No regulation none of this applies.');
});
