import type { Difference } from './experiment';
import { mean, variance } from './statistics';
import { studentT975 } from './student-t';

/** Later minus earlier, replicate by replicate: same world, other law. */
export function pairedDifferences(baseline: ArrayLike<number>, regime: ArrayLike<number>): Float64Array {
	if (baseline.length !== regime.length) {
		throw new RangeError(`${baseline.length} baseline worlds cannot be paired with ${regime.length}`);
	}
	return Float64Array.from(regime, (value, replicate) => value - baseline[replicate]!);
}

/**
 * The 95 % interval of the mean of paired differences (Student's t over the replicates).
 *
 * @returns null for a single replicate: one world says nothing about chance
 */
export function intervalOfMean(differences: ArrayLike<number>): { low: number; high: number } | null {
	const spread = variance(differences);
	if (spread === null) return null;
	const centre = mean(differences);
	const halfWidth = studentT975(differences.length - 1) * Math.sqrt(spread / differences.length);
	return { low: centre - halfWidth, high: centre + halfWidth };
}

/**
 * How many times more unpaired than paired worlds the same precision would take: variance of the
 * difference between independent worlds over variance of the difference between the same worlds
 * (common random numbers; Law, "Simulation Modeling and Analysis", section 11.2).
 *
 * @returns null for fewer than two replicates, and where the paired difference does not vary at all
 */
export function pairingGain(baseline: ArrayLike<number>, regime: ArrayLike<number>): number | null {
	const paired = variance(pairedDifferences(baseline, regime));
	if (paired === null || paired === 0) return null;
	return (variance(baseline)! + variance(regime)!) / paired;
}

/** Compares the headline numbers of one metric over the replicates. Identical regimes differ by exactly 0. */
export function compare(
	metric: string,
	regime: number,
	baselineSummaries: ArrayLike<number>,
	regimeSummaries: ArrayLike<number>
): Difference {
	const differences = pairedDifferences(baselineSummaries, regimeSummaries);
	const interval = intervalOfMean(differences);
	return {
		metric,
		regime,
		mean: mean(differences),
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		baseline: mean(baselineSummaries),
		replicates: differences.length,
		pairingGain: pairingGain(baselineSummaries, regimeSummaries)
	};
}
