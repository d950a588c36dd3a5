import { regimeNames } from '../../src/lib/charts/results';
import { collect, type Runner } from '../../src/lib/experiments';
import { forWhomMetrics, QUESTIONS, rounded } from '../../src/lib/explore';
import { choiceOf, LESSONS } from '../../src/lib/lessons';
import { MODEL_VERSION } from '../../src/lib/model';
import { defaultChoice, resolveExperiment, type ScenarioChoice } from '../../src/lib/scenarios';
import {
	changesOf,
	choiceOfTrial,
	endsOf,
	storedEffects,
	trialsOf,
	VARIED,
	WORLDS_OF_AN_END,
	type StoredDrivers,
	type StoredEffects,
	type Trial,
	type TriedEnd
} from '../../src/lib/why';

/**
 * The comparisons whose contested assumptions are tried in advance: what the Lab opens with, every question, and the
 * worlds with which every lesson begins, which open in the Lab.
 */
export const STORED_DRIVERS: readonly { readonly name: string; readonly choice: ScenarioChoice }[] = [
	{ name: 'default', choice: defaultChoice() },
	...QUESTIONS.map(({ choice, id }) => ({ name: `question-${id}`, choice })),
	...LESSONS.map(({ id, steps }) => ({ name: `lesson-${id}`, choice: choiceOf(steps[0]!) }))
];

/** Tries every contested assumption at both ends, in the worlds in which the page does. */
export async function storeDrivers(choice: ScenarioChoice, runner: Runner): Promise<StoredDrivers> {
	const tried: TriedEnd[] = [];
	for (const trial of trialsOf(choice)) tried.push(await tryEnd(choice, trial, runner));
	return { modelVersion: MODEL_VERSION, tried };
}

export async function tryEnd(choice: ScenarioChoice, trial: Trial, runner: Runner): Promise<TriedEnd> {
	const of = resolveExperiment(choiceOfTrial(choice, trial, WORLDS_OF_AN_END));
	return rounded({ ...trial, changes: changesOf(await collect(of, runner)) });
}

/** Tries every assumption at both ends in the comparison that the Lab opens with. */
export async function storeEffects(runner: Runner): Promise<StoredEffects> {
	const choice = defaultChoice();
	const now = await collect(resolveExperiment({ ...choice, replicates: WORLDS_OF_AN_END }), runner);
	const names = regimeNames(now);
	const tried: TriedEnd[] = [];
	for (const trial of endsOf(VARIED, choice)) tried.push(await tryEnd(choice, trial, runner));
	return storedEffects(
		MODEL_VERSION,
		[names[0]!, names[1]!],
		WORLDS_OF_AN_END,
		forWhomMetrics(),
		changesOf(now),
		tried
	);
}
