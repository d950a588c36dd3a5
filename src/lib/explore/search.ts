/** Something that can be found by its words. */
export interface Findable {
	readonly title: string;
	readonly detail: string;
}

/** How well every word of a query is met; 0 where one is not. */
function scoreOf({ detail, title }: Findable, words: readonly string[]): number {
	const head = title.toLowerCase();
	const rest = detail.toLowerCase();
	let sum = 0;
	for (const word of words) {
		if (head.startsWith(word)) sum += 4;
		else if (head.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) sum += 3;
		else if (head.includes(word)) sum += 2;
		else if (rest.includes(word)) sum += 1;
		else return 0;
	}
	return sum;
}

/** The entries that have every word of the query, best first, otherwise in their own order. */
export function search<Entry extends Findable>(entries: readonly Entry[], query: string, most = 40): Entry[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	return entries
		.map((entry, index) => ({ entry, index, score: scoreOf(entry, words) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.index - b.index)
		.slice(0, most)
		.map(({ entry }) => entry);
}
