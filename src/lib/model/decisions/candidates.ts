import { cutOf, PURPOSE, type Stream } from '../random/random-source';
import { NEWS_CHANNELS, type State } from '../state/state';

/** Whether weights in use may go on being used: offered at home, or published and taken all the same. */
export function canUse(world: State, i: number, base: number): boolean {
	const { runs, fineTuners } = world;
	if ((runs.markets[base]! & (1 << fineTuners.home[i]!)) !== 0) return true;
	return fineTuners.leaks[i] === 1 && runs.open[base] === 1;
}

/**
 * The bases that a fine-tuner comes across in a month: one release in the news of its channel, and those of k peers, of
 * its own kind and niche with the probability of homophily. −1 for none. Whoever asks twice in a month hears the same.
 * One method answers for one fine-tuner, another for all of a block at once.
 */
export class Candidates {
	private readonly draws: Stream;
	private readonly signUps: Stream;
	private readonly alike: number;
	private readonly signUpCut: number;

	constructor(
		private readonly world: State,
		month = world.month
	) {
		const { parameters, random } = world;
		this.draws = random.stream(month, PURPOSE.candidates);
		this.signUps = random.stream(month, PURPOSE.signUp);
		this.alike = cutOf(parameters.homophily);
		this.signUpCut = cutOf(1 / (1 + parameters.signUpMonths));
	}

	inNews(i: number): number {
		return this.newsAt(this.draws.bits(i, 0));
	}

	/** @param found the release for each of the first `count` of `who` */
	inNewsOf(who: Int32Array, count: number, found: Int32Array): void {
		this.draws.bitsOf(who, count, 0, found);
		for (let n = 0; n < count; n++) found[n] = this.newsAt(found[n]!);
	}

	ofPeer(i: number, k: number): number {
		return this.baseAt(i, this.draws.uniform(i, 3 * k), this.draws.bits(i, 3 * k + 1));
	}

	/** @param found the base for each of the first `count` of `who`; @param place is overwritten */
	ofPeers(who: Int32Array, count: number, k: number, found: Int32Array, place: Float64Array): void {
		this.draws.uniformsOf(who, count, 3 * k, place);
		this.draws.bitsOf(who, count, 3 * k + 1, found);
		for (let n = 0; n < count; n++) found[n] = this.baseAt(who[n]!, place[n]!, found[n]!);
	}

	/** Whether weights can be taken up in this month: gated ones after a wait of so many months on average (geometric). */
	canGet(i: number, base: number): boolean {
		const { runs } = this.world;
		if (!canUse(this.world, i, base)) return false;
		return runs.open[base] === 1 || this.signUps.bits(i, runs.id[base]!) >>> 0 < this.signUpCut;
	}

	private newsAt(bits: number): number {
		return this.world.newsBase[bits & (NEWS_CHANNELS - 1)]!;
	}

	/** @param place of the peer among those it is drawn from, from 0 to 1; @param bits decide which these are */
	private baseAt(i: number, place: number, bits: number): number {
		const { fineTuners } = this.world;
		const peer =
			bits >>> 0 < this.alike
				? fineTuners.groupStart[i]! + Math.floor(place * fineTuners.groupSize[i]!)
				: Math.floor(place * fineTuners.count);
		return fineTuners.openingBase[peer]!;
	}
}
