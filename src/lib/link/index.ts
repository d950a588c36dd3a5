/** The door of the link: a scenario and its address. */
export {
	citationOf,
	citedChoice,
	wordsWithoutLink,
	worldsInWords,
	type Citation,
	type Cited
} from './citation';
export { shorten } from './fields';
export { distinct, MOST_PROBLEMS } from './sentences';
export { decodeLink, type DecodedLink } from './decode';
export { encodeLink, linkAddress } from './encode';
export { openedWords, type OpenedWords } from './opened-words';
export { LinkRefused, type RefusalReason } from './refusal';
export { LONGEST_TITLE, NO_VIEW, titleProblem, type LinkView } from './view';
