/**
 * Changes of a scenario. Each reads and validates the one value that changes, and throws a RangeError with a
 * sentence for the user if the scenario cannot hold it; all other values are valid already and are not read again.
 */
import { type Reading, type Value } from '$lib/model';
import {
	ASSUMPTION_SETS,
	assumeValid,
	assumptionSetById,
	MOST_REGIMES,
	policyChoice,
	presetById,
	presetProblem,
	readEdit,
	readParameter,
	readValue,
	REPLICATES,
	seedProblem,
	withAssumptions,
	type PolicyChoice,
	type RegimeChoice,
	type ScenarioChoice,
	type ValidScenario
} from '$lib/scenarios';

export function withParameter({ choice }: ValidScenario, key: string, value: number): ValidScenario {
	const read = Number(accepted(readParameter(key, value)));
	return changed(choice, { parameters: { ...choice.parameters, [key]: read } });
}

/** Every contested assumption as a set has it. */
export function withAssumptionSet({ choice }: ValidScenario, id: string): ValidScenario {
	const set = assumptionSetById(id);
	if (!set) {
		const known = ASSUMPTION_SETS.map((known) => known.id).join(', ');
		throw new RangeError(`There is no set of assumptions ${id}; there are ${known}.`);
	}
	return changed(choice, { parameters: withAssumptions(choice, set).parameters });
}

export function withPolicyValue(
	{ choice }: ValidScenario,
	regime: number,
	policy: number,
	address: string,
	value: Value
): ValidScenario {
	const before = choice.regimes[regime]?.policies[policy];
	const preset = before && presetById(before.preset, before.revision);
	if (!preset) throw new RangeError(`There is no policy ${policy} in regime ${regime}.`);
	const edits = { ...before.edits, [address]: accepted(readEdit(preset, address, value)) };
	const policies: PolicyChoice[] = choice.regimes[regime]!.policies.with(policy, { ...before, edits });
	return withRegime(choice, regime, { policies });
}

/** The latest revision of a preset, unedited, in the place of everything the regime held. */
export function withPreset({ choice }: ValidScenario, regime: number, presetId: string): ValidScenario {
	if (!choice.regimes[regime]) throw new RangeError(`There is no regime ${regime}.`);
	return withRegime(choice, regime, regimeOf(presetId));
}

export function withAddedRegime({ choice }: ValidScenario, presetId: string): ValidScenario {
	if (choice.regimes.length >= MOST_REGIMES) {
		throw new RangeError(`At most ${MOST_REGIMES} policies can be compared.`);
	}
	return changed(choice, { regimes: [...choice.regimes, regimeOf(presetId)] });
}

/** Without the baseline, the next regime becomes the baseline. */
export function withoutRegime({ choice }: ValidScenario, regime: number): ValidScenario {
	if (!choice.regimes[regime]) throw new RangeError(`There is no regime ${regime}.`);
	if (choice.regimes.length === 1) throw new RangeError('A scenario needs at least one policy.');
	return changed(choice, { regimes: choice.regimes.filter((_, index) => index !== regime) });
}

export function withSeed({ choice }: ValidScenario, seed: string): ValidScenario {
	const problem = seedProblem(seed);
	if (problem) throw new RangeError(problem);
	return changed(choice, { seed });
}

export function withReplicates({ choice }: ValidScenario, replicates: number): ValidScenario {
	return changed(choice, { replicates: Number(accepted(readValue(REPLICATES, replicates))) });
}

function withRegime(choice: ScenarioChoice, index: number, regime: RegimeChoice): ValidScenario {
	return changed(choice, { regimes: choice.regimes.with(index, regime) });
}

/** Parts that are not named keep their identity, so what was resolved of them is found in the cache. */
function changed(choice: ScenarioChoice, part: Partial<ScenarioChoice>): ValidScenario {
	return assumeValid({ ...choice, ...part });
}

function regimeOf(presetId: string): RegimeChoice {
	const policy = policyChoice(presetId);
	if (!presetById(presetId)) throw new RangeError(presetProblem(presetId, policy.revision));
	return { policies: [policy] };
}

function accepted(reading: Reading): Value {
	if (reading.ok) return reading.value;
	throw new RangeError(reading.problem);
}
