import { OWN, type Lesson, type Opening, type Question } from '$lib/lessons';
import { controlOf, keyOf } from './moves';

/** What a teacher does with a part of a step: leaves it out or, of a control, shows it where it stands. */
export type PartState = 'hidden' | 'locked';

/** Parts that a class does not have as the lesson is published, by their code. */
export type Parts = Readonly<Record<string, PartState>>;

/** A part of a step that a teacher may leave out. */
export interface Part {
	/** In links, such as `1a` for the first question of the first step, `1s2t3` for the third term of its second law. */
	readonly code: string;
	readonly kind: 'question' | 'look' | 'sentence' | 'control' | 'term';
	readonly words: string;
	/** Of a term: the law that a student's rule starts from. */
	readonly law?: string;
}

const questionCode = (step: number, place: number): string => `${step + 1}${'ab'.charAt(place)}`;
const controlCode = (step: number, place: number): string => `${step + 1}c${place + 1}`;
const termCode = (step: number, start: number, term: number): string =>
	`${step + 1}s${start + 1}t${term + 1}`;
const lookCode = (step: number): string => `${step + 1}look`;
const sentenceCode = (step: number): string => `${step + 1}say`;

/** Parts of a step in the order of the page. */
export function partsOf(lesson: Lesson, at: number): readonly Part[] {
	const step = lesson.steps[at]!;
	const { design, explain, observe, opens, questions } = step;
	return [
		...(design?.starts ?? []).flatMap(({ name, terms }, start) =>
			terms.map(({ label }, term): Part => ({
				code: termCode(at, start, term),
				kind: 'term',
				words: label,
				law: name
			}))
		),
		...questions.map(({ ask }, place): Part => ({
			code: questionCode(at, place),
			kind: 'question',
			words: ask
		})),
		...(observe ? [{ code: lookCode(at), kind: 'look', words: observe.ask } as const] : []),
		...(design ? [] : opens).map((opening, place): Part => ({
			code: controlCode(at, place),
			kind: 'control',
			words: controlOf(step, opening).label
		})),
		{ code: sentenceCode(at), kind: 'sentence', words: explain }
	];
}

/** A question that the class is asked, and its place among all questions of the step. */
export interface AskedQuestion {
	readonly question: Question;
	readonly place: number;
}

export const askedOf = (lesson: Lesson, parts: Parts, at: number): readonly AskedQuestion[] =>
	lesson.steps[at]!.questions.map((question, place) => ({ question, place })).filter(
		({ place }) => parts[questionCode(at, place)] === undefined
	);

export const hasLook = (parts: Parts, at: number): boolean => parts[lookCode(at)] === undefined;
export const hasSentence = (parts: Parts, at: number): boolean => parts[sentenceCode(at)] === undefined;

/** Controls that the class sees after the result. */
export const controlsOf = (
	lesson: Lesson,
	parts: Parts,
	at: number
): readonly { readonly opening: Opening; readonly isLocked: boolean }[] => {
	const { design, opens } = lesson.steps[at]!;
	return (design ? [] : opens).flatMap((opening, place) => {
		const state = parts[controlCode(at, place)];
		return state === 'hidden' ? [] : [{ opening, isLocked: state === 'locked' }];
	});
};

/** Terms of the law at `start` that the class may see when it makes a rule of its own; the step makes one. */
export const termsOf = (
	lesson: Lesson,
	parts: Parts,
	at: number,
	start: number
): readonly { readonly address: string; readonly label: string; readonly isLocked: boolean }[] =>
	lesson.steps[at]!.design!.starts[start]!.terms.flatMap(({ address, label }, term) => {
		const state = parts[termCode(at, start, term)];
		return state === 'hidden' ? [] : [{ address, label, isLocked: state === 'locked' }];
	});

/**
 * What a class has of a control that was moved all the same: neutral words, undefined where students may move it.
 *
 * @param start law that the rule of the student starts from; null where the step makes none
 */
export function lockWords(
	lesson: Lesson,
	parts: Parts,
	at: number,
	start: number | null,
	opening: Opening
): string | undefined {
	const { design, opens } = lesson.steps[at]!;
	const terms = design && start !== null ? (design.starts[start]?.terms ?? []) : [];
	const term = terms.findIndex(
		({ address }) => keyOf({ kind: 'policy', regime: OWN, address }) === keyOf(opening)
	);
	const control = opens.findIndex((open) => keyOf(open) === keyOf(opening));
	const isOpen = design ? term >= 0 : control >= 0;
	if (!isOpen) return 'locked in this lesson';
	const state = parts[design ? termCode(at, start!, term) : controlCode(at, control)];
	return state && (state === 'locked' ? 'locked in this class' : 'left out in this class');
}

/** What is wrong with the parts that are left out, a sentence; undefined for nothing. */
export function partsProblem(lesson: Lesson, steps: readonly number[], parts: Parts): string | undefined {
	const known = new Map(steps.flatMap((at) => partsOf(lesson, at)).map((part) => [part.code, part]));
	for (const [code, state] of Object.entries(parts)) {
		const part = known.get(code);
		if (!part) return `The steps that were picked have no part “${code.slice(0, 20)}”.`;
		if (state === 'locked' && part.kind !== 'control' && part.kind !== 'term')
			return `Only a control or a term can be locked, and “${part.words}” is none.`;
	}
	const made = steps.find((at) => lesson.steps[at]!.design && askedOf(lesson, parts, at).length === 0);
	return made === undefined
		? undefined
		: `“${lesson.steps[made]!.title}” needs a question: a guess locks the rule that is made there.`;
}

/** The same without the parts of steps that the class does not do. */
export function partsWithin(lesson: Lesson, steps: readonly number[], parts: Parts): Parts {
	const known = new Set(steps.flatMap((at) => partsOf(lesson, at)).map(({ code }) => code));
	return Object.fromEntries(Object.entries(parts).filter(([code]) => known.has(code)));
}
