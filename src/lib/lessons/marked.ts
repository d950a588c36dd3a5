import { GLOSSARY } from './glossary';

/** A stretch of text; `word` names its entry in the glossary where it is one of the words explained there. */
export interface Stretch {
	readonly text: string;
	readonly word?: string;
}

// The longest first: “base model” is no “model”, and “open weights” are not any “weights”.
const WORDS = Object.keys(GLOSSARY).sort((a, b) => b.length - a.length);
/** Whole words of the glossary, singular or plural, however they begin. */
const USES = new RegExp(`(?<![\\p{L}-])(${WORDS.join('|')})(s?)(?![\\p{L}-])`, 'giu');

/** A text in stretches that give it back when joined: each word of the glossary is marked where it is used first. */
export function marked(text: string): readonly Stretch[] {
	const stretches: Stretch[] = [];
	const seen = new Set<string>();
	let end = 0;
	for (const { 0: use, 1: written = '', index } of text.matchAll(USES)) {
		const word = written.toLowerCase();
		if (seen.has(word)) continue;
		seen.add(word);
		if (index > end) stretches.push({ text: text.slice(end, index) });
		stretches.push({ text: use, word });
		end = index + use.length;
	}
	if (end < text.length) stretches.push({ text: text.slice(end) });
	return stretches;
}
