import { truthOf } from '../../src/lib/classroom';
import { collect, RecentOutcomes, type Runner } from '../../src/lib/experiments';
import {
	changeBetween,
	choiceOf,
	choicesOf,
	decide,
	FIRST_YEAR,
	holds,
	read,
	storedReveal,
	yearOf,
	type Reveal,
	type Step,
	type StoredStep
} from '../../src/lib/lessons';
import { MODEL_VERSION } from '../../src/lib/model';
import { resolveExperiment } from '../../src/lib/scenarios';

/** Regimes are shared by the steps of a lesson: each is simulated once. */
const recent = new RecentOutcomes();

/** Runs the worlds of a step as it is published, under each set of assumptions that it shows. */
export async function storeStep(step: Step, runner: Runner): Promise<StoredStep> {
	const sets = [];
	for (const { choice, set } of choicesOf(step, choiceOf(step))) {
		const collected = await collect(resolveExperiment(choice), runner, { recent });
		sets.push(storedReveal(set, collected, (reveal) => useOf(step, reveal)));
	}
	return { modelVersion: MODEL_VERSION, sets };
}

/** Reads of a result what the pages of a lesson and the class board read. */
function useOf({ claims, observe, questions, view }: Step, reveal: Reveal): void {
	for (const question of questions) truthOf(reveal, question);
	if (observe) decide(reveal, observe.key);
	for (const { test } of claims) holds(reveal, test);
	switch (view.kind) {
		case 'world':
			reveal.picture(view.regime, 0);
			return;
		case 'years':
			for (const regime of view.regimes) yearOf(reveal, view.of, regime, FIRST_YEAR);
			return;
		case 'bars':
			for (const item of view.items) {
				read(reveal, item);
				if (item.against !== undefined) changeBetween(reveal, item.of, item.regime, item.against);
			}
	}
}
