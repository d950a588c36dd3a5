import type { Command } from 'commander';
import { DEFAULT_SEED, seedNote, type ValidScenario } from '$lib/scenarios';
import { acceptedRange, GENERATORS, type Generator } from '$lib/model';
import { resultDocument, type ResultDocument } from '../document';
import { NUMBER_FLAGS, readNumberFlag, readWordFlag, type NumberFlag } from '../flags';
import { FORMATS, type Format } from '../output/print';
import { say } from '../output/streams';
import { progressFor } from '../progress';
import type { ScenarioFlags } from '../scenario';
import { UsageRefused } from '../refusal';
import { simulateScenario } from '../simulate';
import { EVERY_SET, SET_IDS } from '../verdicts';

/** The flags that `run` and `compare` share. */
export interface SimulationFlags extends ScenarioFlags {
	readonly workers?: string;
	readonly generator: string;
	readonly format: string;
	readonly quiet: boolean;
}

/** Adds one value of a flag that may be given several times. */
export const gather = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

/**
 * Refuses a flag that is given twice, unless it gathers values: the parser would take the last, and nobody would hear
 * of the first. Call it when the command has all its flags.
 * @param advice what to do instead, by flag
 */
export function refuseRepeats(command: Command, advice: Readonly<Record<string, string>> = {}): Command {
	for (const { long, parseArg, required } of command.options) {
		if (parseArg === gather || !required || !long) continue;
		let first: string | undefined;
		command.on(`option:${long.slice(2)}`, (value: string) => {
			if (first !== undefined) {
				const hint = advice[long] === undefined ? '' : ` ${advice[long]}`;
				throw new UsageRefused(`${long} is given twice, as ${first} and as ${value}; give it once.${hint}`);
			}
			first = value;
		});
	}
	return command;
}

export function addSimulationFlags(command: Command): Command {
	const number = (flag: NumberFlag) => addNumberFlag(command, flag);
	command.option('--seed <phrase>', `seed phrase of the worlds (default: ${DEFAULT_SEED})`);
	number('--replicates');
	number('--months');
	number('--fine-tuners');
	command.option(
		'--assumptions <id>',
		`contested assumptions of one position: ${SET_IDS.join(', ')}; compare also takes ${EVERY_SET}, for the differences under each; --set overrides`
	);
	command.option(
		'--set <address=value>',
		'a parameter or a value of a policy, as printed by list; 2@address for the second regime alone; repeatable',
		gather,
		[]
	);
	command.option('--format <format>', `output on stdout: ${FORMATS.join(', ')}`, 'json');
	number('--workers');
	command.option(
		'--generator <name>',
		`random numbers, as a check of the results: ${GENERATORS.join(', ')}`,
		GENERATORS[0]
	);
	return command.option('--quiet', 'no progress on stderr', false);
}

export interface SimulationPlan {
	/** Null where the user leaves it to the command line. */
	readonly workers: number | null;
	readonly format: Format;
	readonly generator: Generator;
}

/** @throws UsageRefused */
export function planOf(flags: SimulationFlags): SimulationPlan {
	return {
		workers: flags.workers === undefined ? null : readNumberFlag('--workers', flags.workers),
		format: readWordFlag('--format', flags.format, FORMATS),
		generator: readWordFlag('--generator', flags.generator, GENERATORS)
	};
}

export async function documentOf(
	scenario: ValidScenario,
	plan: SimulationPlan,
	quiet: boolean
): Promise<ResultDocument> {
	return resultDocument(
		scenario.choice,
		await simulateScenario(scenario, plan, progressFor(quiet)),
		plan.generator
	);
}

/** A flag that takes a declared number, with its range and default. */
export function addNumberFlag(command: Command, flag: NumberFlag): Command {
	return command.option(`${flag} <n>`, describe(flag));
}

/** A seed phrase that looks like another is another world. */
export function sayWhatIsUnseen({ seed }: ValidScenario): void {
	const note = seedNote(seed);
	if (note !== null) say(note);
}

function describe(flag: NumberFlag): string {
	const declaration = NUMBER_FLAGS[flag];
	return `${declaration.label.toLowerCase()}: ${acceptedRange(declaration)}; default ${declaration.default}`;
}
