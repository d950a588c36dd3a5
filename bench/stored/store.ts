import { STORED } from '../../src/lib/calibration';
import { collect, type Collected, type Runner } from '../../src/lib/experiments';
import {
	forWhomMetrics,
	POSITIONS,
	relativeChange,
	storedResult,
	WORLDS_OF_A_POSITION,
	type Plausible,
	type StoredResult
} from '../../src/lib/explore';
import { resolveExperiment, type ScenarioChoice } from '../../src/lib/scenarios';
import type { StoredComparison } from './comparisons';

/** Plausible sets that are run, the least implausible first, and worlds of each. */
const PLAUSIBLE_SETS = 20;
const WORLDS_OF_A_SET = 2;
/** Share of the sets that lie below and above what is stored. */
const TAIL = 0.1;

/** Runs a comparison with everything that is stored of it. */
export async function store({ choice, plausible }: StoredComparison, runner: Runner): Promise<StoredResult> {
	const run = (of: ScenarioChoice): Promise<Collected> => collect(resolveExperiment(of), runner);
	const collected = await run(choice);
	const positions = [];
	for (const { id, of, title } of POSITIONS) {
		const replicates = Math.min(WORLDS_OF_A_POSITION, choice.replicates);
		positions.push({
			id,
			title,
			collected: await run({ ...of(choice), replicates })
		});
	}
	return storedResult(collected, positions, plausible ? await overPlausible(choice, run) : {});
}

async function overPlausible(
	choice: ScenarioChoice,
	run: (choice: ScenarioChoice) => Promise<Collected>
): Promise<StoredResult['plausible']> {
	const sets = STORED['january-2024'].sample.slice(0, PLAUSIBLE_SETS);
	const under: Collected[] = [];
	for (const { parameters } of sets) {
		under.push(
			await run({
				...choice,
				replicates: WORLDS_OF_A_SET,
				parameters: { ...choice.parameters, ...parameters }
			})
		);
	}
	return Object.fromEntries(forWhomMetrics().map((metric) => [metric, spread(metric, under)]));
}

function spread(metric: string, under: readonly Collected[]): Plausible {
	const means = under
		.flatMap((collected) => relativeChange(collected.difference(metric, 1))?.mean ?? [])
		.sort((a, b) => a - b);
	const at = (share: number) => means[Math.round(share * (means.length - 1))] ?? 0;
	return { sets: means.length, low: at(TAIL), high: at(1 - TAIL) };
}
