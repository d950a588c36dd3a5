import { describe, expect, it } from 'vitest';
import { collect, RecentOutcomes, type Collected } from '$lib/experiments';
import { choiceOf, choicesOf, holds, LESSONS } from '$lib/lessons';
import { inlineRunner } from '$lib/runner/inline';
import { resolveExperiment } from '$lib/scenarios';

/** The phrase of the lessons as they are published, and two that nobody chose for what they show. */
const SEEDS = ['lesson', 'river', 'lantern'];
const runner = inlineRunner(() => Promise.resolve());
/** Comparisons share regimes: each is simulated once. */
const recent = new RecentOutcomes();
const known = new Map<string, Promise<Collected>>();

/** Steps share comparisons: each is run once. */
function run(choice: Parameters<typeof resolveExperiment>[0]): Promise<Collected> {
	const name = JSON.stringify(choice);
	const running = known.get(name) ?? collect(resolveExperiment(choice), runner, { recent });
	known.set(name, running);
	return running;
}

/** The result of a student's own rule is claimed by the student. */
const CLAIMING = LESSONS.filter(({ steps }) => steps.some(({ claims }) => claims.length > 0));

describe.each(CLAIMING)('what the lesson “$title” says of results', ({ steps }) => {
	for (const step of steps) {
		for (const claim of step.claims) {
			it(`${step.id}: ${claim.text}`, async () => {
				const failed: string[] = [];
				for (const seed of SEEDS) {
					const all = choicesOf(step, choiceOf(step, seed));
					for (const { choice, set } of claim.sets === 'all' ? all : all.slice(0, 1)) {
						if (!holds(await run(choice), claim.test)) failed.push(`${seed}, ${set}`);
					}
				}
				expect(failed, `“${claim.id}” does not hold in these worlds`).toEqual([]);
			});
		}
	}
});
