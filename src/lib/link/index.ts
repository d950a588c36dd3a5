/** The door of the link: a scenario and its address. */
export { citationOf, type Citation } from './citation';
export { decodeLink, type DecodedLink } from './decode';
export { encodeLink, linkAddress } from './encode';
export { LinkRefused, type RefusalReason } from './refusal';
