import { lessonById } from '$lib/lessons';
import { emptyBoard, withEntries, withHands, type Board, type Entry, type Hands } from './board';
import { BoardRefused, classOf, readBoard } from './board-link';
import { findSheets } from './find-sheets';
import { classLinksIn, type ClassSettings } from './settings';

/** What a pasted text added to a board. */
export interface Gathered {
	/** Null while no lesson is known. */
	readonly board: Board | null;
	/** Answers that were read, whether they are new or replace older ones. */
	readonly read: number;
	/** Whether it held the link of the class, which says what is locked for it. */
	readonly isClassRead: boolean;
	/** Why others could not be used, a sentence each. */
	readonly refused: readonly string[];
}

const BOARDS = /(?<![A-Za-z0-9])b1~~[A-Za-z0-9\-._~]*/g;

/**
 * Adds every answer in a text to a board, the link of the class, and the answers and hands of every board in it, so
 * that what helpers collected becomes one. The first lesson found is that of an empty board; answers of others are refused.
 */
export function gather(board: Board | null, text: string): Gathered {
	const entries: Entry[] = [];
	const hands: (Hands & { readonly lesson: string })[] = [];
	const refused: string[] = [];
	const set: ClassSettings[] = [];
	const lessons: string[] = board ? [board.lesson] : [];
	for (const [sealed] of text.matchAll(BOARDS)) {
		try {
			const other = readBoard(sealed);
			if (other.board.settings) set.push(other.board.settings);
			lessons.push(other.board.lesson);
			entries.push(...other.board.entries);
			hands.push(...other.board.hands.map((counted) => ({ ...counted, lesson: other.board.lesson })));
			refused.push(...other.refused);
		} catch (cause) {
			if (!(cause instanceof BoardRefused)) throw cause;
			refused.push(cause.message);
		}
	}
	const bare = text.replace(BOARDS, ' ');
	for (const found of findSheets(bare)) {
		if (!found.ok) {
			refused.push(found.reason);
			continue;
		}
		const { problems, sheet, text: own } = found;
		lessons.push(sheet.lesson);
		entries.push({ text: own, sheet, problems });
	}
	const links = classLinksIn(bare);
	const named = links.flatMap((link) => /~lesson_([a-z0-9-]+)\./.exec(link)?.[1] ?? []);
	const lesson = lessonById(lessons[0] ?? named[0] ?? '');
	if (!lesson) return { board, read: 0, isClassRead: false, refused };
	const own = classOf(links, lesson.id);
	refused.push(...own.refused);
	const ours = entries.filter(({ sheet }) => sheet.lesson === lesson.id);
	for (const { sheet } of entries) {
		if (sheet.lesson !== lesson.id) {
			refused.push(`${sheet.animal}: an answer of another lesson, “${sheet.lesson}”.`);
		}
	}
	const counted = hands
		.filter((one) => one.lesson === lesson.id)
		.map(({ counts, question, step }): Hands => ({ counts, question, step }));
	// One at a time: of two answers of one animal in the same text, the later one stays.
	const gathered = ours.reduce((sum, entry) => withEntries(sum, [entry]), board ?? emptyBoard(lesson));
	const settings = own.settings ?? set.findLast((one) => one.lesson === lesson.id) ?? gathered.settings;
	return {
		board: { ...counted.reduce(withHands, gathered), settings },
		read: ours.length,
		isClassRead: own.settings !== null,
		refused
	};
}
