import { exp } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { makersWithWeights } from './flaws';

/** λ₀ times the exposure, a year. */
export function tailHazard(world: World): number {
	return world.parameters.tailHazard * tailExposure(world);
}

/**
 * Hazard as a multiple of λ₀: e^{κ_c(Q − q_c)}·(1 − D), D = d·(1 − e^{−users with weights/n_d}). It is there to be
 * seen when λ₀ = 0, where the hazard is 0.
 */
export function tailExposure(world: World): number {
	const { parameters, reach } = world;
	const reached = reach.unsafeguardedCapability;
	if (reached === -Infinity) return 0;
	const defence = parameters.defence * (1 - exp(-makersWithWeights(world) / parameters.defenders));
	return exp(parameters.tailSlope * (reached - parameters.tailCapability)) * (1 - defence);
}
