import { describe, expect, it } from 'vitest';
import { sliderScale } from '../../src/lib/components/slider-scale';
import {
	INSTRUMENTS,
	PARAMETERS,
	readValue,
	type NumberDeclaration,
	type ValueDeclaration
} from '$lib/model';

const values: readonly ValueDeclaration[] = [
	...PARAMETERS,
	...INSTRUMENTS.flatMap((instrument) => instrument.values)
];
const numbers = values.filter((value): value is NumberDeclaration => value.type === 'number');

describe('every declared number', () => {
	it.each(numbers.map((declaration) => [`${declaration.label} (${declaration.key})`, declaration] as const))(
		'%s: a slider reaches both ends and never leaves the accepted range',
		(_, declaration) => {
			const scale = sliderScale(declaration);
			expect(scale.value(scale.min)).toBe(declaration.min);
			expect(scale.value(scale.max)).toBe(declaration.max);
			for (let position = scale.min; position <= scale.max; position += (scale.max - scale.min) / 37) {
				expect(readValue(declaration, scale.value(position))).toMatchObject({ ok: true });
			}
		}
	);

	it.each(numbers.map((declaration) => [`${declaration.label} (${declaration.key})`, declaration] as const))(
		'%s: the default lies on the slider',
		(_, declaration) => {
			const scale = sliderScale(declaration);
			const position = scale.position(declaration.default);
			expect(position).toBeGreaterThanOrEqual(scale.min);
			expect(position).toBeLessThanOrEqual(scale.max);
			const back = scale.value(position);
			expect(Math.abs(back - declaration.default)).toBeLessThanOrEqual(0.06 * Math.abs(declaration.default));
		}
	);
});
