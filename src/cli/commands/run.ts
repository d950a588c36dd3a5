import type { Command } from 'commander';
import type { DecodedLink } from '$lib/link';
import { GENERATORS } from '$lib/model';
import type { ResultDocument, SentResult } from '../document';
import { printResult } from '../output/print';
import { say } from '../output/streams';
import { UsageRefused } from '../refusal';
import { linkedScenario, scenarioOf, withFlags, type ScenarioFlags } from '../scenario';
import {
	addSimulationFlags,
	documentOf,
	planOf,
	refuseRepeats,
	sayWhatIsUnseen,
	type SimulationFlags
} from './shared-flags';

interface RunFlags extends SimulationFlags {
	readonly preset?: string;
	readonly link?: string;
}

/** `run`: one preset, or the whole scenario of a shared link. */
export function addRun(program: Command): void {
	const command = program
		.command('run')
		.description('simulate one policy, or every policy of a shared link')
		.option('--preset <id>', 'preset as printed by list; a+b for two policies at once')
		.option('--link <address>', 'a shared link: whole address, or the part after #');
	refuseRepeats(addSimulationFlags(command), {
		'--preset': 'compare takes several, and a+b puts two in force at once.'
	}).action((flags: RunFlags) => run(flags));
}

async function run(flags: RunFlags): Promise<void> {
	if (flags.preset !== undefined && flags.link !== undefined) {
		throw new UsageRefused('--preset and --link exclude each other: a link names its own policies.');
	}
	if (flags.link !== undefined) return runLink(linkedScenario(flags.link), flags);
	if (flags.preset === undefined)
		throw new UsageRefused('run needs --preset <id> (as printed by list) or --link <address>.');
	const plan = planOf(flags);
	const scenario = withFlags(scenarioOf([flags.preset]), flags);
	sayWhatIsUnseen(scenario);
	printResult(await documentOf(scenario, plan, flags.quiet), plan.format);
}

async function runLink(link: DecodedLink, flags: RunFlags): Promise<void> {
	const plan = planOf(flags);
	const scenario = changesScenario(flags) ? withFlags(link.choice, flags) : link.scenario;
	for (const problem of link.problems) say(problem);
	sayWhatIsUnseen(scenario);
	const result = await documentOf(scenario, plan, flags.quiet);
	const sent = compareWithSent(link, result, changesScenario(flags) || plan.generator !== GENERATORS[0]);
	say(verdict(sent, result));
	printResult({ ...result, sent }, plan.format);
}

function changesScenario(flags: ScenarioFlags): boolean {
	const { seed, replicates, months, fineTuners, assumptions, set } = flags;
	return (
		set.length > 0 || [seed, replicates, months, fineTuners, assumptions].some((flag) => flag !== undefined)
	);
}

function compareWithSent(link: DecodedLink, result: ResultDocument, changed: boolean): SentResult {
	const comparable = link.fingerprint !== null && !changed;
	return {
		modelVersion: link.modelVersion,
		fingerprint: link.fingerprint,
		identical: comparable ? link.fingerprint === result.fingerprint : null
	};
}

function verdict({ identical, modelVersion, fingerprint }: SentResult, result: ResultDocument): string {
	if (identical) return `Identical to what the sender saw (${result.fingerprint}).`;
	if (identical === null)
		return 'Nothing to compare with: the link names no result, or flags changed what was run.';
	const cause =
		modelVersion === result.modelVersion
			? 'although the model version is the same'
			: `made by model version ${modelVersion}, now ${result.modelVersion}`;
	return `Not what the sender saw: ${fingerprint ?? ''} then, ${result.fingerprint} now, ${cause}.`;
}
