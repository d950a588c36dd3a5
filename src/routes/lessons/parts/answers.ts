import { truthOf, truthWords, type AskedQuestion, type Truth } from '$lib/classroom';
import type { Question } from '$lib/lessons';
import { ASSUMPTION_SETS } from '$lib/scenarios';
import type { ShownSet } from '../stored-steps';

/** What the model answers to one question. */
export interface Answer {
	readonly question: Question;
	/** Among all questions of the step. */
	readonly place: number;
	readonly truth: Truth;
	readonly words: string;
	/** The same under the other sets of assumptions, where the step runs them. */
	readonly others: readonly { readonly title: string; readonly words: string }[];
}

/** The answers to the questions that a class is asked, under the first set of assumptions and the others beside it. */
export function answersOf(
	asked: readonly AskedQuestion[],
	[first, ...others]: readonly ShownSet[]
): readonly Answer[] {
	return asked.map(({ place, question }) => {
		const truth = truthOf(first!.shown, question);
		return {
			question,
			place,
			truth,
			words: truthWords(question, truth),
			others: others.map(({ set, shown }) => ({
				title: ASSUMPTION_SETS.find(({ id }) => id === set)?.title ?? set,
				words: truthWords(question, truthOf(shown, question))
			}))
		};
	});
}
