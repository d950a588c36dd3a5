import { exp, power } from '../arithmetic/portable-math';
import { baseOfPeer, canGet, canUse, newsFor } from '../decisions/candidates';
import { knownBurdenCell } from '../laws/burden';
import type { World } from '../laws/world';
import { ALWAYS, PURPOSE, type Stream } from '../random/random-source';
import { move } from '../state/adopt';

/**
 * News and peers. Each month an active fine-tuner reconsiders with probability ρ_r: it compares its
 * present base, the bases of k peers (of its own kind and niche with probability h), and one release in
 * the news, and takes the best of u = β_q·q + fit + loyalty + β_n·ln(1 + family) − β_c·ln(1 + (adaptation + burden)/budget)
 * + Gumbel. The maximum of u + Gumbel is taken as the winner of an exponential race: the alternative with
 * the largest e^u/E, where E is exponential and keyed by (fine-tuner, base), so that the same fine-tuner
 * has the same taste under every policy.
 */
export function chooseBases(world: World): void {
	const { fineTuners, month, parameters } = world;
	fineTuners.openingBase.set(fineTuners.base);
	const reconsider = world.random.stream(month, PURPOSE.reconsider);
	const candidates = world.random.stream(month, PURPOSE.candidates);
	const taste = world.random.stream(ALWAYS, PURPOSE.taste);
	const pull = familyPull(world);
	const loyalty = exp(parameters.loyalty);
	const share = parameters.reconsiderShare;
	for (let i = 0; i < fineTuners.count; i++) {
		if (fineTuners.active[i] === 0 || reconsider.uniform(i, 0) >= share) continue;
		const present = fineTuners.openingBase[i]!;
		let best = -1;
		let lead = 0;
		if (present >= 0 && canUse(world, i, present)) {
			best = present;
			lead = loyalty * score(world, taste, pull, i, present);
		}
		for (let k = 0; k <= parameters.peersAsked; k++) {
			const base =
				k === 0
					? newsFor(world, candidates, i)
					: baseOfPeer(fineTuners, candidates, i, k, parameters.homophily);
			if (base < 0 || base === best || base === present || !canGet(world, i, base)) continue;
			const candidate = score(world, taste, pull, i, base);
			if (candidate > lead) {
				lead = candidate;
				best = base;
			}
		}
		if (best !== fineTuners.base[i]) move(world, i, best);
	}
}

/** e^u / E. */
function score(world: World, taste: Stream, pull: Float64Array | null, i: number, base: number): number {
	const { runs, fineTuners, parameters } = world;
	let weight = runs.appeal[base * parameters.niches + fineTuners.niche[i]!]!;
	if (pull !== null) weight *= pull[base]!;
	// Expected load: adapting a base of N parameters takes 6·N·D FLOP, and duties where every derivative owes them.
	const kind = fineTuners.kind[i]!;
	const adaptationUsd = world.adaptationUsd[kind]! * runs.parameterCount[base]!;
	const dutiesUsd = world.everyDerivativeUsd[knownBurdenCell(base, fineTuners.home[i]!, kind)]!;
	const load = (adaptationUsd + dutiesUsd) / fineTuners.budgetUsd[i]!;
	weight *= parameters.burdenAversion === 1 ? 1 / (1 + load) : power(1 + load, -parameters.burdenAversion);
	return weight / taste.exponential(i, runs.id[base]!);
}

/** Adopters are counted as if there were so many fine-tuners, so that results do not move with their number. */
const FAMILY_SCALE = 5000;

/** (1 + share of fine-tuners × N₀)^β_n by base, or null when families do not pull. */
function familyPull(world: World): Float64Array | null {
	const { runs, fineTuners, parameters } = world;
	if (parameters.familyPull === 0) return null;
	const pull = new Float64Array(runs.count);
	const scale = FAMILY_SCALE / fineTuners.count;
	for (let row = 0; row < runs.count; row++) {
		pull[row] = power(1 + scale * runs.adopters[row]!, parameters.familyPull);
	}
	return pull;
}
