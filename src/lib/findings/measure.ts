import { intervalOfMean, pairedDifferences } from '$lib/experiments/comparison';
import { mean } from '$lib/experiments/statistics';
import { metricIndex, summariesOf } from '$lib/experiments/summary';
import { simulate } from '$lib/model';
import { resolveExperiment } from '$lib/scenarios';
import type { Figures, MetricFigures } from './figures';
import type { Finding, Movement, Side } from './finding';
import { wilsonInterval } from './interval';

/** Summaries by metric id and world, world 0 first. */
type Summaries = Readonly<Record<string, readonly number[]>>;

/**
 * Simulates both sides of a finding in world 0 and the worlds after it.
 * @throws ScenarioRefused for sides that cannot be run; RangeError for an unknown metric
 */
export function measure(finding: Finding, worlds: number = finding.worlds): Figures {
	const ids = [finding.metric, ...finding.evidence];
	const [before, after] = finding.sides.map((side) => summaries(side, finding.seed, worlds + 1, ids)) as [
		Summaries,
		Summaries
	];
	const changes = before[finding.metric]!.map(
		(value, world) => [value, after[finding.metric]![world]!] as const
	);
	const [first, ...others] = changes;
	const count = others.filter((pair) => moved(...pair, finding.moves)).length;
	const opposite = others.filter((pair) => moved(...pair, oppositeOf(finding.moves))).length;
	return {
		firstWorldMoves: moved(...first!, finding.moves),
		worlds,
		count,
		opposite,
		share: wilsonInterval(count, worlds),
		metrics: Object.fromEntries(ids.map((id) => [id, figuresOf(before[id]!, after[id]!)]))
	};
}

/** Why the figures do not bear a finding out, as a sentence for whoever changed the model; null if they do. */
export function refusalOf(finding: Finding, figures: Figures): string | null {
	const { firstWorldMoves, count, worlds, metrics } = figures;
	const search = `npm run findings:search -- ${finding.id}`;
	const what = `${finding.metric} from “${finding.sides[0].name}” to “${finding.sides[1].name}”`;
	switch (finding.verdict) {
		case 'false-in-general':
		case 'true-of-one-decision':
			if (firstWorldMoves && count > 0) return null;
			return `The counterexample of “${finding.id}” no longer holds: ${what} does not go ${finding.moves} in world 0 of the seed “${finding.seed}” (${count} of ${worlds} other worlds do). Find another with \`${search}\`, or say on the page that there is none.`;
		case 'not-refuted':
			if (!firstWorldMoves && count === 0) return null;
			return `“${finding.id}” is said to be unrefuted, but ${what} goes ${finding.moves} in ${count} of ${worlds} worlds: give it a counterexample (\`${search}\`).`;
		case 'no-effect':
			if (firstWorldMoves && count === worlds) return null;
			return `“${finding.id}” is said to have no effect, but in ${worlds - count} of ${worlds} worlds ${what} is not ${finding.moves}.`;
		case 'true-here': {
			const { low, high } = metrics[finding.metric]!;
			if (finding.moves === 'up' ? low > 0 : high < 0) return null;
			return `“${finding.id}” is no longer borne out: the 95 % interval of the mean change of ${what} is ${low} to ${high}, and must lie on the side of ${finding.moves}.`;
		}
	}
}

function moved(before: number, after: number, movement: Movement): boolean {
	if (movement === 'up') return after > before;
	if (movement === 'down') return after < before;
	if (movement === 'same') return after === before;
	return before === 0 && after === 0;
}

function oppositeOf(movement: Movement): Movement {
	if (movement === 'up') return 'down';
	return movement === 'down' ? 'up' : movement;
}

/** Headline numbers of the metrics `ids` under one side, in worlds 0 to `worlds` − 1. */
function summaries(side: Side, seed: string, worlds: number, ids: readonly string[]): Summaries {
	const simulated = worldsOf(side, seed, worlds);
	return Object.fromEntries(
		ids.map((id) => {
			const metric = metricIndex(id);
			return [id, simulated.slice(0, worlds).map((world) => world[metric]!)];
		})
	);
}

/** Cache of headline numbers by world, then metric: several findings use the same worlds. */
const known = new Map<string, Float64Array[]>();

/** At least worlds 0 to `worlds` − 1 under one side. */
function worldsOf({ policy, parameters }: Side, seed: string, worlds: number): readonly Float64Array[] {
	const choice = { seed, replicates: 1, parameters, regimes: [{ policies: [policy] }] };
	const { parameters: all, regimes } = resolveExperiment(choice);
	const { policies } = regimes[0]!;
	const name = JSON.stringify([seed, all, policies]);
	const simulated = known.get(name) ?? [];
	known.set(name, simulated);
	while (simulated.length < worlds) {
		const outcome = simulate({ seed, replicate: simulated.length, parameters: all, policies });
		simulated.push(summariesOf(outcome));
	}
	return simulated;
}

function figuresOf(before: readonly number[], after: readonly number[]): MetricFigures {
	const [others, changed] = [before.slice(1), after.slice(1)];
	const { low, high } = intervalOfMean(pairedDifferences(others, changed))!;
	return { firstWorld: [before[0]!, after[0]!], means: [mean(others), mean(changed)], low, high };
}
