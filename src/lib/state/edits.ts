/** Changes of a scenario, each as a new choice. What the scenario cannot hold throws a RangeError that says why. */
import { PARAMETERS, type Value } from '$lib/model';
import {
	ASSUMPTION_SETS,
	assumptionSetById,
	MOST_REGIMES,
	parameterProblems,
	policyChoice,
	policyProblems,
	presetById,
	valueAt,
	withAssumptions,
	type PolicyChoice,
	type RegimeChoice,
	type ScenarioChoice
} from '$lib/scenarios';

/** A parameter at its default is left out, so that equal scenarios are equal choices. */
export function withParameter(choice: ScenarioChoice, key: string, value: number): ScenarioChoice {
	refuse(parameterProblems(key, value));
	const { [key]: _, ...others } = choice.parameters;
	const usual = PARAMETERS.find((parameter) => parameter.key === key)?.default;
	return { ...choice, parameters: value === usual ? others : { ...others, [key]: value } };
}

/** Every contested assumption as a set has it. */
export function withAssumptionSet(choice: ScenarioChoice, id: string): ScenarioChoice {
	const set = assumptionSetById(id);
	if (!set) {
		const known = ASSUMPTION_SETS.map((known) => known.id).join(', ');
		throw new RangeError(`There is no set of assumptions ${id}; there are ${known}.`);
	}
	return withAssumptions(choice, set);
}

/** An edit that says what the preset says is left out. */
export function withPolicyValue(
	choice: ScenarioChoice,
	regime: number,
	policy: number,
	address: string,
	value: Value
): ScenarioChoice {
	const before = choice.regimes[regime]?.policies[policy];
	if (!before) throw new RangeError(`There is no policy ${policy} in regime ${regime}.`);
	const preset = presetById(before.preset, before.revision);
	const { [address]: _, ...others } = before.edits;
	const isPresets = preset !== undefined && valueAt(preset, address)?.value === value;
	const after: PolicyChoice = { ...before, edits: isPresets ? others : { ...others, [address]: value } };
	refuse(policyProblems(after));
	return withRegime(choice, regime, { policies: choice.regimes[regime]!.policies.with(policy, after) });
}

/** The latest revision of a preset, unedited, in the place of everything the regime held. */
export function withPreset(choice: ScenarioChoice, regime: number, presetId: string): ScenarioChoice {
	if (!choice.regimes[regime]) throw new RangeError(`There is no regime ${regime}.`);
	return withRegime(choice, regime, regimeOf(presetId));
}

export function withAddedRegime(choice: ScenarioChoice, presetId: string): ScenarioChoice {
	if (choice.regimes.length >= MOST_REGIMES) {
		throw new RangeError(`At most ${MOST_REGIMES} policies can be compared.`);
	}
	return { ...choice, regimes: [...choice.regimes, regimeOf(presetId)] };
}

/** Without the baseline, the next regime becomes the baseline. */
export function withoutRegime(choice: ScenarioChoice, regime: number): ScenarioChoice {
	if (!choice.regimes[regime]) throw new RangeError(`There is no regime ${regime}.`);
	if (choice.regimes.length === 1) throw new RangeError('A scenario needs at least one policy.');
	return { ...choice, regimes: choice.regimes.filter((_, index) => index !== regime) };
}

function withRegime(choice: ScenarioChoice, index: number, regime: RegimeChoice): ScenarioChoice {
	return { ...choice, regimes: choice.regimes.with(index, regime) };
}

function regimeOf(presetId: string): RegimeChoice {
	const policy = policyChoice(presetId);
	refuse(policyProblems(policy));
	return { policies: [policy] };
}

function refuse(problems: readonly string[]): void {
	if (problems.length > 0) throw new RangeError(problems.join(' '));
}
