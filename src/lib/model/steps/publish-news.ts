import { exp, ln } from '../arithmetic/portable-math';
import { NEWS_CHANNELS, type World } from '../laws/world';
import { PURPOSE } from '../random/random-source';
import { step } from './step';

/** Releases older than so many half-lives are no longer news. */
const OLDEST_NEWS_HALF_LIVES = 4;
const CHANNELS = Int32Array.from({ length: NEWS_CHANNELS }, (_, channel) => channel);

/** Each channel carries one open release, drawn with weight 2^(−age/half-life): a race keyed by (channel, base). */
export const publishNews = step(
	{
		reads: { runs: 'id month openCount openRows' },
		writes: { world: 'newsBase' }
	},
	function publishNews(world: World): void {
		const { runs, month, newsBase, parameters, scratch } = world;
		const halfLife = parameters.newsHalfLifeMonths;
		const race = world.random.stream(month, PURPOSE.news);
		const times = scratch.float64(0);
		const drawn = scratch.float64(1);
		times.fill(Infinity, 0, NEWS_CHANNELS);
		newsBase.fill(-1);
		for (let n = runs.openCount - 1; n >= 0; n--) {
			const row = runs.openRows[n]!;
			const age = month - runs.month[row]!;
			if (age > OLDEST_NEWS_HALF_LIVES * halfLife) continue;
			const rate = exp((-ln(2) * age) / halfLife);
			race.exponentialsOf(CHANNELS, NEWS_CHANNELS, runs.id[row]!, drawn);
			for (let channel = 0; channel < NEWS_CHANNELS; channel++) {
				const time = drawn[channel]! / rate;
				if (time < times[channel]!) {
					times[channel] = time;
					newsBase[channel] = row;
				}
			}
		}
	}
);
