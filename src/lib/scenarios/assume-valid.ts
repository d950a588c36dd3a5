import { defaultParameters, PARAMETERS, type Generator, type Parameters, type StartId } from '$lib/model';
import { editedPolicy, valueAt } from './address';
import type { PolicyChoice, RegimeChoice, ScenarioChoice } from './choice';
import { presetById } from './find-preset';
import type { ValidRegime, ValidScenario } from './valid-scenario';

/**
 * The only maker of validated scenarios. It checks nothing: it is for callers that have read every value of the
 * choice with `readValue`. Those are `resolveExperiment`, the settling of a link and the edits of the page; a
 * test lists them. The choice is frozen, and what was computed of its parts is cached by their identity, so a
 * step of a slider resolves the one policy that it changes.
 */
export function assumeValid(choice: ScenarioChoice): ValidScenario {
	const parameters = resolvedParameters(choice.parameters);
	const regimes = choice.regimes.map(resolvedRegime);
	return Object.freeze({
		choice: Object.freeze({
			seed: choice.seed,
			replicates: choice.replicates,
			parameters: parameters.choice,
			regimes: Object.freeze(regimes.map((regime) => regime.choice))
		}),
		seed: choice.seed,
		replicates: choice.replicates,
		parameters: parameters.all,
		regimes: Object.freeze(regimes.map((regime) => regime.regime))
	}) as unknown as ValidScenario;
}

/** The same scenario drawn with another generator of random numbers. */
export function withGenerator(scenario: ValidScenario, generator: Generator | undefined): ValidScenario {
	return Object.freeze({ ...scenario, generator }) as unknown as ValidScenario;
}

/** The same scenario with a census of public models at the end of each world, from January 2024 or another start. */
export function withCensus(scenario: ValidScenario, start?: StartId): ValidScenario {
	return Object.freeze({ ...scenario, start, census: true }) as unknown as ValidScenario;
}

/** Whether two scenarios are the same for a user and give the same link. */
export function sameScenario(one: ValidScenario, other: ValidScenario): boolean {
	return one === other || textOf(one) === textOf(other);
}

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

function tidyParameters(parameters: ScenarioChoice['parameters']): ScenarioChoice['parameters'] {
	const differing = PARAMETERS.flatMap(({ key, default: usual }) => {
		const value = parameters[key];
		return value === undefined || value === usual ? [] : [[key, value] as const];
	});
	return Object.fromEntries(differing);
}

function tidyRegime({ policies }: RegimeChoice): RegimeChoice {
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

interface ResolvedParameters {
	readonly choice: ScenarioChoice['parameters'];
	readonly all: Parameters;
}

interface ResolvedRegime {
	readonly choice: RegimeChoice;
	readonly regime: ValidRegime;
}

const knownParameters = new WeakMap<ScenarioChoice['parameters'], ResolvedParameters>();
const knownRegimes = new WeakMap<RegimeChoice, ResolvedRegime>();
const knownTexts = new WeakMap<ValidScenario, string>();

function resolvedParameters(given: ScenarioChoice['parameters']): ResolvedParameters {
	const known = knownParameters.get(given);
	if (known) return known;
	const choice = Object.freeze(tidyParameters(given));
	const resolved = { choice, all: Object.freeze({ ...defaultParameters(), ...choice }) };
	knownParameters.set(Object.freeze(given), resolved);
	knownParameters.set(choice, resolved);
	return resolved;
}

function resolvedRegime(given: RegimeChoice): ResolvedRegime {
	const known = knownRegimes.get(given);
	if (known) return known;
	const choice = deepFrozen(tidyRegime(given));
	const policies = choice.policies.map(({ preset, revision, edits }) =>
		editedPolicy(presetById(preset, revision)!, edits)
	);
	const resolved = { choice, regime: deepFrozen({ name: regimeName(choice), policies }) };
	knownRegimes.set(deepFrozen(given), resolved);
	knownRegimes.set(choice, resolved);
	return resolved;
}

/** The order of keys is the same for equal scenarios, because the choice was tidied. */
function textOf(scenario: ValidScenario): string {
	const known = knownTexts.get(scenario) ?? JSON.stringify(scenario.choice);
	knownTexts.set(scenario, known);
	return known;
}

/** Cached by identity, so nobody may change it: only plain objects and arrays, all the way down. */
function deepFrozen<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	for (const part of Object.values(value)) deepFrozen(part);
	return Object.freeze(value);
}
