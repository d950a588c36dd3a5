import { seriesOf, summaryOf } from '$lib/experiments/summary';
import type * as Archived from './engine';

/** An archived engine, as its file exports it; version 2 has no memory to use again. */
export type Engine = Omit<typeof Archived, 'Memory' | 'Trunks'> & Partial<Pick<typeof Archived, 'Memory'>>;

/** Model versions whose engine is kept in `static/engines`, oldest first. */
export const ARCHIVED_VERSIONS: readonly string[] = ['2', '3'];

/** What an archived engine gave for a link. */
export interface AsSent {
	readonly fingerprint: string;
	readonly worlds: number;
	/** Mean headline number over the worlds, by metric id and regime, in the metric's unit of that version. */
	readonly means: Readonly<Record<string, readonly number[]>>;
	/** What that version could not read in the link, in its own words. */
	readonly problems: readonly string[];
}

/**
 * Runs a link on an archived engine, one simulation after the other.
 *
 * @param link what follows `#` in the address
 * @param metrics ids whose means are wanted; those that the version does not have are left out
 * @param report called before each simulation with the number finished and the number wanted
 * @throws the engine's refusal of a link that it cannot read
 */
export function replay(
	engine: Engine,
	link: string,
	metrics: readonly string[],
	report: (done: number, total: number) => void
): AsSent {
	const { choice, problems } = engine.decodeLink(link);
	const { seed, replicates, parameters, regimes } = engine.resolveExperiment(choice);
	const memory = engine.Memory && new engine.Memory();
	const total = regimes.length * replicates;
	let done = 0;
	const outcomes = regimes.map(({ policies }) =>
		Array.from({ length: replicates }, (_, replicate) => {
			report(done++, total);
			return engine.simulate({ seed, replicate, parameters, policies }, memory);
		})
	);
	const meanOf = (metric: number, regime: number): number => {
		const { summary } = engine.METRICS[metric]!;
		const each = outcomes[regime]!.map((outcome) => summaryOf(summary, seriesOf(outcome, metric)));
		return each.reduce((sum, value) => sum + value, 0) / replicates;
	};
	const places = metrics.flatMap((id): [string, number][] => {
		const place = engine.METRICS.findIndex((metric) => metric.id === id);
		return place < 0 ? [] : [[id, place]];
	});
	return {
		fingerprint: engine.fingerprint(outcomes),
		worlds: replicates,
		means: Object.fromEntries(places.map(([id, place]) => [id, regimes.map((_, n) => meanOf(place, n))])),
		problems
	};
}
