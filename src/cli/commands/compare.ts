import type { Command } from 'commander';
import { MOST_REGIMES } from '$lib/scenarios';
import { printResult } from '../output/print';
import { UsageRefused } from '../refusal';
import { scenarioOf, withFlags } from '../scenario';
import { addSimulationFlags, documentOf, gather, planOf, type SimulationFlags } from './shared-flags';

interface CompareFlags extends SimulationFlags {
	readonly preset: readonly string[];
}

/** `compare`: two to four presets on the same worlds; the first is the baseline. */
export function addCompare(program: Command): void {
	const command = program
		.command('compare')
		.description('simulate two to four policies on the same worlds; the first is the baseline')
		.option(
			'--preset <id>',
			'preset as printed by list; repeat for each, a+b for two policies at once',
			gather,
			[]
		);
	addSimulationFlags(command).action((flags: CompareFlags) => compare(flags));
}

async function compare(flags: CompareFlags): Promise<void> {
	if (flags.preset.length < 2 || flags.preset.length > MOST_REGIMES) {
		throw new UsageRefused(
			`compare got --preset ${flags.preset.length} times; it takes 2 to ${MOST_REGIMES}, the first is the baseline.`
		);
	}
	const plan = planOf(flags);
	const choice = withFlags(scenarioOf(flags.preset), flags);
	printResult(await documentOf(choice, plan, flags.quiet), plan.format);
}
