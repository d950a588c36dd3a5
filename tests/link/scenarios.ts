import fc from 'fast-check';
import { PARAMETERS, type Value, type ValueDeclaration } from '$lib/model';
import { addresses, PRESETS, tidyChoice, type ScenarioChoice } from '$lib/scenarios';

/** The values of a declaration that are most likely to break: its bounds, its default, every option. */
export function extremes(declaration: ValueDeclaration): Value[] {
	if (declaration.type === 'choice') return declaration.options.map(({ value }) => value);
	if (declaration.type === 'date') return [declaration.min, declaration.default, declaration.max, 'never'];
	return [declaration.min, declaration.default, declaration.max];
}

/** Any accepted value of a declaration. */
function anyValue(declaration: ValueDeclaration): fc.Arbitrary<Value> {
	if (declaration.type !== 'number') return fc.constantFrom(...extremes(declaration));
	const { min, max, integer } = declaration;
	return integer
		? fc.integer({ min, max })
		: fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}

const anyPolicy = fc.constantFrom(...PRESETS).chain((preset) =>
	fc
		.subarray([...addresses(preset)], { maxLength: Math.min(6, addresses(preset).length) })
		.chain((chosen) =>
			fc.tuple(
				...chosen.map(({ address, declaration }) => fc.tuple(fc.constant(address), anyValue(declaration)))
			)
		)
		.map((edits) => ({ preset: preset.id, revision: preset.revision, edits: Object.fromEntries(edits) }))
);

/** Any scenario that can be run, without edits that change nothing. */
export const anyScenario: fc.Arbitrary<ScenarioChoice> = fc
	.record({
		seed: fc.oneof(
			fc.string({ minLength: 1, maxLength: 40 }),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
			fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
			fc.constantFrom(
				'blue heron',
				'a b-c',
				' lead',
				'trail ',
				'two  gaps',
				'-',
				'.',
				'~',
				'_x_',
				'\ud800',
				'é',
				'🦉 owl'
			)
		),
		replicates: fc.integer({ min: 1, max: 4096 }),
		parameters: fc
			.subarray([...PARAMETERS], { maxLength: 8 })
			.chain((chosen) =>
				fc.tuple(...chosen.map((parameter) => fc.tuple(fc.constant(parameter.key), anyValue(parameter))))
			)
			.map((entries) => Object.fromEntries(entries) as Record<string, number>),
		regimes: fc.array(
			fc.record({
				policies: fc.uniqueArray(anyPolicy, { selector: ({ preset }) => preset, minLength: 1, maxLength: 3 })
			}),
			{ minLength: 1, maxLength: 4 }
		)
	})
	.map(tidyChoice);
