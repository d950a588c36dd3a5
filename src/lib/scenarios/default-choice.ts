import type { PolicyChoice, ScenarioChoice } from './choice';
import { presetById } from './find-preset';
import { DEFAULT_SEED, REPLICATES } from './limits';

/** What the Lab opens with: no rule against the EU chapter on general-purpose models. */
export function defaultChoice(): ScenarioChoice {
	return {
		seed: DEFAULT_SEED,
		replicates: REPLICATES.default,
		parameters: {},
		regimes: [{ policies: [policyChoice('none')] }, { policies: [policyChoice('eu-ai-act')] }]
	};
}

/** A preset at its latest revision, unedited. */
export function policyChoice(preset: string): PolicyChoice {
	return { preset, revision: presetById(preset)?.revision ?? 1, edits: {} };
}
