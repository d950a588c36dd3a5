import { avalanche, INPUTS } from './avalanche';
import type { Make } from './generators';
import { neighbourPs } from './neighbours';
import { SEQUENCE_TESTS } from './sequence-tests';
import { VIEWS, walk } from './views';

export interface Size {
	/** Words of a walk: a multiple of 4096. */
	readonly walk: number;
	/** Pairs of neighbours. */
	readonly pairs: number;
	/** Samples of a flipped bit. */
	readonly flips: number;
}

export const QUICK: Size = { walk: 2 ** 19, pairs: 2 ** 18, flips: 2 ** 13 };
export const DEEP: Size = { walk: 2 ** 24, pairs: 2 ** 23, flips: 2 ** 17 };

export interface Verdict {
	/** Every test by name, with its p-value, the smallest first. */
	readonly ps: readonly (readonly [string, number])[];
	/** Largest distance of a flip from ½, by input. */
	readonly flipDistance: ReadonlyMap<string, number>;
}

/** Chance that a perfect generator fails the battery: the bound of one test is this over their number. */
export const FALSE_ALARM = 1e-4;

export function battery(make: Make, size: Size): Verdict {
	const ps: (readonly [string, number])[] = [];
	for (const [view, path] of Object.entries(VIEWS)) {
		const words = walk(path, make, size.walk);
		for (const [test, pOf] of Object.entries(SEQUENCE_TESTS)) ps.push([`${view}: ${test}`, pOf(words)]);
	}
	ps.push(...neighbourPs(make, size.pairs));
	const flipDistance = new Map<string, number>();
	for (const [name, input] of Object.entries(INPUTS)) {
		const { all, worst, distance } = avalanche(make, input, size.flips);
		ps.push([`flips by ${name}: all`, all], [`flips by ${name}: worst`, worst]);
		flipDistance.set(name, distance);
	}
	return { ps: ps.sort(([, p], [, q]) => p - q), flipDistance };
}

export function failures({ ps }: Verdict): string[] {
	return ps.filter(([, p]) => !(p >= FALSE_ALARM / ps.length)).map(([name, p]) => `${name}: p = ${p}`);
}
