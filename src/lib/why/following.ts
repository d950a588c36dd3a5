import type { Experiment } from '$lib/experiments';
import {
	builtOnIn,
	decisionsOn,
	lineageIn,
	storyOf,
	type BuiltOn,
	type Lineage,
	type RunDecision,
	type SimulationInput,
	type StoryMonth
} from '$lib/model';

/** Who can be followed through a world, and how far a policy changes what each builds. */
export interface Followable {
	/** Index into `FINE_TUNER_KINDS`, index into `JURISDICTIONS` and niche, by fine-tuner. */
	readonly kind: Uint8Array;
	readonly home: Uint8Array;
	readonly niche: Uint8Array;
	/** Months in which it builds something else than under the baseline, or on one side only. */
	readonly differing: Uint16Array;
}

/** Where to look: a policy and a world of a comparison. */
export interface Followed {
	readonly regime: number;
	readonly replicate: number;
}

/** Decisions about one planned run, in order. */
export type Decisions = readonly [before: readonly RunDecision[], after: readonly RunDecision[]];

/** Runs one world again under the baseline and under a policy, and compares what each fine-tuner builds. */
export function followableIn(experiment: Experiment, { regime, replicate }: Followed): Followable {
	const before = builtOnIn(inputOf(experiment, 0, replicate));
	const after = builtOnIn(inputOf(experiment, regime, replicate));
	const { home, kind, niche } = before;
	return { kind, home, niche, differing: differingMonths(before, after) };
}

/** One fine-tuner's months in one world, under the baseline and under a policy. */
export function storiesIn(
	experiment: Experiment,
	{ regime, replicate }: Followed,
	fineTuner: number
): readonly [before: StoryMonth[], after: StoryMonth[]] {
	return [
		storyOf(inputOf(experiment, 0, replicate), fineTuner),
		storyOf(inputOf(experiment, regime, replicate), fineTuner)
	];
}

/** What the developer of one planned run weighed in one world, under the baseline and under a policy. */
export function decisionsIn(experiment: Experiment, { regime, replicate }: Followed, run: number): Decisions {
	const under = (which: number) => decisionsOn(inputOf(experiment, which, replicate), [run]).get(run)!;
	return [under(0), under(regime)];
}

/** What was made from what in one world, under the baseline and under a policy. */
export function lineagesIn(
	experiment: Experiment,
	{ regime, replicate }: Followed
): readonly [before: Lineage, after: Lineage] {
	return [lineageIn(inputOf(experiment, 0, replicate)), lineageIn(inputOf(experiment, regime, replicate))];
}

/** By fine-tuner: months in which it builds on something else. */
function differingMonths(before: BuiltOn, after: BuiltOn): Uint16Array {
	const { months } = before;
	const counts = new Uint16Array(before.kind.length);
	for (let at = 0; at < before.run.length; at++) {
		if (before.run[at] !== after.run[at]) counts[Math.floor(at / months)]! += 1;
	}
	return counts;
}

/** The fine-tuners of a kind, in a niche or in any, those whom the policy changes most first. */
export function pickFrom(followable: Followable, kind: number, niche: number | null): number[] {
	const { differing } = followable;
	return Array.from(differing, (_, fineTuner) => fineTuner)
		.filter((i) => followable.kind[i] === kind && (niche === null || followable.niche[i] === niche))
		.sort((a, b) => differing[b]! - differing[a]! || a - b);
}

function inputOf(experiment: Experiment, regime: number, replicate: number): SimulationInput {
	const { generator, parameters, regimes, seed } = experiment;
	return { parameters, policies: regimes[regime]!.policies, seed, replicate, generator };
}
