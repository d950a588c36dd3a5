/** Characters of no width, marks of direction, control characters. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/** Spaces other than the one on the keyboard. */
const OTHER_SPACES = /(?! )[\p{Zs}\p{Zl}\p{Zp}]/gu;
/** What word processors and telephones put in the place of ' " - and … */
const TYPOGRAPHIC = /[\u2010-\u2015\u2018-\u201f\u2026\u2212]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts with letters that look like those of another. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/**
 * What a reader cannot see of a seed phrase, as a sentence, or null: every phrase gives its own worlds, also one that
 * looks the same on paper and is typed differently.
 *
 * @param name what the page calls the phrase
 */
export function seedNote(seed: string, name = 'seed phrase'): string | null {
	const composed = seed.normalize('NFC');
	const compatible = composed.normalize('NFKC');
	const oddities = [
		/^ /.test(seed) && 'begins with a space',
		/ $/.test(seed) && 'ends with a space',
		/[^ ] {2,}[^ ]/.test(seed) && 'has several spaces in a row',
		named(seed, OTHER_SPACES, 'has another kind of space'),
		named(seed, INVISIBLE, 'has an invisible character'),
		named(seed, TYPOGRAPHIC, 'has a typographic character'),
		seed !== composed && 'has an accent that is a character of its own',
		compatible !== composed.replace(OTHER_SPACES, ' ').replaceAll('…', '...') &&
			'has a character that looks like others',
		(seed.match(WORD) ?? []).some(mixesScripts) && 'mixes alphabets in one word',
		/\p{Surrogate}/u.test(seed) && 'has half a character'
	].filter((oddity) => oddity !== false);
	if (oddities.length === 0) return null;
	return `The ${name} ${new Intl.ListFormat('en').format(oddities)}: a phrase that only looks the same gives other worlds.`;
}

function named(seed: string, pattern: RegExp, what: string): string | false {
	const [first] = seed.match(pattern) ?? [];
	return (
		first !== undefined && `${what} (U+${first.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`
	);
}

function mixesScripts(word: string): boolean {
	return ALIKE.filter((script) => script.test(word)).length > 1;
}
