import { Collected, type Experiment } from '../../src/lib/experiments';
import {
	defaultParameters,
	FINE_TUNER_KINDS,
	METRICS,
	PROVIDER_GROUPS,
	REASONS,
	type Outcome,
	type PlannedRuns,
	type Policy
} from '$lib/model';

export const MONTHS = 24;

const RULE: Policy = {
	id: 'rule',
	instruments: { timing: { start: '2025-02-02' } },
	tiers: [{ id: 'large', instruments: { threshold: { basis: 'compute', flop: 1e25 } } }]
};

interface Invention {
	/** Value of every metric in one month of one world. */
	series?: (regime: number, replicate: number, month: number) => number;
	/** log10 FLOP of the trained runs; each was wished a tenth of a decade larger. */
	trained?: (regime: number) => number[];
	lost?: (regime: number) => number;
	derivatives?: number[];
}

/** Results made by hand: every metric alike, so that a test can say what a chart must show. */
export function inventedResults(
	names: readonly string[],
	replicates: number,
	invention: Invention = {}
): Collected {
	const { series = () => 10, trained = () => [24], lost = () => 0, derivatives = [100, 10, 1] } = invention;
	const experiment = {
		seed: 'maple',
		replicates,
		parameters: { ...defaultParameters(), months: MONTHS },
		choice: { regimes: names.map(() => ({ policies: [] })) },
		regimes: names.map((name, regime) => ({ name, policies: regime === 0 ? [] : [RULE] }))
	} as unknown as Experiment;
	const outcome = (regime: number, replicate: number): Outcome => ({
		months: MONTHS,
		series: Float64Array.from({ length: METRICS.length * MONTHS }, (_, at) =>
			series(regime, replicate, at % MONTHS)
		),
		runs: runs(trained(regime), derivatives),
		lost: new Float64Array(FINE_TUNER_KINDS.length * REASONS.length).fill(lost(regime)),
		diverted: new Float64Array(FINE_TUNER_KINDS.length * REASONS.length),
		providerShares: new Float64Array(MONTHS * PROVIDER_GROUPS.length).fill(1 / PROVIDER_GROUPS.length)
	});
	const outcomes = names.map((_, regime) =>
		Array.from({ length: replicates }, (_, replicate) => outcome(regime, replicate))
	);
	return new Collected(experiment, outcomes);
}

function runs(trained: readonly number[], derivatives: readonly number[]): PlannedRuns {
	const rows = trained.length;
	return {
		id: Uint32Array.from({ length: rows }, (_, row) => row),
		month: new Int16Array(rows),
		fate: new Uint8Array(rows),
		developerKind: new Uint8Array(rows),
		home: new Uint8Array(rows),
		wishedLog10Flop: Float64Array.from(trained, (value) => value + 0.1),
		trainedLog10Flop: Float64Array.from(trained),
		reason: new Uint8Array(rows),
		markets: new Uint8Array(rows).fill(7),
		disclosed: new Uint8Array(rows).fill(1),
		familyDerivatives: Float64Array.from({ length: rows }, (_, row) => derivatives[row] ?? 0)
	};
}
