import type { World } from '../entities/world';
import { exp, ln, power } from '../portable-math';
import { PURPOSE } from '../random';
import { FATES } from '../outcome';

const OPEN = FATES.indexOf('released-open');
const CLOSED = FATES.indexOf('released-closed');

/**
 * Two kinds of harm, kept apart. Everyday misuse: misusers choose too,
 * Λ = τ·ln(e^{u₀/τ} + Σ_b e^{(q_b − κ·s_b)/τ}), so that ten clones are not ten times the harm; open weights
 * keep s_b·(1 − strip). Tail: Q is the highest capability ever reachable without safeguards: any open
 * model, or a closed one that was stolen; it never falls.
 */
export function countHarm(world: World): void {
	const { bases, month } = world;
	for (let row = 0; row < bases.count; row++) {
		if (bases.month[row] !== month) continue;
		if (bases.fate[row] === OPEN || bases.fate[row] === CLOSED) addReachable(world, row);
	}
	stealWeights(world);
	world.tailHazardSum += tailHazard(world) / 12;
}

/** Adds a released model to Λ and, if its weights are published, to Q. */
export function addReachable(world: World, row: number): void {
	const { bases, parameters } = world;
	const open = bases.open[row] === 1;
	const safeguards = bases.safeguards[row]! * (open ? 1 - parameters.stripShare : 1);
	const reach = (bases.capability[row]! - parameters.safeguardEffect * safeguards) / parameters.misuseTaste;
	const top = Math.max(world.misuseLogSum, reach);
	world.misuseLogSum = top + ln(exp(world.misuseLogSum - top) + exp(reach - top));
	if (open) world.unsafeguardedCapability = Math.max(world.unsafeguardedCapability, bases.capability[row]!);
}

/** The most capable closed model is stolen with the yearly probability, and stays reachable. */
function stealWeights(world: World): void {
	const { month, parameters } = world;
	if (
		world.random.stream(month, PURPOSE.theft).uniform(0, 0) >=
		1 - power(1 - parameters.theftPerYear, 1 / 12)
	)
		return;
	let best = -Infinity;
	for (const capability of world.bestClosed) best = Math.max(best, capability);
	world.unsafeguardedCapability = Math.max(world.unsafeguardedCapability, best);
}

/** λ₀·e^{κ(Q − q_c)}·(1 − d·(1 − e^{−makers/n_d})), a year. */
export function tailHazard(world: World): number {
	const { parameters } = world;
	if (parameters.tailHazard === 0 || world.unsafeguardedCapability === -Infinity) return 0;
	let active = 0;
	for (const count of world.activeByKind) active += count;
	const makers = active * world.makersPerFineTuner;
	const defence = parameters.defence * (1 - exp(-makers / parameters.defenders));
	return (
		parameters.tailHazard *
		exp(parameters.tailSlope * (world.unsafeguardedCapability - parameters.tailCapability)) *
		(1 - defence)
	);
}

/** h₀·[e^{η·Λ} − e^{η·u₀}]: harm beyond what misusers could do before, as an index. */
export function misuseHarm(world: World): number {
	const { misuseBefore, misuseGrowth, misuseScale, misuseTaste } = world.parameters;
	const reach = misuseTaste * world.misuseLogSum;
	return misuseScale * (exp(misuseGrowth * reach) - exp(misuseGrowth * misuseBefore));
}
