import { exp, power } from '../arithmetic/portable-math';
import { Candidates, canUse } from '../decisions/candidates';
import { knownBurdenCell } from '../laws/burden';
import type { World } from '../laws/world';
import { ALWAYS, cutOf, PURPOSE, type Stream } from '../random/random-source';
import { move } from '../state/adopt';
import { BLOCK } from '../state/scratch';
import { step } from './step';

/** No base: none in use, none in the news, none to be had. */
const NONE = -1;

/**
 * News and peers. Each month an active fine-tuner reconsiders with probability ρ_r: it compares its
 * present base, the bases of k peers (of its own kind and niche with probability h), and one release in
 * the news, and takes the best of u = β_q·q + fit + loyalty + β_n·ln(1 + family) − β_c·ln(1 + (adaptation + burden)/budget)
 * + Gumbel. The maximum of u + Gumbel is taken as the winner of an exponential race: the alternative with
 * the largest e^u/E, where E is exponential and keyed by (fine-tuner, base), so that the same fine-tuner
 * has the same taste under every policy.
 *
 * Blocks of fine-tuners go through in passes: who reconsiders, what each compares, what that is worth, who wins.
 */
export const chooseBases = step(
	{
		reads: {
			runs: 'adopters appeal id markets open parameterCount',
			fineTuners: 'active base budgetUsd groupSize groupStart home kind leaks niche openingBase',
			lineage: 'baseUses useCount useSum',
			world: 'adaptationUsd everyDerivativeUsd makersPerFineTuner newsBase'
		},
		writes: { runs: 'adopters', fineTuners: 'base openingBase', lineage: 'baseUses useCount useSum' }
	},
	function chooseBases(world: World): void {
		const { fineTuners, parameters, scratch } = world;
		const { active, base, openingBase } = fineTuners;
		openingBase.set(base);
		const reconsider = world.random.stream(world.month, PURPOSE.reconsider);
		const cut = cutOf(parameters.reconsiderShare);
		const loyalty = exp(parameters.loyalty);
		const compared = new Compared(world);
		const choosing = scratch.int32(0);
		for (let from = 0; from < fineTuners.count; from += BLOCK) {
			const to = Math.min(fineTuners.count, from + BLOCK);
			let count = 0;
			for (let i = from; i < to; i++) {
				if (active[i] === 1 && reconsider.bits(i, 0) >>> 0 < cut) choosing[count++] = i;
			}
			compared.startWithPresent(choosing, count, loyalty);
			for (let k = 0; k <= parameters.peersAsked; k++) {
				compared.comeAcross(choosing, count, k);
				compared.keepBetter(choosing, count);
			}
			for (let n = 0; n < count; n++) {
				const i = choosing[n]!;
				if (compared.best[n] !== base[i]) move(world, i, compared.best[n]!);
			}
		}
	}
);

/** What the fine-tuners of a block compare: the best base of each so far, and the candidate that it meets. */
class Compared {
	readonly best: Int32Array;
	/** e^u/E of the best base, and of the candidate. */
	private readonly lead: Float64Array;
	private readonly weight: Float64Array;
	private readonly candidate: Int32Array;
	/** Those of a block who have a candidate: their place in it, who they are, the id of the candidate, and E. */
	private readonly places: Int32Array;
	private readonly who: Int32Array;
	private readonly ids: Int32Array;
	private readonly race: Float64Array;
	private readonly candidates: Candidates;
	private readonly taste: Stream;
	private readonly pull: Float64Array | null;

	constructor(private readonly world: World) {
		const { random, scratch } = world;
		this.best = scratch.int32(1);
		this.candidate = scratch.int32(2);
		this.lead = scratch.float64(0);
		this.weight = scratch.float64(1);
		this.places = scratch.int32(3);
		this.who = scratch.int32(4);
		this.ids = scratch.int32(5);
		this.race = scratch.float64(2);
		this.candidates = new Candidates(world);
		this.taste = random.stream(ALWAYS, PURPOSE.taste);
		this.pull = familyPull(world);
	}

