import { describe, expect, it } from 'vitest';
import {
	builtOnIn,
	FINE_TUNER_KINDS,
	REASONS,
	storyOf,
	type RunDecision,
	type SimulationInput
} from '$lib/model';
import { weighedIdea } from '$lib/model/observe/story';
import { watchRuns } from '$lib/model/observe/weighed-run';
import { step, worldOf } from '$lib/model/simulate';
import { decideProjects } from '$lib/model/steps/decide-projects';
import { presetById } from '$lib/scenarios';
import { firstDifference } from './first-difference';
import { small } from './worlds';

/** A law that reaches fine-tuners, with fear and liability beside it: every number of a decision is used. */
const INPUT: SimulationInput = {
	parameters: small({ fineTuners: 400, months: 40, fearedCoverage: 0.3 }),
	policies: [
		presetById('eu-ai-act-every-derivative')!.policy,
		{ ...presetById('downstream-liability')!.policy, id: 'liability' }
	],
	seed: 'follow',
	replicate: 0
};

/** A list for every run that is asked for. */
class EveryRun extends Map<number, RunDecision[]> {
	override get(run: number): RunDecision[] {
		const found = super.get(run) ?? [];
		this.set(run, found);
		return found;
	}
}

describe('following a fine-tuner', () => {
	it('changes not a bit of the world, whoever is followed', () => {
		const [followed, left] = [worldOf(INPUT), worldOf(INPUT)];
		for (let month = 0; month < followed.months; month++) {
			followed.month = left.month = month;
			step(left);
			step(followed, (next) => {
				if (next !== decideProjects) return;
				for (let i = 0; i < followed.fineTuners.count; i++) weighedIdea(followed, i);
			});
		}
		expect(firstDifference(followed, left)).toBeNull();
	});

	it('changes not a bit of the world either where every decision of a developer is watched', () => {
		const [followed, left] = [worldOf(INPUT), worldOf(INPUT)];
		const decisions = new EveryRun();
		watchRuns(followed, decisions);
		for (let month = 0; month < followed.months; month++) {
			followed.month = left.month = month;
			step(left);
			step(followed);
		}
		expect(decisions.size).toBeGreaterThan(100);
		followed.arena.watch = null;
		expect(firstDifference(followed, left)).toBeNull();
	});

	it('tells what was done as the world has it, in every month of every fine-tuner', () => {
		const { kind, months, run } = builtOnIn(INPUT);
		expect(new Set(kind).size).toBe(FINE_TUNER_KINDS.length);
		const outcomes = new Set<string>();
		for (let i = 0; i < 400; i += 29) {
			const story = storyOf(INPUT, i);
			expect(story.length).toBe(months);
			for (const { active, idea, month } of story) {
				const built = run[i * months + month]!;
				expect(idea?.builtOn ?? -1).toBe(built - 1);
				if (!idea) continue;
				outcomes.add(idea.outcome);
				expect(active).toBe(true);
				expect(idea.reason).toBeLessThan(REASONS.length);
				if (idea.outcome === 'built') expect(idea.options[0]!.run).toBe(built - 1);
			}
		}
		expect(outcomes.size).toBeGreaterThanOrEqual(3);
	});

	it('gives the numbers that decided: the best option that pays is the one built on', () => {
		let rejected = 0;
		for (let i = 0; i < 400; i += 31) {
			for (const { idea } of storyOf(INPUT, i)) {
				if (!idea) continue;
				const paying = idea.options.filter(({ reason }) => reason === 0);
				const best = Math.max(...paying.map(({ gainUsd }) => gainUsd));
				const chosen = idea.options.find(({ run }) => run === idea.builtOn);
				if (idea.outcome === 'built') expect(chosen).toBe(idea.options[0]);
				else if (idea.outcome === 'built on another base') expect(chosen!.gainUsd).toBe(best);
				else {
					rejected += 1;
					expect(Math.max(0, best)).toBeLessThanOrEqual(Math.max(0, idea.serviceGainUsd));
				}
				for (const { covered, lineFlop, modificationFlop } of idea.options) {
					// Below every line that reaches a base, no law covers what is made from it.
					if (covered) expect(modificationFlop).toBeGreaterThanOrEqual(lineFlop);
				}
			}
		}
		expect(rejected).toBeGreaterThan(5);
	});

	it('refuses a fine-tuner that is not there', () => {
		expect(() => storyOf(INPUT, 400)).toThrow('there is no fine-tuner 400; 400 are simulated');
	});
});
