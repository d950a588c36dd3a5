/** Undo and redo over immutable values. A drag replaces the present any number of times and is committed as one step. */
export interface History<T> {
	readonly past: readonly T[];
	/** The last committed value; differs from `present` only during a drag. */
	readonly settled: T;
	readonly present: T;
	readonly future: readonly T[];
	/** Whether two values are the same to the user, so that going from one to the other is no step. */
	readonly same: (a: T, b: T) => boolean;
}

/** Upper bound on stored steps; older ones are dropped. */
const MOST_STEPS = 200;

export function begin<T>(value: T, same: History<T>['same'] = sameText): History<T> {
	return { past: [], settled: value, present: value, future: [], same };
}

/** Shows a value without making a step of it. */
export function drag<T>(history: History<T>, present: T): History<T> {
	return { ...history, present };
}

/** One step. A drag that came back to where it began is none, and keeps what could be redone. */
export function commit<T>(history: History<T>, present: T): History<T> {
	if (history.same(present, history.settled)) return { ...history, present: history.settled };
	const past = [...history.past, history.settled].slice(-MOST_STEPS);
	return { ...history, past, settled: present, present, future: [] };
}

/** Takes back the last step. A drag under way counts as one, so that redo brings it back. */
export function undo<T>(history: History<T>): History<T> {
	const { past, settled, future } = commit(history, history.present);
	const before = past.at(-1);
	if (before === undefined) return history;
	return {
		...history,
		past: past.slice(0, -1),
		settled: before,
		present: before,
		future: [settled, ...future]
	};
}

export function redo<T>(history: History<T>): History<T> {
	const after = history.future[0];
	if (after === undefined) return history;
	const past = [...history.past, history.settled];
	return { ...history, past, settled: after, present: after, future: history.future.slice(1) };
}

export function canUndo<T>(history: History<T>): boolean {
	return history.past.length > 0 || !history.same(history.present, history.settled);
}

function sameText<T>(a: T, b: T): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
