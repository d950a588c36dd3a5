import { mendSigns } from '$lib/link/mended-signs';
import { readPhrase, writePhrase } from '$lib/link/phrase';
import { seal, unseal } from '$lib/link/seal';
import { seedNote } from '$lib/scenarios';
import { LESSONS, lessonById, type Lesson } from '$lib/lessons';
import { designStep } from './own-rule';
import { partsOf, partsProblem, type Parts, type PartState } from './parts';

/** What a teacher sets for one class; a link carries it after the #. */
export interface ClassSettings {
	readonly lesson: string;
	readonly revision: number;
	/** Indices of the steps that the class does, in its order. */
	readonly steps: readonly number[];
	/** Seeds the worlds of the class and its together words. */
	readonly word: string;
	/** Whether each student has worlds of their own. */
	readonly own: boolean;
	/** Whether a word from the teacher opens each result. */
	readonly together: boolean;
	/** Questions and controls that are left out or locked. */
	readonly parts: Parts;
	/** Without header and footer, for a frame in a learning platform. */
	readonly embed: boolean;
}

const LONGEST_CLASS_WORD = 40;
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
		together: false,
		parts: {},
		embed: false
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
	const { own, parts, steps, together, word } = settings;
	const ofSteps = stepsProblem(lesson, steps);
	if (ofSteps !== undefined) return { steps: ofSteps };
	const ofParts = partsProblem(lesson, steps, parts);
	return {
		...(ofParts !== undefined && { parts: ofParts }),
		...(word.length > LONGEST_CLASS_WORD && {
			word: `The class word has ${word.length} characters; at most ${LONGEST_CLASS_WORD}.`
		}),
		...(together && word.trim() === '' && { word: 'Together words are made from the class word: give one.' }),
		...(own && word.trim() === '' && { word: 'Own worlds are made from the class word: give one.' })
	};
}

function stepsProblem(lesson: Lesson, steps: readonly number[]): string | undefined {
	if (steps.length === 0 || steps.some((step) => !lesson.steps[step])) {
		return `Pick at least one of the ${lesson.steps.length} steps.`;
	}
	const twice = steps.find((step, at) => steps.indexOf(step) !== at);
	if (twice !== undefined) return `Step ${twice + 1} stands twice: each is done once.`;
	const made = designStep(lesson);
	const runs = steps.findIndex((step) => lesson.steps[step]!.runsDesign);
	if (runs >= 0 && !steps.slice(0, runs).includes(made)) {
		return `“${lesson.steps[steps[runs]!]!.title}” runs the rule of “${lesson.steps[made]!.title}”, which has to come before it.`;
	}
	return undefined;
}

/** What a reader cannot see of a class word, a sentence; null for nothing. Together words depend on every sign of it, too. */
export const wordNote = (word: string): string | null => seedNote(word, 'class word');

/** What a class should hear about settings that can be used, a sentence; undefined for nothing. */
export function settingsNote({ lesson, revision }: ClassSettings): string | undefined {
	const now = lessonById(lesson)?.revision;
	return now === revision
		? undefined
		: `This link was made with revision ${revision} of the lesson; this Lab has revision ${now}: steps and questions may differ.`;
}

export function writeSettings(settings: ClassSettings): string {
	const { embed, lesson, own, revision, steps, together, word } = settings;
	const codes = (state: PartState): string => codesOf(settings, state).join('.');
	const fields = [
		`lesson_${lesson}.${revision}`,
		`steps_${steps.map((step) => step + 1).join('.')}`,
		...(word ? [`word_${writePhrase(word)}`] : []),
		...(own ? ['worlds_own'] : []),
		...(together ? ['together_on'] : []),
		...STATES.filter((state) => codes(state) !== '').map((state) => `${state}_${codes(state)}`),
		...(embed ? ['embed_on'] : [])
	];
	return seal([VERSION, ...fields].join('~'));
}

const STATES: readonly PartState[] = ['hidden', 'locked'];
/** Every field of a link, and what an optional switch says where it is there. */
const FIELDS: Readonly<Record<string, string | null>> = {
	lesson: null,
	steps: null,
	word: null,
	worlds: 'own',
	together: 'on',
	hidden: null,
	locked: null,
	embed: 'on'
};

