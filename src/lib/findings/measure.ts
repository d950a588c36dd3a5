import { intervalOfMean, pairedDifferences } from '$lib/experiments/comparison';
import { mean } from '$lib/experiments/statistics';
import { metricIndex, seriesOf, summaryOf } from '$lib/experiments/summary';
import { Memory, METRICS, simulate, type SimulationInput, Trunks } from '$lib/model';
import { resolveExperiment } from '$lib/scenarios';
import type { Figures, MetricFigures } from './figures';
import type { Finding, Movement, Side } from './finding';
import { wilsonInterval } from './interval';

/** Headline numbers by metric id and world, world 0 first. */
export type Summaries = Readonly<Record<string, readonly number[]>>;

/** The worlds of a finding under its first and its second side. */
export type ObservedWorlds = readonly [before: Summaries, after: Summaries];

/**
 * Simulates both sides of a finding in world 0 and the `worlds` after it.
 * @throws ScenarioRefused for sides that cannot be run; RangeError for an unknown metric
 */
export function observe(finding: Finding, worlds: number = finding.worlds): ObservedWorlds {
	const ids = [...new Set([finding.metric, ...finding.evidence])];
	ids.forEach(metricIndex);
	return summaries(finding, worlds + 1, ids);
}

/** The figures of a finding from its worlds. */
export function figuresFrom(finding: Finding, [before, after]: ObservedWorlds): Figures {
	const changes = before[finding.metric]!.map(
		(value, world) => [value, after[finding.metric]![world]!] as const
	);
	const [first, ...others] = changes;
	const worlds = others.length;
	const count = others.filter((pair) => moved(...pair, finding.moves)).length;
	const opposite = others.filter((pair) => moved(...pair, oppositeOf(finding.moves))).length;
	return {
		firstWorldMoves: moved(...first!, finding.moves),
		worlds,
		count,
		opposite,
		share: wilsonInterval(count, worlds),
		metrics: Object.fromEntries(Object.keys(before).map((id) => [id, figuresOf(before[id]!, after[id]!)]))
	};
}

/** Both in one: what the model says of a finding now. */
export const measure = (finding: Finding, worlds: number = finding.worlds): Figures =>
	figuresFrom(finding, observe(finding, worlds));

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

/** Headline numbers of the metrics `ids` under each side, in worlds 0 to `worlds` − 1. */
function summaries({ sides, seed }: Finding, worlds: number, ids: readonly string[]): ObservedWorlds {
	const simulated = sides.map((side) => new SimulatedSide(side, seed));
	// World by world, so that the sides share the months before a law can matter.
	for (let world = 0; world < worlds; world++) for (const side of simulated) side.simulate(world, ids);
	const [before, after] = simulated.map((side) =>
		Object.fromEntries(ids.map((id) => [id, side.worlds.slice(0, worlds).map((found) => found[id]!)]))
	);
	return [before!, after!];
}

type Headlines = Readonly<Record<string, number>>;

/** Cache of headline numbers by world: several findings use the same worlds. */
const known = new Map<string, Headlines[]>();
const memory = new Memory();
const trunks = new Trunks(memory);

/** The worlds of one side that have been simulated. */
class SimulatedSide {
	readonly worlds: Headlines[];
	readonly #input: Omit<SimulationInput, 'replicate'>;

	constructor({ policy, parameters }: Side, seed: string) {
		const choice = { seed, replicates: 1, parameters, regimes: [{ policies: [policy] }] };
		const { parameters: all, regimes } = resolveExperiment(choice);
		this.#input = { seed, parameters: all, policies: regimes[0]!.policies };
		const name = JSON.stringify(this.#input);
		this.worlds = known.get(name) ?? [];
		known.set(name, this.worlds);
	}

	simulate(world: number, ids: readonly string[]): void {
		const missing = ids.filter((id) => this.worlds[world]?.[id] === undefined);
		if (missing.length === 0) return;
		const outcome = simulate({ ...this.#input, replicate: world, metrics: missing }, memory, trunks);
		const observed = Array.from(outcome.metrics!, (metric, row): [string, number] => [
			METRICS[metric]!.id,
			summaryOf(METRICS[metric]!.summary, seriesOf(outcome, row))
		]);
		this.worlds[world] = { ...this.worlds[world], ...Object.fromEntries(observed) };
	}
}

function figuresOf(before: readonly number[], after: readonly number[]): MetricFigures {
	const [others, changed] = [before.slice(1), after.slice(1)];
	const { low, high } = intervalOfMean(pairedDifferences(others, changed))!;
	return { firstWorld: [before[0]!, after[0]!], means: [mean(others), mean(changed)], low, high };
}
