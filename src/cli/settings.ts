import { PARAMETERS, type Value } from '$lib/model';
import {
	addresses,
	declarationAt,
	presetById,
	readValue,
	suggestion,
	type PolicyChoice,
	type ScenarioChoice
} from '$lib/scenarios';
import { UsageRefused } from './refusal';

/** What set each value so far, by parameter or by regime and address. */
export type Settings = Map<string, string>;

/**
 * A choice with `--set address=value` applied. An address is a parameter key, or
 * `eu-ai-act.systemic.threshold.flop` for every regime with that preset, or the same behind `2@` for the
 * second regime alone.
 * @throws UsageRefused for an unknown address, a value out of range, or a value that was set before
 */
export function applySetting(choice: ScenarioChoice, setting: string, earlier: Settings): ScenarioChoice {
	const [, regime, address, text] = /^(?:(\d+)@)?([^=]+)=(.*)$/s.exec(setting) ?? [];
	if (address === undefined || text === undefined) {
		throw new UsageRefused(
			`--set is ${setting || 'empty'}; it takes address=value, with an address as printed by list.`
		);
	}
	const parameter = PARAMETERS.find((declared) => declared.key === address);
	if (parameter && regime !== undefined) {
		throw new UsageRefused(`--set ${setting}: a parameter belongs to all regimes; leave out ${regime}@.`);
	}
	if (parameter) {
		const value = Number(accepted(setting, readValue(parameter, text)));
		refuseSecond(earlier, parameter.key, setting);
		return { ...choice, parameters: { ...choice.parameters, [parameter.key]: value } };
	}
	const only = regime === undefined ? null : Number(regime) - 1;
	return setInPolicies(choice, setting, only, address, text, earlier);
}

/** Of two settings of one value the last would count, and nobody would hear of the first. */
function refuseSecond(earlier: Settings, value: string, setting: string): void {
	const first = earlier.get(value);
	if (first !== undefined)
		throw new UsageRefused(`--set ${setting}: ${first} sets the same value; give one of them.`);
	earlier.set(value, `--set ${setting}`);
}

function setInPolicies(
	choice: ScenarioChoice,
	setting: string,
	only: number | null,
	full: string,
	text: string,
	earlier: Settings
): ScenarioChoice {
	if (only !== null && !choice.regimes[only]) {
		throw new UsageRefused(
			`--set ${setting}: there is no regime ${only + 1}; it takes 1 to ${choice.regimes.length}.`
		);
	}
	const dot = full.indexOf('.');
	const [preset, address] = [full.slice(0, Math.max(dot, 0)), full.slice(dot + 1)];
	let found = false;
	const regimes = choice.regimes.map((regime, index) => ({
		policies: regime.policies.map((policy) => {
			if (policy.preset !== preset || (only !== null && only !== index)) return policy;
			found = true;
			refuseSecond(earlier, `${index}@${full}`, setting);
			return { ...policy, edits: { ...policy.edits, [address]: edit(policy, setting, address, text) } };
		})
	}));
	if (!found) throw unknownAddress(choice, full);
	return { ...choice, regimes };
}

function edit(policy: PolicyChoice, setting: string, address: string, text: string): Value {
	const preset = presetById(policy.preset, policy.revision);
	const declaration = preset && declarationAt(preset, address);
	if (preset && declaration) return accepted(setting, readValue(declaration, text));
	const close = preset
		? suggestion(
				address,
				addresses(preset).map((known) => known.address)
			)
		: '';
	throw new UsageRefused(`--set ${setting}: ${policy.preset} has no value ${address}.${close}`);
}

function accepted(setting: string, reading: ReturnType<typeof readValue>): Value {
	if (!reading.ok) throw new UsageRefused(`--set ${setting}: ${reading.problem}.`);
	return reading.value;
}

function unknownAddress(choice: ScenarioChoice, full: string): UsageRefused {
	const policies = choice.regimes.flatMap((regime) => regime.policies);
	const known = [
		...PARAMETERS.map(({ key }) => key),
		...policies.flatMap(({ preset, revision }) => {
			const found = presetById(preset, revision);
			return found ? addresses(found).map(({ address }) => `${preset}.${address}`) : [];
		})
	];
	const simulated = [...new Set(policies.map(({ preset }) => preset))].join(', ');
	return new UsageRefused(
		`--set: ${full} is neither a parameter nor an address of ${simulated}; list prints them all.${suggestion(full, known)}`
	);
}
