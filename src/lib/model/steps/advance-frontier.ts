import { HISTORY, type World } from '../laws/world';
import { log10, power } from '../arithmetic/portable-math';
import { step } from './step';

/**
 * Compute gets cheaper and algorithms better, whatever anybody does.
 * Price of compute p(t) = p₀·c^(−t/12), USD per FLOP; effective-compute multiplier a(t) = 2^(t/h), of which a
 * share ς can be made to hang on how lively open research is.
 * Sources: Hobbhahn and Besiroglu (Epoch AI 2022) for c, Ho et al. (2024) for h.
 */
export const advanceFrontier = step(
	{
		reads: {
			world:
				'algorithmsLog10 firstOpenActivity frontierCapability frontierLog10Flop openActivity openFrontierCapability'
		},
		writes: {
			world:
				'algorithmsLog10 frontierCapability frontierLog10Flop makersPerFineTuner openFrontierCapability pricePerFlopUsd'
		}
	},
	function advanceFrontier(world: World): void {
		const { parameters, month } = world;
		world.pricePerFlopUsd = parameters.pricePerFlopUsd * power(parameters.priceFactorPerYear, -month / 12);
		advanceAlgorithms(world);
		world.makersPerFineTuner = makers(world) / parameters.fineTuners;
		const at = HISTORY + month;
		if (month > 0) {
			world.frontierCapability[at] = world.frontierCapability[at - 1]!;
			world.openFrontierCapability[at] = world.openFrontierCapability[at - 1]!;
			world.frontierLog10Flop[at] = world.frontierLog10Flop[at - 1]!;
		}
	}
);

/** Δ log10 a = (log10 2 / h)·[1 − ς + ς·√(open activity / activity at the start)], month by month. */
function advanceAlgorithms(world: World): void {
	const { algorithmsLog10: history, month, parameters } = world;
	const { algorithmicHalvingMonths, researchFeedback } = parameters;
	if (researchFeedback === 0 || month === 0) return;
	const activity = world.firstOpenActivity > 0 ? world.openActivity / world.firstOpenActivity : 1;
	const pace = 1 - researchFeedback + researchFeedback * Math.sqrt(activity);
	history[month] = history[month - 1]! + (log10(2) / algorithmicHalvingMonths) * pace;
}

/** Makers in this month: growth at rate g tapers towards ten times the start (logistic). */
function makers(world: World): number {
	const { makersAtStart, makersGrowth } = world.parameters;
	const CEILING = 10; // Assumption: ten times the makers of January 2024 at most.
	return (makersAtStart * CEILING) / (1 + (CEILING - 1) * power(makersGrowth, -world.month / 12));
}
