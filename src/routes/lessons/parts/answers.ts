import { truthOf, truthWords, type Truth } from '$lib/classroom';
import type { Question, Step } from '$lib/lessons';
import { ASSUMPTION_SETS } from '$lib/scenarios';
import type { UnderSet } from '../collect-each';

/** What the model answers to one question. */
export interface Answer {
	readonly question: Question;
	readonly truth: Truth;
	readonly words: string;
	/** The same under the other sets of assumptions, where the step runs them. */
	readonly others: readonly { readonly title: string; readonly words: string }[];
}

/** The answers to the questions of a step, under the first set of assumptions and the others beside it. */
export function answersOf(step: Step, [first, ...others]: readonly UnderSet[]): readonly Answer[] {
	return step.questions.map((question) => {
		const truth = truthOf(first!.collected, question);
		return {
			question,
			truth,
			words: truthWords(question, truth),
			others: others.map(({ collected, set }) => ({
				title: ASSUMPTION_SETS.find(({ id }) => id === set)?.title ?? set,
				words: truthWords(question, truthOf(collected, question))
			}))
		};
	});
}
