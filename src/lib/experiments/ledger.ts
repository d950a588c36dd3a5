import { intervalOfMean, pairedDifferences } from './comparison';
import type { Collected } from './collected';
import { mean } from './statistics';

/** Parts of the opportunity cost: metrics in USD over the run, and whether more of them costs or pays. */
export const OPPORTUNITY_COSTS = [
	{ part: 'projects', label: 'Projects lost and diverted', metric: 'value-forgone', sign: 1 },
	{ part: 'compliance', label: 'Spending on compliance', metric: 'compliance-spend', sign: 1 },
	{ part: 'surplus', label: 'Surplus of users lost', metric: 'user-surplus-value', sign: -1 }
] as const;
export type CostPart = (typeof OPPORTUNITY_COSTS)[number]['part'];

export const LEDGER_RISKS = {
	initial: 'misuse-without-safeguards',
	residual: 'residual-misuse',
	tail: 'tail-event-probability'
} as const;

/** One number for each replicate, with its mean and the 95 % interval of the mean (null for one world). */
export interface LedgerColumn {
	readonly worlds: Float64Array;
	readonly mean: number;
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * What a policy avoids and what it costs, side by side and world by world. There is no ratio of the two: a
 * ratio hides which of them is large, and has no meaning where either can have both signs (Briggs, Claxton and
 * Sculpher 2006, Decision Modelling for Health Economic Evaluation, on the cost-effectiveness plane).
 */
export interface Ledger {
	/** Index of the regime. */
	readonly regime: number;
	/** Everyday misuse under the regime without safeguards, and what is left of it; index, mean over the run. */
	readonly initialRisk: LedgerColumn;
	readonly residualRisk: LedgerColumn;
	/** Residual risk of the baseline minus that of the regime, in the same world. */
	readonly avoidedRisk: LedgerColumn;
	/** The same for the probability of a tail event; 0 in every world where no hazard is assumed. */
	readonly avoidedTail: LedgerColumn;
	/** Regime minus baseline in USD over the run: what is lost or spent; negative where the policy pays. */
	readonly opportunityCostUsd: LedgerColumn;
	readonly partsUsd: Readonly<Record<CostPart, LedgerColumn>>;
	/** Share of the worlds in which risk is avoided at a cost, avoided and paid for, added at a cost, added and paid for. */
	readonly quadrants: Readonly<Record<Quadrant, number>>;
}

/** Corners of the plane; a world on an axis counts as one in which that side does not change. */
export const QUADRANTS = [
	'avoided at a cost',
	'avoided at a gain',
	'added at a cost',
	'added at a gain',
	'no change'
] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** The ledger of one regime against the baseline, regime 0. */
export function ledgerOf(results: Pick<Collected, 'summaries'>, regime: number): Ledger {
	const change = (metric: string) =>
		pairedDifferences(results.summaries(metric, 0), results.summaries(metric, regime));
	const parts = OPPORTUNITY_COSTS.map(({ metric, sign }) =>
		change(metric).map((value) => times(sign, value))
	);
	const cost = parts[0]!.map((_, world) => parts.reduce((sum, part) => sum + part[world]!, 0));
	const avoided = change(LEDGER_RISKS.residual).map((value) => times(-1, value));
	return {
		regime,
		initialRisk: columnOf(results.summaries(LEDGER_RISKS.initial, regime)),
		residualRisk: columnOf(results.summaries(LEDGER_RISKS.residual, regime)),
		avoidedRisk: columnOf(avoided),
		avoidedTail: columnOf(change(LEDGER_RISKS.tail).map((value) => times(-1, value))),
		opportunityCostUsd: columnOf(cost),
		partsUsd: Object.fromEntries(
			OPPORTUNITY_COSTS.map(({ part }, index) => [part, columnOf(parts[index]!)])
		) as unknown as Ledger['partsUsd'],
		quadrants: quadrantsOf(avoided, cost)
	};
}

/** Without a negative zero, which would print as a loss of nothing. */
function times(sign: 1 | -1, value: number): number {
	return value === 0 ? 0 : sign * value;
}

function columnOf(worlds: Float64Array): LedgerColumn {
	const interval = intervalOfMean(worlds);
	return { worlds, mean: mean(worlds), low: interval?.low ?? null, high: interval?.high ?? null };
}

function quadrantsOf(avoided: Float64Array, cost: Float64Array): Ledger['quadrants'] {
	const shares = Object.fromEntries(QUADRANTS.map((quadrant) => [quadrant, 0])) as Record<Quadrant, number>;
	avoided.forEach((risk, world) => (shares[quadrantOf(risk, cost[world]!)] += 1 / avoided.length));
	return shares;
}

function quadrantOf(avoided: number, costUsd: number): Quadrant {
	if (avoided === 0 && costUsd === 0) return 'no change';
	if (avoided >= 0) return costUsd > 0 ? 'avoided at a cost' : 'avoided at a gain';
	return costUsd > 0 ? 'added at a cost' : 'added at a gain';
}
