import { readPhrase, writePhrase } from '$lib/link/phrase';
import { seal, unseal } from '$lib/link/seal';
import { LESSONS, lessonById, type Lesson } from '$lib/lessons';

/** What a teacher sets for one class; a link carries it after the #. */
export interface ClassSettings {
	readonly lesson: string;
	readonly revision: number;
	/** Indices of the steps that the class does, in the order of the lesson. */
	readonly steps: readonly number[];
	/** Seeds the worlds of the class and its together words. */
	readonly word: string;
	/** Whether each student has worlds of their own. */
	readonly own: boolean;
	/** Whether a word from the teacher opens each result. */
	readonly together: boolean;
}

export const LONGEST_CLASS_WORD = 40;
const VERSION = 'k1';

/** Settings that cannot be read; the message is a sentence. */
export class SettingsRefused extends Error {
	override readonly name = 'SettingsRefused';
}

export function usualSettings(lesson: Lesson): ClassSettings {
	return {
		lesson: lesson.id,
		revision: lesson.revision,
		steps: lesson.steps.map((_, at) => at),
		word: '',
		own: false,
		together: false
	};
}

/** What is wrong with settings, by the name of the field; empty for sound ones. */
export function settingsProblems(
	settings: ClassSettings
): Readonly<Partial<Record<keyof ClassSettings, string>>> {
	const lesson = lessonById(settings.lesson);
	if (!lesson) {
		const known = LESSONS.map(({ id }) => id).join(', ');
		return { lesson: `There is no lesson “${settings.lesson}”; there are ${known}.` };
	}
	const { own, steps, together, word } = settings;
	return {
		...((steps.length === 0 || steps.some((step) => !lesson.steps[step])) && {
			steps: `Pick at least one of the ${lesson.steps.length} steps.`
		}),
		...(word.length > LONGEST_CLASS_WORD && {
			word: `The class word has ${word.length} characters; at most ${LONGEST_CLASS_WORD}.`
		}),
		...(together && word.trim() === '' && { word: 'Together words are made from the class word: give one.' }),
		...(own && word.trim() === '' && { word: 'Own worlds are made from the class word: give one.' })
	};
}

export function writeSettings({ lesson, own, revision, steps, together, word }: ClassSettings): string {
	const fields = [
		`lesson_${lesson}.${revision}`,
		`steps_${steps.map((step) => step + 1).join('.')}`,
		...(word ? [`word_${writePhrase(word)}`] : []),
		...(own ? ['worlds_own'] : []),
		...(together ? ['together_on'] : [])
	];
	return seal([VERSION, ...fields].join('~'));
}

/** @throws SettingsRefused with a sentence about the part that cannot be read */
export function readSettings(text: string): ClassSettings {
	const { end, scenario } = unseal(text);
	const [version, ...parts] = scenario.split('~');
	if (version !== VERSION) throw new SettingsRefused('This is not the link of a class: one begins with k1~.');
	if (end !== 'agrees') {
		throw new SettingsRefused(
			'The link of the class was cut short or changed on its way: its closing letters do not agree. Ask for it again.'
		);
	}
	const fields = new Map(parts.map((part) => [part.split('_', 1)[0]!, part.slice(part.indexOf('_') + 1)]));
	const [, lesson = '', revision = ''] =
		/^([a-z0-9-]+)\.([0-9]{1,3})$/.exec(fields.get('lesson') ?? '') ?? [];
	const steps = (fields.get('steps') ?? '').split('.').map((step) => Number(step) - 1);
	const word = readPhrase(fields.get('word') ?? '..');
	if (word === null) throw new SettingsRefused('The class word in this link cannot be read.');
	const settings = {
		lesson,
		revision: Number(revision),
		steps,
		word,
		own: fields.get('worlds') === 'own',
		together: fields.get('together') === 'on'
	};
	const [problem] = Object.values(settingsProblems(settings));
	if (problem) throw new SettingsRefused(problem);
	return settings;
}

/** A lesson file: the same settings, readable, for a teacher's folder. */
export function settingsFile(settings: ClassSettings): string {
	return `${JSON.stringify({ 'threshold-lab lesson file': 1, ...settings }, null, '\t')}\n`;
}

/** @throws SettingsRefused with a sentence about what is wrong with the file */
export function readSettingsFile(text: string): ClassSettings {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		throw new SettingsRefused('This file is not a lesson file: it is not JSON.');
	}
	const file = (typeof read === 'object' && read !== null ? read : {}) as Record<string, unknown>;
	if (file['threshold-lab lesson file'] !== 1) {
		throw new SettingsRefused('This file is not a lesson file of Threshold Lab.');
	}
	const { lesson, own, revision, steps, together, word } = file;
	const isSound =
		typeof lesson === 'string' &&
		typeof word === 'string' &&
		typeof revision === 'number' &&
		typeof own === 'boolean' &&
		typeof together === 'boolean' &&
		Array.isArray(steps) &&
		steps.every((step) => Number.isInteger(step));
	if (!isSound) throw new SettingsRefused('A part of this lesson file is missing or of the wrong kind.');
	const settings: ClassSettings = { lesson, revision, steps: steps as number[], word, own, together };
	const [problem] = Object.values(settingsProblems(settings));
	if (problem) throw new SettingsRefused(problem);
	return settings;
}
