/** More sentences about one link than this help nobody. */
export const MOST_PROBLEMS = 12;

/**
 * Sentences in their order, none of them twice: a page may use them as keys of a list, and a link that repeats a
 * part a thousand times says one thing. At most `most`; the last one then counts the others.
 */
export function distinct(sentences: readonly string[], most: number): readonly string[] {
	const counts = new Map<string, number>();
	for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
	const said = Array.from(counts, ([sentence, count]) =>
		count === 1 ? sentence : `${sentence} (So ${count} times.)`
	);
	if (said.length <= most) return said;
	const more = [...counts.values()].slice(most - 1).reduce((sum, count) => sum + count, 0);
	return [...said.slice(0, most - 1), `${more} more parts of the link could not be read.`];
}
