import type { Command } from 'commander';
import { ASSUMPTION_SETS, MOST_REGIMES } from '$lib/scenarios';
import { printResult, printVerdicts } from '../output/print';
import { progressFor } from '../progress';
import { UsageRefused } from '../refusal';
import { scenarioOf, withFlags } from '../scenario';
import { simulateScenario } from '../simulate';
import { EVERY_SET, verdictDocument, type PositionResult } from '../verdicts';
import {
	addSimulationFlags,
	documentOf,
	gather,
	planOf,
	refuseRepeats,
	sayWhatIsUnseen,
	type SimulationFlags,
	type SimulationPlan
} from './shared-flags';

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
	refuseRepeats(addSimulationFlags(command)).action((flags: CompareFlags) => compare(flags));
}

async function compare(flags: CompareFlags): Promise<void> {
	if (flags.preset.length < 2 || flags.preset.length > MOST_REGIMES) {
		throw new UsageRefused(
			`compare got --preset ${flags.preset.length} times; it takes 2 to ${MOST_REGIMES}, the first is the baseline.`
		);
	}
	const plan = planOf(flags);
	if (flags.assumptions === EVERY_SET) return compareUnderEach(flags, plan);
	const scenario = withFlags(scenarioOf(flags.preset), flags);
	sayWhatIsUnseen(scenario);
	printResult(await documentOf(scenario, plan, flags.quiet), plan.format);
}

/** The same comparison under every set of assumptions, one after the other on the same worlds. */
async function compareUnderEach(flags: CompareFlags, plan: SimulationPlan): Promise<void> {
	if (plan.format === 'csv') {
		throw new UsageRefused(`--assumptions ${EVERY_SET} prints json or text; leave out --format csv.`);
	}
	sayWhatIsUnseen(withFlags(scenarioOf(flags.preset), { ...flags, assumptions: ASSUMPTION_SETS[0]!.id }));
	const positions: PositionResult[] = [];
	for (const set of ASSUMPTION_SETS) {
		const scenario = withFlags(scenarioOf(flags.preset), { ...flags, assumptions: set.id });
		const progress = progressFor(flags.quiet);
		const result = await simulateScenario(scenario, plan, progress);
		positions.push({ set, choice: scenario.choice, result });
	}
	printVerdicts(verdictDocument(positions, plan.generator), plan.format);
}
