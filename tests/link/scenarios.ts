import fc from 'fast-check';
import { encodeLink } from '$lib/link';
import { MOST_CHARACTERS } from '../../src/lib/link/arrival';
import { PARAMETERS, type Value, type ValueDeclaration } from '$lib/model';
import {
	addresses,
	defaultChoice,
	policyChoice,
	presetById,
	PRESETS,
	tidyChoice,
	type ScenarioChoice
} from '$lib/scenarios';

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

/** A small scenario whose link is as long as one may be, and too long once it names a result. */
export function longestLink(): string {
	const edits = addresses(presetById('eu-ai-act')!).flatMap(({ address, declaration, value }) =>
		declaration.type === 'number' && !declaration.integer
			? [[address, declaration.min === value ? declaration.max : declaration.min] as const]
			: []
	);
	const choice = (letters: number, edited: number): ScenarioChoice => ({
		...defaultChoice(),
		seed: 'x'.repeat(letters),
		replicates: 1,
		parameters: { months: 12, fineTuners: 100 },
		regimes: Array.from({ length: 4 }, (_, regime) => ({
			policies: [
				{
					...policyChoice('eu-ai-act'),
					edits: Object.fromEntries(edits.slice(0, Math.max(0, edited - regime * edits.length)))
				}
			]
		}))
	});
	let edited = 0;
	while (edited < 4 * edits.length && lengthOf(choice(1, edited + 1)) <= MOST_CHARACTERS) edited++;
	const missing = MOST_CHARACTERS - lengthOf(choice(1, edited));
	return encodeLink(choice(1 + Math.min(missing, 150), edited), null);
}

function lengthOf(choice: ScenarioChoice): number {
	try {
		return encodeLink(choice, null).length;
	} catch {
		return Infinity;
	}
}
