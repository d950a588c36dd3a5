import { HISTORY, type World } from '../entities/world';
import { exp2, log10, power } from '../portable-math';

/**
 * Compute gets cheaper and algorithms better, whatever anybody does.
 * Price of compute p(t) = p₀·c^(−t/12), USD per FLOP; effective-compute multiplier a(t) = 2^(t/h), of which a
 * share ς can be made to hang on how lively open research is.
 * Sources: Hobbhahn and Besiroglu (Epoch AI 2022) for c, Ho et al. (2024) for h.
 */
export function advanceFrontier(world: World): void {
	const { parameters, month } = world;
	world.pricePerFlopUsd = parameters.pricePerFlopUsd * power(parameters.priceFactorPerYear, -month / 12);
	advanceAlgorithms(world);
	world.makersPerFineTuner = makers(world) / parameters.fineTuners;
	const at = HISTORY + month;
	if (month > 0) {
		world.frontierCapability[at] = world.frontierCapability[at - 1]!;
		world.openFrontierCapability[at] = world.openFrontierCapability[at - 1]!;
	}
}

/** log10 of a(t); before January 2024 and after the present month along the trend. */
export function algorithmsLog10(world: World, month: number): number {
	if (world.parameters.researchFeedback > 0 && month >= 0) {
		return world.algorithmsLog10[Math.min(month, world.month)]!;
	}
	return log10(exp2(month / world.parameters.algorithmicHalvingMonths));
}

/** Δ log10 a = (log10 2 / h)·[1 − ς + ς·√(open activity / activity at the start)], month by month. */
function advanceAlgorithms(world: World): void {
	const { algorithmsLog10: history, month, parameters } = world;
	const { algorithmicHalvingMonths, researchFeedback } = parameters;
	if (researchFeedback === 0 || month === 0) return;
	const activity = world.firstOpenActivity > 0 ? world.openActivity / world.firstOpenActivity : 1;
	const pace = 1 - researchFeedback + researchFeedback * Math.sqrt(activity);
	history[month] = history[month - 1]! + (log10(2) / algorithmicHalvingMonths) * pace;
}

/**
 * Capability of a model with own compute C trained in a month:
 * own = log10(C·a/1e24), q = own + φ·max(0, q_front(t − ℓ) − own) + ε.
 */
export function capabilityOf(world: World, log10Flop: number, month: number, luck: number): number {
	const { parameters } = world;
	const own = log10Flop + algorithmsLog10(world, month) - 24;
	const published = world.frontierCapability[Math.max(0, HISTORY + month - parameters.catchUpLagMonths)]!;
	return own + parameters.catchUpShare * Math.max(0, published - own) + parameters.capabilityNoise * luck;
}

/** Makers in this month: growth at rate g tapers towards ten times the start (logistic). */
function makers(world: World): number {
	const { makersAtStart, makersGrowth } = world.parameters;
	const CEILING = 10; // Assumption: ten times the makers of January 2024 at most.
	return (makersAtStart * CEILING) / (1 + (CEILING - 1) * power(makersGrowth, -world.month / 12));
}
