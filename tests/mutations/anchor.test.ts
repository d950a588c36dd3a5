import { describe, expect, it } from 'vitest';
import { type Anchor, broken, editOf, type Source } from './anchor';

const PRICES: Source = {
	path: 'model/prices.ts',
	text: `
		/** A markup. */
		export function markup(cost: number, share: number): number {
			return 1 + ln(share / (1 - share)!) * cost;
		}
		export class Price {
			update(cost: number): void {
				if (cost === 0) return;
				this.usd = cost * 1.1;
			}
		}
		const tariff = { answers: { price: (usd: number) => usd < 10 } };
	`
};

function changed(anchor: Anchor, source = PRICES): string {
	return broken(source.text, editOf(anchor, [source]));
}

describe('a place in the model is found by function and shape', () => {
	it('in functions, members of classes and constants', () => {
		expect(changed({ in: 'markup', find: '1 - share', change: '1' })).toContain('ln(share / ((1))!)');
		expect(changed({ in: 'Price.update', find: 'if (cost === 0) return;', change: '' })).not.toContain(
			'if ('
		);
		expect(changed({ in: 'tariff', find: 'usd < 10', change: 'usd > 10' })).toContain('=> (usd > 10)');
	});

	it('and what the pattern left open is kept', () => {
		expect(changed({ in: 'markup', find: '1 + $rest', change: '1 - $rest' })).toContain(
			'(1 - ln(share / (1 - share)!) * cost)'
		);
	});

	it.each([
		['in another folder', { ...PRICES, path: 'model/steps/charge.ts' }],
		['in other lines', { ...PRICES, text: PRICES.text.replaceAll('\t', '').replaceAll(' + ', '\n+ ') }],
		['beside other comments', { ...PRICES, text: PRICES.text.replace('1 +', '1 /* whole */ +') }],
		['without assertions', { ...PRICES, text: PRICES.text.replace(')!', ')') }],
		['beside other statements', { ...PRICES, text: PRICES.text.replace('return 1', 'note();\nreturn 1') }]
	])('also %s', (_, source) => {
		const anchor = { in: 'markup', find: '1 + ln(share / (1 - share)) * cost', change: '2' };
		expect(changed(anchor, source)).toMatch(/return \(2\);/);
	});

	it('and not where an operator, a number or a name differs', () => {
		for (const find of ['1 - ln($x) * cost', '2 + ln($x) * cost', '1 + exp($x) * cost', '1 + ln($x) / cost'])
			expect(() => changed({ in: 'markup', find, change: '0' }), find).toThrow('does not contain');
	});
});

describe('a place that is not found is reported in a sentence', () => {
	it('when the function is gone', () => {
		expect(() => changed({ in: 'discount', find: '1', change: '2' })).toThrow(
			'Nothing is called “discount”: a function was renamed or removed.'
		);
	});

	it('when the expression is gone', () => {
		expect(() => changed({ in: 'markup', find: 'share * 3', change: '0' })).toThrow(
			'“markup” (model/prices.ts:3) does not contain “share * 3” any more.'
		);
	});

	it('when there are several', () => {
		expect(() => changed({ in: 'markup', find: 'share', change: '0' })).toThrow(
			'“share” is found 3 times in “markup” (model/prices.ts:3): say more of what surrounds it.'
		);
		const twice: Source = { ...PRICES, path: 'copy.ts' };
		expect(() => editOf({ in: 'tariff', find: 'usd < 10', change: '0' }, [PRICES, twice])).toThrow(
			'found 2 times in “tariff” (model/prices.ts:12, copy.ts:12)'
		);
	});

	it('when the pattern is no code', () => {
		expect(() => changed({ in: 'markup', find: 'if (', change: '' })).toThrow('not one expression');
	});
});
