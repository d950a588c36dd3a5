import { PARAMETERS, readValue } from '$lib/model';
import { addresses, declarationAt } from './address';
import { MOST_REGIMES, type PolicyChoice, type RegimeChoice, type ScenarioChoice } from './choice';
import { presetById } from './find-preset';
import { MOST_POLICIES, REPLICATES, seedProblem } from './limits';
import { suggestion } from './nearest';
import { PRESETS } from './presets';

const PARAMETER_BY_KEY = new Map<string, (typeof PARAMETERS)[number]>(
	PARAMETERS.map((parameter) => [parameter.key, parameter])
);

/** A, B, C or D: how people call the columns of a comparison. */
export function regimeLetter(regime: number): string {
	return String.fromCharCode(65 + regime);
}

/** Everything that keeps a choice from being run, as sentences; empty for a sound one. */
export function scenarioProblems(choice: ScenarioChoice): readonly string[] {
	const problems: string[] = [];
	const seed = seedProblem(choice.seed);
	if (seed) problems.push(seed);
	const replicates = readValue(REPLICATES, choice.replicates);
	if (!replicates.ok) problems.push(sentence(replicates.problem));
	if (choice.regimes.length < 1 || choice.regimes.length > MOST_REGIMES) {
		problems.push(`${choice.regimes.length} policies are compared; it takes 1 to ${MOST_REGIMES}.`);
	}
	for (const [key, value] of Object.entries(choice.parameters))
		problems.push(...parameterProblems(key, value));
	choice.regimes.forEach((regime, index) => {
		problems.push(...regimeProblems(regime).map((problem) => `Policy ${regimeLetter(index)}: ${problem}`));
	});
	return problems;
}

export function parameterProblems(key: string, value: unknown): string[] {
	const parameter = PARAMETER_BY_KEY.get(key);
	if (!parameter) return [`There is no parameter ${key}.${suggestion(key, PARAMETER_BY_KEY.keys())}`];
	const reading = readValue(parameter, value);
	return reading.ok ? [] : [sentence(reading.problem)];
}

function regimeProblems(regime: RegimeChoice): string[] {
	const problems = regime.policies.flatMap(policyProblems);
	const ids = regime.policies.map((policy) => policy.preset);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (ids.length > MOST_POLICIES)
		problems.push(`${ids.length} policies share a column; it takes 1 to ${MOST_POLICIES}.`);
	if (ids.length === 0) problems.push('no policy is named; use “none” for no regulation.');
	if (twice !== undefined) problems.push(`${twice} is named twice.`);
	return problems;
}

/** What is wrong with one policy of a choice. */
export function policyProblems(policy: PolicyChoice): string[] {
	const found = presetById(policy.preset, policy.revision);
	if (!found) return [presetProblem(policy.preset, policy.revision)];
	return Object.entries(policy.edits).flatMap(([address, value]) => {
		const declaration = declarationAt(found, address);
		if (!declaration) {
			const close = suggestion(
				address,
				addresses(found).map((entry) => entry.address)
			);
			return [`${found.id} has no value ${address}.${close}`];
		}
		const reading = readValue(declaration, value);
		return reading.ok ? [] : [sentence(`${address}: ${reading.problem}`)];
	});
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

function sentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
