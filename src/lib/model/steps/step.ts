import type { World } from '../laws/world';
import type { Column } from '../state/memory';

/** Columns and numbers of a table, by name; numbers of rows are free to read. */
type CellsOf<T> = { [K in keyof T]: T[K] extends Column | number | boolean ? K : never }[keyof T] & string;

/** Tables of the state with the columns of each; `world` stands for the fields that belong to no table. */
interface Tables {
	developers: CellsOf<World['developers']>;
	runs: CellsOf<World['runs']>;
	fineTuners: CellsOf<World['fineTuners']>;
	/** `record`: traits of single derivatives, side by side; `families`: the members of each family. */
	derivatives: CellsOf<World['derivatives']> | 'record' | 'families';
	lineage: CellsOf<World['lineage']>;
	market: CellsOf<World['market']>;
	providers: CellsOf<World['providers']>;
	reach: CellsOf<World['reach']>;
	flows: CellsOf<World['flows']>;
	world: CellsOf<World> | 'laws' | 'foreseenLaws' | 'fearedLaws' | 'circumstances' | 'reviewersFree';
}

/** The words of a text. */
type Words<S extends string, Found = never> = S extends `${infer Word} ${infer Rest}`
	? Words<Rest, Found | Word>
	: Found | S;

/** Names of columns by table, separated by spaces. */
export type Cells = { readonly [T in keyof Tables]?: string };

/** The same, where every name is a column of its table; else the type says which is not. */
type Checked<C> = {
	readonly [T in keyof C]: T extends keyof Tables
		? C[T] extends string
			? Words<C[T]> extends Tables[T]
				? C[T]
				: `${T} has no column “${Exclude<Words<C[T]>, Tables[T]>}”`
			: never
		: never;
};

/** What a step may touch. The test of access runs every preset and fails on anything else. */
export interface Access {
	readonly reads: Cells;
	readonly writes: Cells;
}

/** One line of the schedule: changes the world of a month, within what it declares. */
export type Step = ((world: World) => void) & Access;

/**
 * Declares a step. The clock, parameters, draws and numbers of rows may be read without saying so, and
 * `scratch` and `arena` hold nothing from one step to the next.
 */
export function step<const R extends Cells, const W extends Cells>(
	access: { readonly reads: R & Checked<R>; readonly writes: W & Checked<W> },
	run: (world: World) => void
): Step {
	return Object.assign(run, access);
}
