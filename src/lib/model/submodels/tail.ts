import { LEAKED, STOLEN } from '../entities/reach';
import type { World } from '../entities/world';
import { exp, power } from '../portable-math';
import { PURPOSE } from '../random';
import { makersWithWeights } from './flaws';

/**
 * Q, the highest capability ever accessible without safeguards: open weights never leave it. With the yearly
 * probability χ the most capable closed model is stolen; its access is closed off again at rate μ a year, which
 * can lower Q. Gated weights that leak stay out.
 */
export function moveUnsafeguarded(world: World): void {
	const { bases, reach } = world;
	closeOffStolen(world);
	stealWeights(world);
	leakWeights(world);
	reach.stolenCapability = -Infinity;
	for (let place = 0; place < reach.count; place++) {
		const row = reach.base[place]!;
		const capability = bases.capability[row]!;
		if (bases.open[row] === 1 || reach.stolen[place] === LEAKED)
			reach.openCapability = Math.max(reach.openCapability, capability);
		else if (reach.stolen[place] === STOLEN) {
			reach.stolenCapability = Math.max(reach.stolenCapability, capability);
		}
	}
	reach.tailHazardSum += tailHazard(world) / 12;
}

function stealWeights(world: World): void {
	const { bases, developers, month, parameters, reach } = world;
	const chance = 1 - power(1 - parameters.theftPerYear, 1 / 12);
	if (world.random.stream(month, PURPOSE.theft).uniform(0, 0) >= chance) return;
	let best = -1;
	for (let place = 0; place < reach.count; place++) {
		const row = reach.base[place]!;
		if (bases.open[row] === 1 || developers.active[bases.developer[row]!] === 0) continue;
		if (best < 0 || bases.capability[row]! > bases.capability[reach.base[best]!]!) best = place;
	}
	if (best >= 0 && reach.stolen[best] === 0) reach.stolen[best] = STOLEN;
}

/** Gated weights that one of those who signed up passes on: as good as published, for good. */
function leakWeights(world: World): void {
	const { bases, month, parameters, reach } = world;
	const draws = world.random.stream(month, PURPOSE.leak);
	const chance = 1 - power(1 - parameters.gatedLeakPerYear, 1 / 12);
	for (let place = 0; place < reach.count; place++) {
		const row = reach.base[place]!;
		if (bases.gated[row] === 0 || reach.stolen[place] === LEAKED) continue;
		if (draws.uniform(bases.id[row]!, 0) < chance) reach.stolen[place] = LEAKED;
	}
}

function closeOffStolen(world: World): void {
	const { bases, month, parameters, reach } = world;
	const draws = world.random.stream(month, PURPOSE.closingOff);
	const chance = 1 - exp(-parameters.closedOffPerYear / 12);
	for (let place = 0; place < reach.count; place++) {
		if (reach.stolen[place] !== STOLEN) continue;
		if (draws.uniform(bases.id[reach.base[place]!]!, 0) < chance) reach.stolen[place] = 0;
	}
}

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
