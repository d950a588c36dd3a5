import { decodeLink, LinkRefused, type DecodedLink } from '$lib/link';
import {
	assumptionSetById,
	ASSUMPTION_SETS,
	DEFAULT_SEED,
	policyChoice,
	presetById,
	presetProblem,
	REPLICATES,
	resolveExperiment,
	ScenarioRefused,
	seedProblem,
	withAssumptions,
	type AssumptionSet,
	type RegimeChoice,
	type ScenarioChoice,
	type ValidScenario
} from '$lib/scenarios';
import { readNumberFlag, readWordFlag } from './flags';
import { UsageRefused } from './refusal';
import { applySetting, type Settings } from './settings';

/** What the flags of `run` and `compare` say about the scenario. */
export interface ScenarioFlags {
	readonly seed?: string;
	readonly replicates?: string;
	readonly months?: string;
	readonly fineTuners?: string;
	readonly assumptions?: string;
	readonly set: readonly string[];
}

/** A scenario at its defaults: presets as named, `a+b` for two policies in one regime. */
export function scenarioOf(presets: readonly string[]): ScenarioChoice {
	return {
		seed: DEFAULT_SEED,
		replicates: REPLICATES.default,
		parameters: {},
		regimes: presets.map(regimeOf)
	};
}

/** @throws UsageRefused for a link that cannot be read, only in part, or that was changed: a run must be the sender's or none */
export function linkedScenario(link: string): DecodedLink {
	try {
		const decoded = decodeLink(link);
		if (decoded.isIntact && decoded.losses.length === 0) return decoded;
		const changed =
			decoded.losses.length === 0 ? ' Copy it again; what a run should change goes into --set.' : '';
		throw new UsageRefused(`--link: ${decoded.problems.join(' ')}${changed}`);
	} catch (error) {
		throw error instanceof LinkRefused ? new UsageRefused(`--link: ${error.message}`) : error;
	}
}

/**
 * The scenario with the flags applied, validated, without what changes nothing.
 * @throws UsageRefused for the first value that cannot be read
 */
export function withFlags(start: ScenarioChoice, flags: ScenarioFlags): ValidScenario {
	const seed = flags.seed ?? start.seed;
	const wrong = seedProblem(seed);
	if (wrong) throw new UsageRefused(`--seed: ${wrong}`);
	const replicates =
		flags.replicates === undefined ? start.replicates : readNumberFlag('--replicates', flags.replicates);
	const assumed =
		flags.assumptions === undefined ? start : withAssumptions(start, namedSet(flags.assumptions));
	const parameters: Record<string, number> = { ...assumed.parameters };
	const settings: Settings = new Map();
	if (flags.months !== undefined) {
		parameters.months = readNumberFlag('--months', flags.months);
		settings.set('months', `--months ${flags.months}`);
	}
	if (flags.fineTuners !== undefined) {
		parameters.fineTuners = readNumberFlag('--fine-tuners', flags.fineTuners);
		settings.set('fineTuners', `--fine-tuners ${flags.fineTuners}`);
	}
	const choice = flags.set.reduce(
		(before: ScenarioChoice, setting) => applySetting(before, setting, settings),
		{ ...start, seed, replicates, parameters }
	);
	try {
		return resolveExperiment(choice);
	} catch (error) {
		throw error instanceof ScenarioRefused ? new UsageRefused(error.problems[0] ?? error.message) : error;
	}
}

/** @throws UsageRefused for a word that names no set */
function namedSet(id: string): AssumptionSet {
	const ids = ASSUMPTION_SETS.map((set) => set.id);
	return assumptionSetById(readWordFlag('--assumptions', id, ids))!;
}

function regimeOf(name: string): RegimeChoice {
	const policies = name.split('+').map((id) => {
		if (!presetById(id))
			throw new UsageRefused(`--preset: ${presetProblem(id, 1)} The command list prints them all.`);
		return policyChoice(id);
	});
	return { policies };
}
