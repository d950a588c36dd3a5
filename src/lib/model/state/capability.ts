import { exp2, log10 } from '../arithmetic/portable-math';
import { HISTORY, type State } from './state';

/** log10 of a(t); before January 2024 and after the present month along the trend. */
export function algorithmsLog10(world: State, month: number): number {
	if (world.parameters.researchFeedback > 0 && month >= 0) {
		return world.algorithmsLog10[Math.min(month, world.month)]!;
	}
	return log10(exp2(month / world.parameters.algorithmicHalvingMonths));
}

/**
 * Capability of a model with own compute C trained in a month:
 * own = log10(C·a/1e24), q = own + φ·max(0, q_front(t − ℓ) − own) + ε.
 */
export function capabilityOf(world: State, log10Flop: number, month: number, luck: number): number {
	const { parameters } = world;
	const own = log10Flop + algorithmsLog10(world, month) - 24;
	const published = publishedCapability(world, month);
	return own + parameters.catchUpShare * Math.max(0, published - own) + parameters.capabilityNoise * luck;
}

/** log10 of the own compute that gives a capability in a month without luck. */
export function log10FlopFor(world: State, capability: number, month: number): number {
	const { catchUpShare } = world.parameters;
	const published = publishedCapability(world, month);
	const own =
		capability >= published ? capability : (capability - catchUpShare * published) / (1 - catchUpShare);
	return own - algorithmsLog10(world, month) + 24;
}

function publishedCapability({ frontierCapability, parameters }: State, month: number): number {
	return frontierCapability[Math.max(0, HISTORY + month - parameters.catchUpLagMonths)]!;
}
