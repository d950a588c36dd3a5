import { HISTORY, type World } from '../entities/world';
import { exp2, log10, power } from '../portable-math';

/**
 * Compute gets cheaper and algorithms better, whatever anybody does.
 * Price of compute p(t) = p₀·c^(−t/12), USD per FLOP; effective-compute multiplier a(t) = 2^(t/h).
 * Sources: Hobbhahn and Besiroglu (Epoch AI 2022) for c, Ho et al. (2024) for h.
 */
export function advanceFrontier(world: World): void {
	const { parameters, month } = world;
	world.pricePerFlopUsd = parameters.pricePerFlopUsd * power(parameters.priceFactorPerYear, -month / 12);
	world.algorithmsLog10 = algorithmsLog10(world, month);
	world.makersPerFineTuner = makers(world) / parameters.fineTuners;
	const at = HISTORY + month;
	if (month > 0) {
		world.frontierCapability[at] = world.frontierCapability[at - 1]!;
		world.openFrontierCapability[at] = world.openFrontierCapability[at - 1]!;
	}
}

/** log10 of a(t). */
export function algorithmsLog10(world: World, month: number): number {
	return log10(exp2(month / world.parameters.algorithmicHalvingMonths));
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
