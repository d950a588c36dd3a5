/** The teacher's half of the lessons: loaded by the page of notes alone, never by a student's or a projected page. */
import type { Notes } from '../lesson';
import { defendARuleNotes } from './defend-a-rule';
import { dormRoomNotes } from './dorm-room';
import { oneCountryNotes } from './one-country';
import { openOrClosedNotes } from './open-or-closed';
import { whoIsCaughtNotes } from './who-is-caught';

export const NOTES: readonly Notes[] = [
	whoIsCaughtNotes,
	dormRoomNotes,
	openOrClosedNotes,
	oneCountryNotes,
	defendARuleNotes
];

export const notesOf = (lesson: string): Notes => NOTES.find((notes) => notes.lesson === lesson)!;
