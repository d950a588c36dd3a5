import {
	readSettings,
	readSheet,
	settingsNote,
	SettingsRefused,
	SheetRefused,
	type ClassSettings,
	type Sheet
} from '$lib/classroom';
import type { Lesson } from '$lib/lessons';

/** What an address of a lesson asks for. */
export interface OpenedLesson {
	/** Of a class link. */
	readonly settings: ClassSettings | null;
	/** An answer to go on with. */
	readonly sheet: Sheet | null;
	/** Index of the step, where the address names one of the lesson. */
	readonly step: number | null;
	/** A sentence each. */
	readonly problems: readonly string[];
}

const NOTHING: OpenedLesson = { settings: null, sheet: null, step: null, problems: [] };

/** Reads what follows `#`: a class link, an answer, the number of a step, or nothing. */
export function openedLesson(hash: string, lesson: Lesson): OpenedLesson {
	const text = hash.replace(/^#/, '');
	try {
		if (text.startsWith('k1~')) return withSettings(readSettings(text), lesson);
		if (text.startsWith('s1~')) {
			const { problems, sheet } = readSheet(text);
			if (sheet.lesson === lesson.id) return { ...NOTHING, sheet, problems };
			return refused(`This answer belongs to another lesson, “${sheet.lesson}”.`);
		}
	} catch (cause) {
		if (!(cause instanceof SheetRefused || cause instanceof SettingsRefused)) throw cause;
		return refused(cause.message);
	}
	const step = /^[1-9]$/.test(text) ? Number(text) - 1 : -1;
	return { ...NOTHING, step: lesson.steps[step] ? step : null };
}

const refused = (problem: string): OpenedLesson => ({ ...NOTHING, problems: [problem] });

function withSettings(settings: ClassSettings, lesson: Lesson): OpenedLesson {
	if (settings.lesson !== lesson.id)
		return refused(`This link is for another lesson, “${settings.lesson}”. Open it from the start.`);
	const note = settingsNote(settings);
	return { ...NOTHING, settings, problems: note === undefined ? [] : [note] };
}
