import type { ScenarioChoice } from '$lib/scenarios';
import { policiesOf, type Treaty } from './treaty';

/** Enough worlds to tell a noticeable difference from chance, small enough for a school laptop in a minute. */
const SUMMIT_WORLDS = 16;
const SUMMIT_FINE_TUNERS = 500;
const SEED = 'summit';

/** Treaties that are run beside no rule, at most. */
export const FRONT_RUNNERS = 3;

/** No rule and up to three treaties in the same worlds. */
export function choiceOfTreaties(treaties: readonly Treaty[]): ScenarioChoice {
	return {
		seed: SEED,
		replicates: SUMMIT_WORLDS,
		parameters: { fineTuners: SUMMIT_FINE_TUNERS },
		regimes: [
			{ policies: [{ preset: 'none', revision: 1, edits: {} }] },
			...treaties.map((treaty) => ({ policies: policiesOf(treaty) }))
		]
	};
}
