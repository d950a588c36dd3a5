/** The known word at the smallest edit distance, or null if none is close. */
export function nearest(word: string, known: Iterable<string>): string | null {
	const typed = word.slice(0, 80).toLowerCase();
	let best: string | null = null;
	let fewest = Math.min(8, Math.max(2, Math.ceil(typed.length / 3)) + 1);
	for (const candidate of known) {
		const changes = changesBetween(typed, candidate.toLowerCase(), fewest);
		if (changes < fewest) [best, fewest] = [candidate, changes];
	}
	return best;
}

/** Levenshtein (1966): insertions, deletions and substitutions, counted as far as `limit`. */
function changesBetween(from: string, to: string, limit: number): number {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let row = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		let least = i;
		for (let j = 1; j <= to.length; j++) {
			const substituted = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
			const changes = Math.min(substituted, row[j]! + 1, next[j - 1]! + 1);
			next.push(changes);
			least = Math.min(least, changes);
		}
		if (least >= limit) return limit;
		row = next;
	}
	return row[to.length]!;
}

/** " Did you mean …?" or nothing, for the end of a sentence. */
export function suggestion(word: string, known: Iterable<string>): string {
	const close = nearest(word, known);
	return close === null ? '' : ` Did you mean ${close}?`;
}
