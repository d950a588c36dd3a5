import { PURPOSE, type Stream } from '../random/random-source';
import type { FineTuners } from '../state/fine-tuners';
import { NEWS_CHANNELS, type State } from '../state/state';

/** Whether weights in use may go on being used: offered at home, or published and taken all the same. */
export function canUse(world: State, i: number, base: number): boolean {
	const { runs, fineTuners } = world;
	if ((runs.markets[base]! & (1 << fineTuners.home[i]!)) !== 0) return true;
	return fineTuners.leaks[i] === 1 && runs.open[base] === 1;
}

/** Whether weights can be taken up in this month: gated ones after a wait of so many months on average (geometric). */
export function canGet(world: State, i: number, base: number): boolean {
	if (!canUse(world, i, base)) return false;
	if (world.runs.open[base] === 1) return true;
	const signUps = world.random.stream(world.month, PURPOSE.signUp);
	return signUps.uniform(i, world.runs.id[base]!) < 1 / (1 + world.parameters.signUpMonths);
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

export function newsFor(world: State, candidates: Stream, i: number): number {
	return world.newsBase[candidates.bits(i, 0) & (NEWS_CHANNELS - 1)]!;
}
