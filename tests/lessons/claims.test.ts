import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../src/routes/lessons/parts/bars';
import { collect, RecentOutcomes, type Collected } from '$lib/experiments';
import { blankGuess, distance, truthOf, truthWords } from '$lib/classroom';
import {
	choiceOf,
	choicesOf,
	claimText,
	decide,
	FIRST_YEAR,
	holds,
	LESSONS,
	readReveal,
	revealOf,
	yearOf,
	type Reveal,
	type Step,
	type StoredStep
} from '$lib/lessons';
import { MODEL_VERSION } from '$lib/model';
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

const FOLDER = fileURLToPath(new URL('../../static/results/lessons/', import.meta.url));
const fileOf = (lesson: string, { id }: Step): string => `${lesson}.${id}.json`;

/** All that the page says of a result, in words and numbers. */
function saidOf(step: Step, shown: Reveal): unknown {
	const { claims, observe, questions, view } = step;
	return {
		fingerprint: shown.fingerprint,
		answers: questions.map((question) => [
			truthOf(shown, question),
			truthWords(question, truthOf(shown, question))
		]),
		look: observe && decide(shown, observe.key),
		claims: claims.map((claim) => claimText(shown, claim)),
		view:
			view.kind === 'bars'
				? barsOf(shown, view.items)
				: view.kind === 'years'
					? view.regimes.map((regime) => yearOf(shown, view.of, regime, FIRST_YEAR + 1))
					: Array.from({ length: shown.worldsInFull }, (_, world) => {
							const { lines, models } = shown.picture(view.regime, world);
							return [lines.length, models.map(({ id, linesBelow }) => [id, linesBelow])];
						})
	};
}

const storedOf = (lesson: string, step: Step): StoredStep =>
	JSON.parse(readFileSync(FOLDER + fileOf(lesson, step), 'utf8')) as StoredStep;

it('no question opens with its answer: an order, a mark or a curve that only has to be locked', () => {
	const right = LESSONS.flatMap(({ id, steps }) =>
		steps.flatMap((step) =>
			step.questions.filter((question) => {
				const guess = blankGuess(question);
				const truth = truthOf(readReveal(storedOf(id, step).sets[0]!), question);
				return guess !== null && distance(question, guess, truth) === 0;
			})
		)
	);
	expect(right.map(({ ask }) => ask)).toEqual([]);
});

describe('what the site ships of the lessons; `npm run results` renews it', () => {
	it('is every step, and nothing else', () => {
		const files = LESSONS.flatMap(({ id, steps }) => steps.map((step) => fileOf(id, step)));
		expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
	});

	it.each(LESSONS)('of “$title”, is what the engine says, to its fingerprint', async ({ id, steps }) => {
		for (const step of steps) {
			const stored = storedOf(id, step);
			expect(stored.modelVersion).toBe(MODEL_VERSION);
			const all = choicesOf(step, choiceOf(step));
			expect(stored.sets.map(({ set }) => set)).toEqual(all.map(({ set }) => set));
			for (const [at, { choice }] of all.entries()) {
				const result = stored.sets[at]!;
				expect(result.choice, step.id).toEqual(resolveExperiment(choice).choice);
				expect(saidOf(step, readReveal(result)), step.id).toEqual(saidOf(step, revealOf(await run(choice))));
			}
		}
	});
});
