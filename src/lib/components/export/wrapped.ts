/** Longest text that is broken into lines word by word; what is longer is cut where it has to be. */
const AT_ONCE = 512;

/**
 * Word wrap; words longer than a line, such as links, are split. Takes time in proportion to the length of the text:
 * no piece is measured that could not fit.
 */
export function wrapped(
	pen: { measureText(text: string): { readonly width: number } },
	text: string,
	width: number
): string[] {
	const fits = (line: string) => pen.measureText(line).width <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (longer.length <= AT_ONCE && fits(longer)) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		let rest = word;
		while (rest.length > AT_ONCE || !fits(rest)) {
			const end = longestThatFits(rest, fits);
			lines.push(rest.slice(0, end));
			rest = rest.slice(end);
		}
		line = rest;
	}
	return [...lines, line];
}

/** By bisection: how many characters of a word fit on a line; at least one. */
function longestThatFits(word: string, fits: (line: string) => boolean): number {
	let [low, high] = [1, Math.min(word.length, AT_ONCE)];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(word.slice(0, middle))) low = middle;
		else high = middle - 1;
	}
	return low;
}
