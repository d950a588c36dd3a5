import type { Claim, ClaimTest } from './lesson';
import { directionIndex, read, type Results } from './readings';

const DIRECTIONS = ['lower', 'same', 'higher'] as const;

/** Whether the results bear a claim out. */
export function holds(results: Results, test: ClaimTest): boolean {
	switch (test.kind) {
		case 'direction':
			return test.is.includes(DIRECTIONS[directionIndex(results, test)]);
		case 'order': {
			const values = test.items.map((item) => read(results, item));
			return values.every((value, at) => at === 0 || values[at - 1]! >= (test.factor ?? 1) * value);
		}
		case 'below':
			return read(results, test.reading) < test.level;
	}
}

/** What the page says of a claim, given what was run. */
export const claimText = (results: Results, { ifNot, test, text }: Claim): string =>
	holds(results, test) ? text : ifNot;
