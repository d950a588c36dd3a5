import { defaultParameters, PARAMETERS, type Parameters, type Policy } from '$lib/model';
import { editedPolicy, valueAt } from './address';
import type { PolicyChoice, RegimeChoice, ScenarioChoice } from './choice';
import { presetById } from './find-preset';
import { scenarioProblems } from './problems';

/** A choice with everything filled in. It has the shape of an experiment, which scenarios know nothing of. */
export interface ResolvedScenario {
	readonly seed: string;
	readonly replicates: number;
	readonly parameters: Parameters;
	readonly regimes: readonly { readonly name: string; readonly policies: readonly Policy[] }[];
}

/** A choice that cannot be run. `problems` says why, one sentence each. */
export class ScenarioRefused extends Error {
	override readonly name = 'ScenarioRefused';

	constructor(readonly problems: readonly string[]) {
		super(problems.join(' '));
	}
}

/**
 * The experiment that a choice stands for: policies with their edits, a value for every parameter.
 * @throws ScenarioRefused for an unknown preset or address, or a value out of range.
 */
export function resolveExperiment(choice: ScenarioChoice): ResolvedScenario {
	const problems = scenarioProblems(choice);
	if (problems.length > 0) throw new ScenarioRefused(problems);
	return {
		seed: choice.seed,
		replicates: choice.replicates,
		parameters: { ...defaultParameters(), ...choice.parameters },
		regimes: choice.regimes.map(resolveRegime)
	};
}

/** The same choice without edits and parameters that change nothing: what a link keeps of it. */
export function tidyChoice(choice: ScenarioChoice): ScenarioChoice {
	const parameters = PARAMETERS.flatMap(({ key, default: usual }) => {
		const value = choice.parameters[key];
		return value === undefined || value === usual ? [] : [[key, value] as const];
	});
	return {
		seed: choice.seed,
		replicates: choice.replicates,
		parameters: Object.fromEntries(parameters),
		regimes: choice.regimes.map(({ policies }) => ({ policies: policies.map(tidyPolicy) }))
	};
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

function resolveRegime(regime: RegimeChoice): ResolvedScenario['regimes'][number] {
	return {
		name: regimeName(regime),
		policies: regime.policies.map((policy) =>
			editedPolicy(presetById(policy.preset, policy.revision)!, policy.edits)
		)
	};
}

function tidyPolicy(policy: PolicyChoice): PolicyChoice {
	const found = presetById(policy.preset, policy.revision);
	const edits = Object.entries(policy.edits)
		.filter(([address, value]) => !found || valueAt(found, address)?.value !== value)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return { preset: policy.preset, revision: policy.revision, edits: Object.fromEntries(edits) };
}
