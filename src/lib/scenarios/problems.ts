import { PARAMETERS, type Reading, type Value } from '$lib/model';
import { readEdit } from './address';
import { MOST_REGIMES, type PolicyChoice, type RegimeChoice, type ScenarioChoice } from './choice';
import { presetById } from './find-preset';
import { MOST_POLICIES, REPLICATES, seedProblem } from './limits';
import { suggestion } from './nearest';
import { inSentence, sentence } from './sentence';
import { PRESETS } from './presets/presets.table';
import { readValue } from './read-value';

const PARAMETER_BY_KEY = new Map<string, (typeof PARAMETERS)[number]>(
	PARAMETERS.map((parameter) => [parameter.key, parameter])
);

/** A, B, C or D: how people call the columns of a comparison. */
export function regimeLetter(regime: number): string {
	return String.fromCharCode(65 + regime);
}

export interface ChoiceReading {
	/** The choice with every value as it was read; holds what was given where a value could not be read. */
	readonly choice: ScenarioChoice;
	/** Everything that keeps the choice from being run, as sentences; empty for a sound one. */
	readonly problems: readonly string[];
}

/** Reads every value of a choice once. */
export function readChoice(choice: ScenarioChoice): ChoiceReading {
	const problems: string[] = [];
	const seed = seedProblem(choice.seed);
	if (seed) problems.push(seed);
	const replicates = Number(accepted(readValue(REPLICATES, choice.replicates), choice.replicates, problems));
	if (choice.regimes.length < 1 || choice.regimes.length > MOST_REGIMES) {
		problems.push(`${choice.regimes.length} policies are compared; it takes 1 to ${MOST_REGIMES}.`);
	}
	const parameters = Object.entries(choice.parameters).map(
		([key, value]) => [key, Number(accepted(readParameter(key, value), value, problems))] as const
	);
	const regimes = choice.regimes.map((regime, index) => {
		const reading = readRegime(regime);
		problems.push(...reading.problems.map((problem) => `Policy ${regimeLetter(index)}: ${problem}`));
		return reading.regime;
	});
	return {
		choice: { seed: choice.seed, replicates, parameters: Object.fromEntries(parameters), regimes },
		problems
	};
}

/** What keeps a choice from being run, as sentences; empty for a sound one. */
export function scenarioProblems(choice: ScenarioChoice): readonly string[] {
	return readChoice(choice).problems;
}

/** One parameter; the problem is a sentence, also for a parameter that does not exist. */
export function readParameter(key: string, value: unknown): Reading {
	const parameter = PARAMETER_BY_KEY.get(key);
	if (parameter) return inSentence(readValue(parameter, value));
	return {
		ok: false,
		problem: `There is no parameter ${key}.${suggestion(key, PARAMETER_BY_KEY.keys())}`
	};
}

function readRegime({ policies }: RegimeChoice): { regime: RegimeChoice; problems: readonly string[] } {
	const problems: string[] = [];
	const read = policies.map((policy) => readPolicy(policy, problems));
	const ids = policies.map((policy) => policy.preset);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (ids.length > MOST_POLICIES)
		problems.push(`${ids.length} policies share a column; it takes 1 to ${MOST_POLICIES}.`);
	if (ids.length === 0) problems.push('no policy is named; use “none” for no regulation.');
	if (twice !== undefined) problems.push(`${twice} is named twice.`);
	return { regime: { policies: read }, problems };
}

function readPolicy(policy: PolicyChoice, problems: string[]): PolicyChoice {
	const { preset, revision } = policy;
	const found = presetById(preset, revision);
	if (!found) {
		problems.push(presetProblem(preset, revision));
		return policy;
	}
	const edits = Object.entries(policy.edits).map(
		([address, value]) => [address, accepted(readEdit(found, address, value), value, problems)] as const
	);
	return { preset, revision, edits: Object.fromEntries(edits) };
}

/** The value that was read; the given one, with the problem noted, if it could not be. */
function accepted(reading: Reading, given: Value, problems: string[]): Value {
	if (reading.ok) return reading.value;
	problems.push(sentence(reading.problem));
	return given;
}

/** Why a preset, or one revision of it, cannot be found. */
export function presetProblem(id: string, revision: number): string {
	const latest = presetById(id);
	if (latest) return `${id} has no revision ${revision}; the latest is ${latest.revision}.`;
	return `There is no preset ${id}.${suggestion(
		id,
		PRESETS.map((preset) => preset.id)
	)}`;
}
