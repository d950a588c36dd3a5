import type { World } from '../entities/world';
import { exp } from '../portable-math';
import { PURPOSE, type Stream } from '../random';
import { offerOpen } from './offers';

/** Gain kept from parent to child, mean gain of one step, gain by skill, and noise, in orders of magnitude. Assumptions. */
const GAIN_KEPT = 0.6;
const GAIN_MEAN = 0.03;
const GAIN_BY_SKILL = 0.05;
const GAIN_NOISE = 0.05;

/**
 * Derivatives come out and find their parent inside the family chosen: with the childless share a member
 * without children, otherwise the parent of a random earlier member, which is attachment in proportion
 * to children (copying; Simon 1955). Quality: q = q_root + g, g = 0.6·g_parent + 0.03 + 0.05·skill + noise.
 */
export function releaseDerivatives(world: World): void {
	const { bases, derivatives, fineTuners, flows, market, month } = world;
	const draws = world.random.stream(month, PURPOSE.parent);
	const traits = world.random.stream(month, PURPOSE.derivativeTraits);
	const weight = world.makersPerFineTuner;
	const lagged = world.referenceCapability();
	for (let i = 0; i < fineTuners.count; i++) {
		const root = fineTuners.building[i]!;
		if (root < 0) continue;
		const parent = chooseParent(world, draws, i, root);
		const row = derivatives.add(root);
		derivatives.maker[row] = i;
		derivatives.month[row] = month;
		derivatives.parent[row] = parent;
		derivatives.depth[row] = parent < 0 ? 1 : Math.min(255, derivatives.depth[parent]! + 1);
		if (parent >= 0) derivatives.children[parent]! += 1;
		const gain =
			GAIN_KEPT * (parent < 0 ? 0 : derivatives.gain[parent]!) +
			GAIN_MEAN +
			GAIN_BY_SKILL * fineTuners.skill[i]! +
			GAIN_NOISE * traits.normal(i, 0);
		derivatives.gain[row] = gain;
		bases.familyDerivatives[root]! += weight;
		const kind = fineTuners.kind[i]!;
		flows.derivatives[kind]! += weight;
		const quality = bases.capability[root]! + gain;
		flows.qualityWeighted += weight * exp(quality - lagged);
		const niche = fineTuners.niche[i]!;
		market.bestOpenInNiche[niche] = Math.max(market.bestOpenInNiche[niche]!, quality);
		// A derivative is offered wherever its base is.
		offerOpen(world, root, niche, quality);
	}
}

function chooseParent(world: World, draws: Stream, i: number, root: number): number {
	const { derivatives, parameters } = world;
	const size = derivatives.familySize(root);
	if (size === 0) return -1;
	const member = derivatives.member(root, Math.floor(draws.uniform(i, 0) * size));
	if (draws.uniform(i, 1) < parameters.childlessShare) {
		if (derivatives.children[member] === 0) return member;
	}
	return derivatives.parent[member]!;
}
