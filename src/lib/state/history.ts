/** Undo and redo over immutable values. What a drag shows on its way is no part of it; its end is committed. */
export interface History<T> {
	readonly past: readonly T[];
	readonly present: T;
	readonly future: readonly T[];
	/** Whether two values are the same to the user, so that going from one to the other is no step. */
	readonly same: (a: T, b: T) => boolean;
}

/** Upper bound on stored steps; older ones are dropped. */
const MOST_STEPS = 200;

export function begin<T>(value: T, same: History<T>['same'] = sameText): History<T> {
	return { past: [], present: value, future: [], same };
}

/** One step. A drag that came back to where it began is none, and keeps what could be redone. */
export function commit<T>(history: History<T>, present: T): History<T> {
	if (history.same(present, history.present)) return history;
	const past = [...history.past, history.present].slice(-MOST_STEPS);
	return { ...history, past, present, future: [] };
}

/** Takes back the last step. */
export function undo<T>(history: History<T>): History<T> {
	const { past, present, future } = history;
	const before = past.at(-1);
	if (before === undefined) return history;
	return { ...history, past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<T>(history: History<T>): History<T> {
	const after = history.future[0];
	if (after === undefined) return history;
	const past = [...history.past, history.present];
	return { ...history, past, present: after, future: history.future.slice(1) };
}

function sameText<T>(a: T, b: T): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
