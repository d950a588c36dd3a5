import { PARAMETERS } from '$lib/model';
import { valueAt } from './address';
import type { PolicyChoice, RegimeChoice, ScenarioChoice } from './choice';
import { presetById } from './find-preset';

/**
 * The same choice without edits and parameters that change nothing, in one order of keys: what a link keeps of it.
 * Equal scenarios give equal text.
 */
export function tidyChoice(choice: ScenarioChoice): ScenarioChoice {
	return {
		seed: choice.seed,
		replicates: choice.replicates,
		parameters: tidyParameters(choice.parameters),
		regimes: choice.regimes.map(tidyRegime)
	};
}

export function tidyParameters(parameters: ScenarioChoice['parameters']): ScenarioChoice['parameters'] {
	const differing = PARAMETERS.flatMap(({ key, default: usual }) => {
		const value = parameters[key];
		return value === undefined || value === usual ? [] : [[key, value] as const];
	});
	return Object.fromEntries(differing);
}

export function tidyRegime({ policies }: RegimeChoice): RegimeChoice {
	return { policies: policies.map(tidyPolicy) };
}

/** Name of a column: its policies, and whether their text was changed. */
export function regimeName(regime: RegimeChoice): string {
	return regime.policies
		.map((policy) => {
			const name = presetById(policy.preset, policy.revision)?.name ?? policy.preset;
			return Object.keys(tidyPolicy(policy).edits).length > 0 ? `${name}, edited` : name;
		})
		.join(' + ');
}

function tidyPolicy(policy: PolicyChoice): PolicyChoice {
	const found = presetById(policy.preset, policy.revision);
	const edits = Object.entries(policy.edits)
		.filter(([address, value]) => !found || valueAt(found, address)?.value !== value)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return { preset: policy.preset, revision: policy.revision, edits: Object.fromEntries(edits) };
}
