import { regimeNames } from '$lib/charts/results';
import type { Collected } from '$lib/experiments';
import { answerFacts, type AnswerFacts } from './answer';
import { chanceOf, underPosition, type Chance, type Plausible, type UnderPosition } from './how-sure';
import { worldPicture, type WorldPicture } from './world-picture';

/** What the page shows of a comparison, whether it was run here or stored with the site. Regimes count from 0. */
export interface Shown {
	readonly names: readonly string[];
	/** Worlds that it rests on. */
	readonly worlds: number;
	/** Of how many of them, from 0 on, every model is known where they were run here. */
	readonly pictured: number;
	facts(regime: number): AnswerFacts;
	chance(regime: number, metric: string): Chance;
	/** Positions whose assumptions were tried, in the order of `POSITIONS`. */
	under(regime: number, metric: string): readonly UnderPosition[];
	/** Over the stored sample of plausible worlds; null where it was not run. */
	plausible(regime: number, metric: string): Plausible | null;
	/** null for a world that is not there. */
	picture(regime: number, world: number): WorldPicture | null;
}

/** The same comparison under the assumptions of one position. */
export interface PositionResults {
	readonly id: string;
	readonly title: string;
	readonly collected: Collected;
}

/** What was run here. Each part is computed when it is first asked for. */
export function shownOf(
	collected: Collected,
	positions: readonly PositionResults[],
	plausible: Shown['plausible'] = () => null
): Shown {
	const known = new Map<string, unknown>();
	const once = <Value>(key: string, compute: () => Value): Value => {
		if (!known.has(key)) known.set(key, compute());
		return known.get(key) as Value;
	};
	return {
		names: regimeNames(collected),
		worlds: collected.pairedReplicates,
		pictured: collected.worldsInFull,
		facts: (regime) => once(`facts ${regime}`, () => answerFacts(collected, regime)),
		chance: (regime, metric) => chanceOf(collected, metric, regime),
		under: (regime, metric) =>
			positions.map(({ collected: results, id, title }) => underPosition(id, title, results, metric, regime)),
		plausible,
		picture: (regime, world) =>
			once(`picture ${regime} ${world}`, () => worldPicture(collected, regime, world))
	};
}
