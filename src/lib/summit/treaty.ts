import type { PolicyChoice } from '$lib/scenarios';
import { BRACKETS, lineFlopAt, MONEY, type Bracket } from './brackets';

/** Index of the stop in each bracket, in the order of `BRACKETS`. */
export type Treaty = readonly number[];

/** The draft that a summit begins with. */
export const START: Treaty = BRACKETS.map(({ start }) => start);

const [LINE] = BRACKETS;

/** The treaty as policies of the model: its text, and public money beside it where some is paid. */
export function policiesOf(treaty: Treaty): readonly PolicyChoice[] {
	const lineFlop = lineFlopAt(treaty[BRACKETS.indexOf(LINE!)]!);
	const editsOf = (brackets: readonly Bracket[]): PolicyChoice['edits'] =>
		Object.fromEntries(
			brackets.flatMap((bracket) => {
				const { edits } = bracket.stops[treaty[BRACKETS.indexOf(bracket)]!]!;
				return Object.entries(typeof edits === 'function' ? edits(lineFlop) : edits);
			})
		);
	const money = editsOf(BRACKETS.filter(({ id }) => id === MONEY));
	return [
		{ preset: 'treaty-draft', revision: 1, edits: editsOf(BRACKETS.filter(({ id }) => id !== MONEY)) },
		...(Object.keys(money).length === 0 ? [] : [{ preset: 'treaty-subsidy', revision: 1, edits: money }])
	];
}

/** Places of the brackets in which two treaties differ. */
export function differing(one: Treaty, other: Treaty): readonly number[] {
	return BRACKETS.map((_, at) => at).filter((at) => one[at] !== other[at]);
}

/** The treaty with one bracket at another stop. */
export const withStop = (treaty: Treaty, bracket: number, stop: number): Treaty =>
	treaty.map((old, at) => (at === bracket ? stop : old));

export const sameTreaty = (one: Treaty, other: Treaty): boolean => differing(one, other).length === 0;

/** One bracket of a treaty as a sentence. */
export function clauseOf(bracket: number, stop: number): string {
	const { begins, stops } = BRACKETS[bracket]!;
	return `${begins} ${stops[stop]!.says}.`;
}