	/** The present base leads, with loyalty, where it may still be used. */
	startWithPresent(choosing: Int32Array, count: number, loyalty: number): void {
		const { best, candidate, lead, weight, world } = this;
		const { openingBase } = world.fineTuners;
		for (let n = 0; n < count; n++) {
			const present = openingBase[choosing[n]!]!;
			candidate[n] = present !== NONE && canUse(world, choosing[n]!, present) ? present : NONE;
		}
		this.weigh(choosing, count);
		for (let n = 0; n < count; n++) {
			best[n] = candidate[n]!;
			lead[n] = candidate[n] === NONE ? 0 : loyalty * weight[n]!;
		}
	}

	/** One release in the news (k = 0), or the base of the k-th peer. */
	comeAcross(choosing: Int32Array, count: number, k: number): void {
		const { candidate, candidates, weight: place } = this;
		if (k === 0) candidates.inNewsOf(choosing, count, candidate);
		else candidates.ofPeers(choosing, count, k, candidate, place);
		this.leaveOut(choosing, count);
	}

	/** The candidate takes the lead where it is worth more. */
	keepBetter(choosing: Int32Array, count: number): void {
		const { best, candidate, lead, weight } = this;
		this.weigh(choosing, count);
		for (let n = 0; n < count; n++) {
			if (candidate[n] === NONE || !(weight[n]! > lead[n]!)) continue;
			lead[n] = weight[n]!;
			best[n] = candidate[n]!;
		}
	}

	/** Leaves out candidates that are compared already or cannot be taken up in this month. */
	private leaveOut(choosing: Int32Array, count: number): void {
		const { best, candidate, candidates, world } = this;
		const { openingBase } = world.fineTuners;
		for (let n = 0; n < count; n++) {
			const base = candidate[n]!;
			const i = choosing[n]!;
			if (base === NONE) continue;
			const known = base === best[n] || base === openingBase[i];
			if (known || !candidates.canGet(i, base)) candidate[n] = NONE;
		}
	}

	/** e^u/E of the candidate of each; anything where there is none. */
	private weigh(choosing: Int32Array, count: number): void {
		const { candidate, ids, places, pull, race, taste, weight, who, world } = this;
		const { adaptationUsd, everyDerivativeUsd, fineTuners, parameters, runs } = world;
		const { budgetUsd, home, kind, niche } = fineTuners;
		const { appeal, id, parameterCount } = runs;
		const { burdenAversion, niches } = parameters;
		let racing = 0;
		for (let n = 0; n < count; n++) {
			const base = candidate[n]!;
			if (base === NONE) continue;
			const i = choosing[n]!;
			places[racing] = n;
			who[racing] = i;
			ids[racing] = id[base]!;
			racing += 1;
			// Expected load: adapting a base of N parameters takes 6·N·D FLOP, and duties where every derivative owes them.
			const load =
				(adaptationUsd[kind[i]!]! * parameterCount[base]! +
					everyDerivativeUsd[knownBurdenCell(base, home[i]!, kind[i]!)]!) /
				budgetUsd[i]!;
			let worth = appeal[base * niches + niche[i]!]!;
			if (pull !== null) worth *= pull[base]!;
			worth *= burdenAversion === 1 ? 1 / (1 + load) : power(1 + load, -burdenAversion);
			weight[n] = worth;
		}
		taste.exponentialsAt(who, ids, racing, race);
		for (let r = 0; r < racing; r++) {
			const n = places[r]!;
			weight[n] = weight[n]! / race[r]!;
		}
	}
}

/** Adopters are counted as if there were so many fine-tuners, so that results do not move with their number. */
const FAMILY_SCALE = 5000;

/** (1 + share of fine-tuners × N₀)^β_n by base, or null when families do not pull. */
function familyPull(world: World): Float64Array | null {
	const { runs, fineTuners, parameters, scratch } = world;
	if (parameters.familyPull === 0) return null;
	const pull = scratch.named('family pull', runs.count);
	const scale = FAMILY_SCALE / fineTuners.count;
	for (let row = 0; row < runs.count; row++) {
		pull[row] = power(1 + scale * runs.adopters[row]!, parameters.familyPull);
	}
	return pull;
}
