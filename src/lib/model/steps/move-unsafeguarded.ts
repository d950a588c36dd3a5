import { LEAKED, STOLEN } from '../state/reach';
import type { World } from '../laws/world';
import { exp, power } from '../arithmetic/portable-math';
import { PURPOSE } from '../random/random-source';
import { tailHazard } from '../decisions/tail-hazard';
import { step } from './step';

/**
 * Q, the highest capability ever accessible without safeguards: open weights never leave it. With the yearly
 * probability χ the most capable closed model is stolen; its access is closed off again at rate μ a year, which
 * can lower Q. Gated weights that leak stay out.
 */
export const moveUnsafeguarded = step(
	{
		reads: {
			developers: 'active',
			runs: 'adopters capability developer gated id month open openCount openRows',
			reach: 'base openCapability stolen stolenCapability tailHazardSum',
			world: 'makersPerFineTuner'
		},
		writes: { reach: 'openCapability stolen stolenCapability tailHazardSum' }
	},
	function moveUnsafeguarded(world: World): void {
		const { runs, reach } = world;
		closeOffStolen(world);
		stealWeights(world);
		leakWeights(world);
		reach.stolenCapability = -Infinity;
		for (let reached = 0; reached < reach.count; reached++) {
			const row = reach.base[reached]!;
			const capability = runs.capability[row]!;
			if (runs.open[row] === 1 || reach.stolen[reached] === LEAKED)
				reach.openCapability = Math.max(reach.openCapability, capability);
			else if (reach.stolen[reached] === STOLEN) {
				reach.stolenCapability = Math.max(reach.stolenCapability, capability);
			}
		}
		reach.tailHazardSum += tailHazard(world) / 12;
	}
);

function stealWeights(world: World): void {
	const { runs, developers, month, parameters, reach } = world;
	const chance = 1 - power(1 - parameters.theftPerYear, 1 / 12);
	if (world.random.stream(month, PURPOSE.theft).uniform(0, 0) >= chance) return;
	let best = -1;
	for (let reached = 0; reached < reach.count; reached++) {
		const row = reach.base[reached]!;
		if (runs.open[row] === 1 || developers.active[runs.developer[row]!] === 0) continue;
		if (best < 0 || runs.capability[row]! > runs.capability[reach.base[best]!]!) best = reached;
	}
	if (best >= 0 && reach.stolen[best] === 0) reach.stolen[best] = STOLEN;
}

/** Gated weights that one of those who signed up passes on: as good as published, for good. */
function leakWeights(world: World): void {
	const { runs, month, parameters, reach } = world;
	const draws = world.random.stream(month, PURPOSE.leak);
	const chance = 1 - power(1 - parameters.gatedLeakPerYear, 1 / 12);
	for (let reached = 0; reached < reach.count; reached++) {
		const row = reach.base[reached]!;
		if (runs.gated[row] === 0 || reach.stolen[reached] === LEAKED) continue;
		if (draws.uniform(runs.id[row]!, 0) < chance) reach.stolen[reached] = LEAKED;
	}
}

function closeOffStolen(world: World): void {
	const { runs, month, parameters, reach } = world;
	const draws = world.random.stream(month, PURPOSE.closingOff);
	const chance = 1 - exp(-parameters.closedOffPerYear / 12);
	for (let reached = 0; reached < reach.count; reached++) {
		if (reach.stolen[reached] !== STOLEN) continue;
		if (draws.uniform(runs.id[reach.base[reached]!]!, 0) < chance) reach.stolen[reached] = 0;
	}
}
