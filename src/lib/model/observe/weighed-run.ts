import { best, type Plan, questionAbout } from '../decisions/training-plan';
import { weighedPlans, type WeighedPlan } from '../decisions/weighed-plans';
import { outlookOn } from '../laws/outlook';
import type { World } from '../laws/world';

/** One decision of a developer about a planned run, with every plan that was weighed. */
export interface RunDecision {
	/** Month of the decision. */
	readonly month: number;
	/** Before training, against the law as it is foreseen; or of a trained model, under the law as it stands. */
	readonly about: 'training' | 'release';
	/** Whether the developer never leaves a duty undone. */
	readonly lawAbiding: boolean;
	/** The wished compute, in FLOP. */
	readonly wishedFlop: number;
	/** What the developer would do without any rule comes first. */
	readonly plans: readonly WeighedPlan[];
	/** Place in `plans` of what is done; null for nothing, which is worth 0. */
	readonly chosen: number | null;
	/** Index into `REASONS`: why it is not what would be done without any rule; 0 if it is. */
	readonly reason: number;
}

/**
 * From now on, notes what is weighed about planned runs, by their structural ids. A pure observation: each decision is
 * made again here, at the moment at which the world makes it and from the same state.
 *
 * @param decisions lists to append to, by id; other runs are left out
 */
export function watchRuns(world: World, decisions: ReadonlyMap<number, RunDecision[]>): void {
	const { arena, developers, runs } = world;
	arena.watch = (laws, row, sizesFlop, sunk, fearedLaws) => {
		const found = decisions.get(runs.id[row]!);
		if (found === undefined) return;
		const outlook = outlookOn(world, laws);
		const question = questionAbout(world, outlook, row, sunk, fearedLaws);
		const plans = weighedPlans(question, outlook, sizesFlop);
		const { option, reason } = best(question, outlook, sizesFlop);
		found.push({
			month: world.month,
			about: sunk ? 'release' : 'training',
			lawAbiding: developers.lawAbiding[runs.developer[row]!] === 1,
			wishedFlop: question.wishedFlop,
			plans,
			chosen: option && placeOf(option, plans),
			reason
		});
	};
}

function placeOf(option: Plan, plans: readonly WeighedPlan[]): number {
	const place = plans.findIndex(
		({ flop, ignoring, markets, weights }) =>
			flop === option.flop &&
			ignoring === option.ignoring &&
			markets === option.markets &&
			weights === option.weights
	);
	if (place < 0) throw new Error('a plan was chosen that is not among those that were weighed');
	return place;
}
