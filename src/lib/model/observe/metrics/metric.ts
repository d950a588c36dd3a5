import type { World } from '../../laws/world';

export type MetricGroup = 'innovation' | 'concentration' | 'compliance' | 'losses' | 'risk' | 'resilience';

/** One outcome: a named pure function of the world, observed at the end of every month. */
export interface Metric {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly group: MetricGroup;
	/** The formula in words. */
	readonly formula: string;
	/** Bounds that hold in every month of every run. */
	readonly min: number;
	readonly max: number;
	/**
	 * What one run's headline number is: the sum over the months (a flow), the mean over the months
	 * (a level), or the value in the last month (a stock).
	 */
	readonly summary: 'sum' | 'mean' | 'end';
	/** Reads the world; never changes it and never draws. */
	readonly observe: (world: World) => number;
}

export function metric(declaration: Metric): Metric {
	return declaration;
}
