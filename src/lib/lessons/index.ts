/** The door of the lessons: what is taught, as data, and how a result is read and judged. */
import { defendARule } from './defend-a-rule';
import { dormRoom } from './dorm-room';
import type { Lesson } from './lesson';
import { oneCountry } from './one-country';
import { openOrClosed } from './open-or-closed';
import { whoIsCaught } from './who-is-caught';

export * from './lesson';
export { claimText, holds } from './claims';
export { OWN, underOwnRule, withStart } from './design';
export { choiceOf, choicesOf, seedOf } from './experiment';
export { GLOSSARY } from './glossary';
export { marked, type Stretch } from './marked';
export {
	fits,
	readReveal,
	revealOf,
	storedReveal,
	type Reveal,
	type StoredReveal,
	type StoredStep
} from './reveal';
export {
	changeBetween,
	decide,
	directionIndex,
	FIRST_YEAR,
	read,
	rungOf,
	yearOf,
	type Results
} from './readings';

/** In the order of a course. */
export const LESSONS: readonly Lesson[] = [whoIsCaught, dormRoom, openOrClosed, oneCountry, defendARule];

export function lessonById(id: string): Lesson | undefined {
	return LESSONS.find((lesson) => lesson.id === id);
}
