import type { Collected } from '$lib/experiments';
import { regimeLetter } from '$lib/scenarios/problems';
import { changesOf, policyNames } from './policy-names';
import { METRICS, type Metric, type PlannedRuns } from '$lib/model';

/** The part of the collected outcomes that charts read. */
export type Results = Pick<
	Collected,
	| 'experiment'
	| 'pairedReplicates'
	| 'worldsInFull'
	| 'band'
	| 'differenceBand'
	| 'difference'
	| 'lost'
	| 'diverted'
	| 'providerShares'
	| 'summaries'
	| 'months'
	| 'runs'
>;

/** The declaration of a metric; throws a RangeError for an unknown id. */
export function metricById(id: string): Metric {
	const found = METRICS.find((metric) => metric.id === id);
	if (!found) throw new RangeError(`no metric is called ${id}`);
	return found;
}

/**
 * Names of the regimes, short enough for a legend: without what follows a colon or stands in brackets, if they
 * stay different.
 * Those that share a name are told apart by their letters.
 */
export function regimeNames(results: Pick<Results, 'experiment'>): string[] {
	const { choice, regimes } = results.experiment;
	const full = regimes.map(({ name }, regime) => {
		const asChosen = choice.regimes[regime]!;
		return asChosen.policies.some((policy) => changesOf(policy).length > 0) ? policyNames(asChosen) : name;
	});
	const short = full.map((name) => name.replace(/:[^,+]*| \([^)]*\)/g, ''));
	const names = new Set(short).size === new Set(full).size ? short : full;
	return names.map((name, regime) =>
		names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${regimeLetter(regime)})`
	);
}

/** The planned runs of one regime, world by world, for the worlds that are kept in full. */
export function pairedRuns(results: Results, regime: number): PlannedRuns[] {
	return Array.from({ length: results.worldsInFull }, (_, replicate) => results.runs(regime, replicate));
}

/** "line: middle world, band: 8 in 10 of 16 worlds", or what can be said of a single one. */
export function bandWords(replicates: number): string {
	return replicates < 2 ? 'one world so far' : `line: middle world, band: 8 in 10 of ${replicates} worlds`;
}
