import { underEverySet, type ScenarioChoice } from '$lib/scenarios';
import type { Step } from './lesson';

/** Size of a lesson's worlds: enough for the claims to hold on every seed tried, small enough for a phone. */
const LESSON_WORLDS = 4;
const LESSON_FINE_TUNERS = 500;
/** Seed phrase of a lesson whose class has no word of its own. */
const COMMON_SEED = 'lesson';

/** The seed phrase of a class, or of one student where each has worlds of their own. */
export function seedOf(classWord: string, animal: string | null): string {
	const words = [classWord || COMMON_SEED, ...(animal === null ? [] : [animal])];
	return words.join(' ');
}

/** What a step runs, before a student changes anything. */
export function choiceOf(step: Step, seed: string = COMMON_SEED): ScenarioChoice {
	return {
		seed,
		replicates: step.worlds ?? LESSON_WORLDS,
		parameters: { fineTuners: LESSON_FINE_TUNERS, ...step.parameters },
		regimes: step.regimes.map(({ policies }) => ({
			policies: policies.map(({ edits = {}, preset, revision }) => ({ preset, revision, edits }))
		}))
	};
}

/** The same under each set of assumptions that the step asks for, the middle one first. */
export const choicesOf = (step: Step, choice: ScenarioChoice): ReturnType<typeof underEverySet> =>
	step.sets === 'middle' ? [{ set: 'middle', choice }] : underEverySet(choice);
