/*
 * What the site ships of one lesson's steps. It is fetched once a guess is locked, and is in no page before.
 *
 * class StoredSteps {
 *   constructor(lesson, load?)
 *   prepare(step): void               begins to fetch what is stored of a step
 *   of(step, wanted): Promise<…>      what is stored of these worlds, the middle set first; null where others are
 *                                     wanted, or nothing is stored. Never rejects: the worlds can be run here
 * }
 */
import { asset } from '$app/paths';
import { fits, readReveal, type Reveal, type StoredStep } from '$lib/lessons';
import { resolveExperiment, type ScenarioChoice } from '$lib/scenarios';

/** What a step shows under one set of assumptions. */
export interface ShownSet {
	readonly set: string;
	readonly shown: Reveal;
}

export class StoredSteps {
	readonly #asked = new Map<string, Promise<StoredStep | null>>();

	constructor(
		private readonly lesson: string,
		private readonly load = fetched
	) {}

	prepare(step: string): void {
		void this.#of(step);
	}

	async of(
		step: string,
		wanted: readonly { readonly choice: ScenarioChoice }[]
	): Promise<readonly ShownSet[] | null> {
		const stored = await this.#of(step);
		const choices = wanted.map(({ choice }) => resolveExperiment(choice).choice);
		if (!stored || !fits(stored, choices)) return null;
		return stored.sets.slice(0, wanted.length).map((one) => ({ set: one.set, shown: readReveal(one) }));
	}

	/** A host that lost a file, or a network that is gone, costs time and no result. */
	#of(step: string): Promise<StoredStep | null> {
		const asked = this.#asked.get(step) ?? this.load(this.lesson, step).catch(() => null);
		this.#asked.set(step, asked);
		return asked;
	}
}

/** Longest wait for a file: after it the worlds are run, as a phone on a slow network does in less. */
const LONGEST_MS = 4000;

async function fetched(lesson: string, step: string): Promise<StoredStep | null> {
	const address = asset(`/results/lessons/${lesson}.${step}.json`);
	const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_MS) });
	return response.ok ? ((await response.json()) as StoredStep) : null;
}
