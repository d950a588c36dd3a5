import type { Experiment } from '../../src/lib/experiments';
import { defaultParameters, METRICS, type Outcome, type PlannedRuns } from '$lib/model';

export const MONTHS = 6;

/** Two policy-free regimes: enough for everything that does not look inside a simulation. */
export function inventedExperiment(
	replicates = 4,
	regimes = ['no rule', 'rule'],
	seed = 'maple'
): Experiment {
	// Not of any preset, so no validation would make it: branded by hand.
	return {
		seed,
		replicates,
		parameters: defaultParameters(),
		regimes: regimes.map((name) => ({
			name,
			policies: name === 'no rule' ? [] : [{ id: name, instruments: {}, tiers: [] }]
		}))
	} as unknown as Experiment;
}

/** No planned runs, or the given columns of some. */
export function plannedRuns(columns: Partial<Record<keyof PlannedRuns, number[]>> = {}): PlannedRuns {
	const rows = columns.id?.length ?? 0;
	const column = (key: keyof PlannedRuns, otherwise: number) =>
		columns[key] ?? new Array<number>(rows).fill(otherwise);
	return {
		id: Uint32Array.from(column('id', 0)),
		month: Int16Array.from(column('month', 3)),
		fate: Uint8Array.from(column('fate', 0)),
		developerKind: Uint8Array.from(column('developerKind', 0)),
		home: Uint8Array.from(column('home', 0)),
		wishedLog10Flop: Float64Array.from(column('wishedLog10Flop', 25)),
		trainedLog10Flop: Float64Array.from(column('trainedLog10Flop', 25)),
		reason: Uint8Array.from(column('reason', 0)),
		markets: Uint8Array.from(column('markets', 7)),
		disclosed: Uint8Array.from(column('disclosed', 1)),
		familyDerivatives: Float64Array.from(column('familyDerivatives', 0))
	};
}

/** An outcome whose metric m in month t is `value(m, t)`. */
export function inventedOutcome(
	value: (metric: number, month: number) => number,
	runs = plannedRuns()
): Outcome {
	return {
		months: MONTHS,
		series: Float64Array.from({ length: METRICS.length * MONTHS }, (_, at) =>
			value(Math.floor(at / MONTHS), at % MONTHS)
		),
		runs,
		lost: Float64Array.of(value(0, 0), 1),
		diverted: Float64Array.of(0, value(0, 1)),
		providerShares: Float64Array.of(0.25, 0.75)
	};
}

/** A number from 0 to below 1 that depends on every argument, the same on every machine (MurmurHash3). */
export function scrambled(...parts: number[]): number {
	let state = 0x9e3779b9;
	for (const part of parts) {
		state = Math.imul(state ^ (part + 0x7f4a7c15), 0x85ebca6b);
		state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
		state ^= state >>> 16;
	}
	return (state >>> 0) / 0x1_0000_0000;
}
