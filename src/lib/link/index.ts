/** The door of the link: a scenario and its address. */
export {
	citationOf,
	citedChoice,
	wordsWithoutLink,
	worldsInWords,
	type Citation,
	type Cited
} from './citation';
export { decodeLink, type DecodedLink } from './decode';
export { encodeLink, linkAddress } from './encode';
export { openedWords, type OpenedWords } from './opened-words';
export { LinkRefused, type RefusalReason } from './refusal';
