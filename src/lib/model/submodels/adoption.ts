import type { FineTuners } from '../entities/fine-tuners';
import { NEWS_CHANNELS, type World } from '../entities/world';
import { exp, ln, power } from '../portable-math';
import { ALWAYS, PURPOSE, type Stream } from '../random';
import { prepareAdaptation } from './adaptation';
import { knownBurdenCell, prepareModificationLines } from './burden';

/** Releases older than so many half-lives are no longer news. */
const OLDEST_NEWS_HALF_LIVES = 4;

/**
 * News and peers. Each month an active fine-tuner reconsiders with probability ρ_r: it compares its
 * present base, the bases of k peers (of its own kind and niche with probability h), and one release in
 * the news, and takes the best of u = β_q·q + fit + loyalty + β_n·ln(1 + family) − β_c·ln(1 + (adaptation + burden)/budget)
 * + Gumbel. The maximum of u + Gumbel is taken as the winner of an exponential race: the alternative with
 * the largest e^u/E, where E is exponential and keyed by (fine-tuner, base), so that the same fine-tuner
 * has the same taste under every policy.
 */
export function spreadNewsAndPeers(world: World): void {
	publishNews(world);
	prepareModificationLines(world);
	prepareAdaptation(world);
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
	const { bases, fineTuners, parameters } = world;
	let weight = bases.appeal[base * parameters.niches + fineTuners.niche[i]!]!;
	if (pull !== null) weight *= pull[base]!;
	// Expected load: adapting a base of N parameters takes 6·N·D FLOP, and duties where every derivative owes them.
	const kind = fineTuners.kind[i]!;
	const adaptationUsd = world.adaptationUsd[kind]! * bases.parameterCount[base]!;
	const dutiesUsd = world.everyDerivativeUsd[knownBurdenCell(base, fineTuners.home[i]!, kind)]!;
	const load = (adaptationUsd + dutiesUsd) / fineTuners.budgetUsd[i]!;
	weight *= parameters.burdenAversion === 1 ? 1 / (1 + load) : power(1 + load, -parameters.burdenAversion);
	return weight / taste.exponential(i, bases.id[base]!);
}

/** Adopters are counted as if there were so many fine-tuners, so that results do not move with their number. */
const FAMILY_SCALE = 5000;

/** (1 + share of fine-tuners × N₀)^β_n by base, or null when families do not pull. */
function familyPull(world: World): Float64Array | null {
	const { bases, fineTuners, parameters } = world;
	if (parameters.familyPull === 0) return null;
	const pull = new Float64Array(bases.count);
	const scale = FAMILY_SCALE / fineTuners.count;
	for (let row = 0; row < bases.count; row++) {
		pull[row] = power(1 + scale * bases.adopters[row]!, parameters.familyPull);
	}
	return pull;
}

/** Whether weights in use may go on being used: offered at home, or published and taken all the same. */
export function canUse(world: World, i: number, base: number): boolean {
	const { bases, fineTuners } = world;
	if ((bases.markets[base]! & (1 << fineTuners.home[i]!)) !== 0) return true;
	return fineTuners.leaks[i] === 1 && bases.open[base] === 1;
}

/** Whether weights can be taken up in this month: gated ones after a wait of so many months on average (geometric). */
export function canGet(world: World, i: number, base: number): boolean {
	if (!canUse(world, i, base)) return false;
	if (world.bases.open[base] === 1) return true;
	const signUps = world.random.stream(world.month, PURPOSE.signUp);
	return signUps.uniform(i, world.bases.id[base]!) < 1 / (1 + world.parameters.signUpMonths);
}

export function baseOfPeer(
	fineTuners: FineTuners,
	candidates: Stream,
	i: number,
	k: number,
	homophily: number
): number {
	const place = candidates.uniform(i, 3 * k);
	const peer =
		candidates.uniform(i, 3 * k + 1) < homophily
			? fineTuners.groupStart[i]! + Math.floor(place * fineTuners.groupSize[i]!)
			: Math.floor(place * fineTuners.count);
	return fineTuners.openingBase[peer]!;
}

export function newsFor(world: World, candidates: Stream, i: number): number {
	return world.newsBase[candidates.bits(i, 0) & (NEWS_CHANNELS - 1)]!;
}

export function move(world: World, i: number, base: number): void {
	const { bases, fineTuners, lineage } = world;
	const before = fineTuners.base[i]!;
	if (before >= 0) bases.adopters[before]! -= 1;
	if (base >= 0) {
		bases.adopters[base]! += 1;
		lineage.useBase(base, world.makersPerFineTuner);
	}
	fineTuners.base[i] = base;
}

/** Each channel carries one open release, drawn with weight 2^(−age/half-life): a race keyed by (channel, base). */
export function publishNews(world: World): void {
	const { bases, month, newsBase, parameters } = world;
	const halfLife = parameters.newsHalfLifeMonths;
	const race = world.random.stream(month, PURPOSE.news);
	const times = new Float64Array(NEWS_CHANNELS).fill(Infinity);
	newsBase.fill(-1);
	for (let n = bases.openCount - 1; n >= 0; n--) {
		const row = bases.openRows[n]!;
		const age = month - bases.month[row]!;
		if (age > OLDEST_NEWS_HALF_LIVES * halfLife) continue;
		const rate = exp((-ln(2) * age) / halfLife);
		for (let channel = 0; channel < NEWS_CHANNELS; channel++) {
			const time = race.exponential(channel, bases.id[row]!) / rate;
			if (time < times[channel]!) {
				times[channel] = time;
				newsBase[channel] = row;
			}
		}
	}
}
