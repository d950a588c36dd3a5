/**
 * What is not state: laws in force are made anew from the policies each month, working memory carries nothing
 * from one step to the next, and the rest is how tables keep house.
 */
const NOT_STATE: ReadonlySet<string> = new Set([
	'compiledLaws',
	'laws',
	'foreseenLaws',
	'fearedLaws',
	'arena',
	'scratch',
	'memory',
	'declared',
	'names',
	'countNames'
]);

/** Path of the first number, text or truth value in which the states of two worlds differ, or null. */
export function firstDifference(a: unknown, b: unknown, path = 'world'): string | null {
	if (Object.is(a, b)) return null;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
	if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b)) return bytesOf(a).equals(bytesOf(b)) ? null : path;
	if (a instanceof Map && b instanceof Map) return firstDifference([...a], [...b], path);
	const [keys, others] = [stateOf(a), stateOf(b)];
	if (keys.join() !== others.join()) return path;
	for (const key of keys) {
		const [one, other] = [a, b].map((holder) => (holder as Record<string, unknown>)[key]);
		const found = firstDifference(one, other, `${path}.${key}`);
		if (found !== null) return found;
	}
	return null;
}

const stateOf = (holder: object) => Object.keys(holder).filter((key) => !NOT_STATE.has(key));

/** Bytes, so that −0 differs from 0 and no NaN from itself. */
const bytesOf = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength);