/** In the order of the lesson, so that the same settings are the same text. */
function codesOf({ lesson, parts }: ClassSettings, state: PartState): readonly string[] {
	const known = lessonById(lesson);
	return (known?.steps ?? [])
		.flatMap((_, at) => partsOf(known!, at))
		.map(({ code }) => code)
		.filter((code) => parts[code] === state);
}

/** @throws SettingsRefused with a sentence about the part that cannot be read */
export function readSettings(text: string): ClassSettings {
	const { end, scenario } = unseal(text);
	const [version, ...written] = scenario.split('~');
	if (version !== VERSION) throw new SettingsRefused('This is not the link of a class: one begins with k1~.');
	if (end !== 'agrees') {
		throw new SettingsRefused(
			'The link of the class was cut short or changed on its way: its closing letters do not agree. Ask for it again.'
		);
	}
	const fields = new Map<string, string>();
	for (const part of written) {
		const [key] = part.split('_', 1) as [string];
		const value = part.slice(key.length + 1);
		if (!(key in FIELDS))
			throw new SettingsRefused(`The link has a part “${key}”, which no link of a class has.`);
		if (fields.has(key))
			throw new SettingsRefused(`The link says “${key}” twice: nobody can tell which one counts.`);
		if (FIELDS[key] && FIELDS[key] !== value) {
			throw new SettingsRefused(
				`The part “${key}” of the link says “${value}”, and can say only “${FIELDS[key]}”.`
			);
		}
		fields.set(key, value);
	}
	const [, lesson = '', revision = ''] =
		/^([a-z0-9-]+)\.([0-9]{1,3})$/.exec(fields.get('lesson') ?? '') ?? [];
	const steps = (fields.get('steps') ?? '').split('.').map((step) => Number(step) - 1);
	const word = readPhrase(fields.get('word') ?? '..');
	if (word === null) throw new SettingsRefused('The class word in this link cannot be read.');
	const states = STATES.flatMap((state) =>
		(fields.get(state)?.split('.') ?? []).map((code) => [code, state] as const)
	);
	const parts = Object.fromEntries(states);
	if (Object.keys(parts).length < states.length)
		throw new SettingsRefused('The link says of one question or control twice what becomes of it.');
	return sound({
		lesson,
		revision: Number(revision),
		steps,
		word,
		own: fields.has('worlds'),
		together: fields.has('together'),
		parts,
		embed: fields.has('embed')
	});
}

/** The settings of every link of a class in a text, as they stand there. */
export const classLinksIn = (text: string): readonly string[] =>
	mendSigns(text).match(/(?<![A-Za-z0-9])k1~[A-Za-z0-9\-._~]*/g) ?? [];

/** The settings in whatever a teacher pasted: the link of a class with its address, or in a sentence. */
export function findSettings(pasted: string): ClassSettings {
	const [found] = classLinksIn(pasted);
	if (found === undefined)
		throw new SettingsRefused('No link of a class was found in this text. Its settings begin with k1~.');
	return readSettings(found);
}

function sound(settings: ClassSettings): ClassSettings {
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
	// Files of earlier versions have no parts, and no frame: their classes have the lesson as it is published.
	const { embed = false, lesson, own, parts = {}, revision, steps, together, word } = file;
	const isSound =
		typeof lesson === 'string' &&
		typeof word === 'string' &&
		typeof revision === 'number' &&
		typeof own === 'boolean' &&
		typeof together === 'boolean' &&
		typeof embed === 'boolean' &&
		isParts(parts) &&
		Array.isArray(steps) &&
		steps.every((step) => Number.isInteger(step));
	if (!isSound) throw new SettingsRefused('A part of this lesson file is missing or of the wrong kind.');
	return sound({ lesson, revision, steps: steps as number[], word, own, together, parts, embed });
}

const isParts = (read: unknown): read is Parts =>
	typeof read === 'object' &&
	read !== null &&
	!Array.isArray(read) &&
	Object.values(read).every((state) => STATES.includes(state as PartState));
