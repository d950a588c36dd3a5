import { daleChall } from 'dale-chall';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { GLOSSARY } from '$lib/lessons';

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
export const sentencesOf = (text: string): string[] =>
	text.split(/[.!?;:]+\s*/).filter((part) => wordsOf(part).length > 0);

/** Words of the glossary count as two syllables: they are explained on the page. */
const EXPLAINED = new Set(Object.keys(GLOSSARY).flatMap((word) => wordsOf(word)));
export function grade(text: string): number {
	const words = wordsOf(text.replace(/[\d⁰-⁹²³]+/g, 'number')).map((word) => word.toLowerCase());
	const syllables = words.reduce((sum, word) => sum + (EXPLAINED.has(word) ? 2 : syllable(word)), 0);
	return fleschKincaid({ sentence: sentencesOf(text).length, word: words.length, syllable: syllables });
}

const EASY = new Set(daleChall);
/** Whether a fourth-grader knows a word, in one of its usual forms. */
const isEasy = (word: string): boolean =>
	[
		word,
		...['s', 'es', 'd', 'ed', 'ing', 'er', 'est', 'ly'].map((end) => word.replace(new RegExp(`${end}$`), ''))
	].some((form) => EASY.has(form) || EASY.has(`${form}e`)) || /\d|[’']/.test(word);

/** Words that are neither common nor explained, as often as they stand there. */
export const hardWords = (text: string): string[] =>
	wordsOf(text)
		.map((word) => word.toLowerCase())
		.filter((word) => !isEasy(word) && !EXPLAINED.has(word) && !EXPLAINED.has(word.replace(/s$/, '')));
