import type { Command } from 'commander';
import { CALIBRATION_SEED, calibrationScenario, judge, TARGETS, validation } from '$lib/calibration';
import { GENERATORS } from '$lib/model';
import { readParameter, ScenarioRefused } from '$lib/scenarios';
import { NUMBER_FLAGS, readNumberFlag, type NumberFlag } from '../flags';
import { toJson } from '../output/json';
import { print } from '../output/streams';
import { validationText } from '../output/validation-text';
import { progressFor } from '../progress';
import { UsageRefused } from '../refusal';
import { simulateScenario } from '../simulate';
import { addNumberFlag, gather, refuseRepeats } from './shared-flags';

interface ValidateFlags {
	readonly worlds?: string;
	readonly fineTuners?: string;
	readonly workers?: string;
	readonly seed: string;
	readonly set: readonly string[];
	readonly json: boolean;
	readonly quiet: boolean;
}

/** A target of the fit is missed: the command did its work, and the answer is no. */
class TargetsMissed extends Error {
	override readonly name = 'TargetsMissed';
}

/** `validate`: the model without any rule beside what was counted outside it. Fails where a target of the fit is missed. */
export function addValidate(program: Command): void {
	const command = program
		.command('validate')
		.description(
			'hold the model without any rule against what was counted outside it; exit code 1 when a target of the fit is missed'
		);
	addNumberFlag(command, '--worlds');
	addNumberFlag(command, '--fine-tuners');
	command
		.option('--seed <phrase>', 'seed phrase of the worlds', CALIBRATION_SEED)
		.option('--set <key=value>', 'a parameter, as printed by list; repeatable', gather, [])
		.option('--json', 'one JSON document on stdout instead of a table', false);
	addNumberFlag(command, '--workers').option('--quiet', 'no progress on stderr', false);
	refuseRepeats(command).action((flags: ValidateFlags) => validate(flags));
}

async function validate(flags: ValidateFlags): Promise<void> {
	const worlds = numberOf('--worlds', flags.worlds);
	const workers = numberOf('--workers', flags.workers);
	const parameters = {
		...settings(flags.set),
		...(flags.fineTuners !== undefined && { fineTuners: numberOf('--fine-tuners', flags.fineTuners) })
	};
	const scenario = scenarioOf({ worlds, seed: flags.seed, parameters });
	const result = await simulateScenario(
		scenario,
		{ workers, generator: GENERATORS[0] },
		progressFor(flags.quiet)
	);
	const document = validation(scenario, judge(TARGETS, result.outcomes[0]!));
	print(`${flags.json ? toJson(document) : validationText(document)}\n`);
	const missed = document.targets.filter(({ kind, met }) => kind === 'fit' && !met);
	if (missed.length > 0) {
		throw new TargetsMissed(
			`${missed.length} of the targets of the fit ${missed.length === 1 ? 'is' : 'are'} missed: ${missed.map(({ id }) => id).join(', ')}.`
		);
	}
}

function numberOf(flag: NumberFlag, text: string | undefined): number {
	return text === undefined ? NUMBER_FLAGS[flag].default : readNumberFlag(flag, text);
}

/** Parameters alone: there is no policy whose values could be set. */
function settings(given: readonly string[]): Record<string, number> {
	return Object.fromEntries(
		given.map((setting) => {
			const [key = '', value] = setting.split('=');
			if (value === undefined) throw new UsageRefused(`--set is ${setting}; it takes key=value.`);
			const reading = readParameter(key, value);
			if (!reading.ok) throw new UsageRefused(`--set ${setting}: ${reading.problem}`);
			return [key, Number(reading.value)];
		})
	);
}

function scenarioOf(worlds: Parameters<typeof calibrationScenario>[0]) {
	try {
		return calibrationScenario(worlds);
	} catch (error) {
		if (error instanceof ScenarioRefused) throw new UsageRefused(error.message);
		throw error;
	}
}
