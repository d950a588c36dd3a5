/**
 * How the answers of several instruments to one question become one answer. No question has more than two
 * arguments; they are written out, because rest arguments would be put into an array at every call.
 */

type Test = (...asked: never[]) => boolean;
type Amount = (...asked: never[]) => number;
type OfTwo<Answer> = (first: unknown, second: unknown) => Answer;

/** True where every test is met; without tests always. */
export function all<T extends Test>(tests: readonly T[]): T {
	const [only] = tests;
	if (only !== undefined && tests.length === 1) return only;
	const each = tests as unknown as readonly OfTwo<boolean>[];
	const composed: OfTwo<boolean> = (first, second) => {
		for (const test of each) if (!test(first, second)) return false;
		return true;
	};
	return composed as unknown as T;
}

/** True where one test is met; without tests never. */
export function any<T extends Test>(tests: readonly T[]): T {
	const [only] = tests;
	if (only !== undefined && tests.length === 1) return only;
	const each = tests as unknown as readonly OfTwo<boolean>[];
	const composed: OfTwo<boolean> = (first, second) => {
		for (const test of each) if (test(first, second)) return true;
		return false;
	};
	return composed as unknown as T;
}

/** The least of some amounts and `most`. */
export function least<T extends Amount>(amounts: readonly T[], most: number): T {
	const each = amounts as unknown as readonly OfTwo<number>[];
	const composed: OfTwo<number> = (first, second) => {
		let smallest = most;
		for (const amount of each) smallest = Math.min(smallest, amount(first, second));
		return smallest;
	};
	return composed as unknown as T;
}

/** The sum of some amounts. */
export function sum<T extends Amount>(amounts: readonly T[]): T {
	const each = amounts as unknown as readonly OfTwo<number>[];
	const composed: OfTwo<number> = (first, second) => {
		let total = 0;
		for (const amount of each) total += amount(first, second);
		return total;
	};
	return composed as unknown as T;
}
