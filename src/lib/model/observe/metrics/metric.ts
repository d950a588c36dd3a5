import type { World } from '../../laws/world';
import { Observables } from '../observables';

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
	/**
	 * Reads the world and what metrics share of its month; never changes the world and never draws. Without
	 * `observables` it computes for itself what it shares with others.
	 */
	readonly observe: (world: World, observables?: Observables) => number;
}

/** What the file of a metric declares. */
export interface MetricDeclaration extends Omit<Metric, 'observe'> {
	readonly observe: (world: World, observables: Observables) => number;
}

export function metric({ observe, ...declaration }: MetricDeclaration): Metric {
	return {
		...declaration,
		observe: (world, observables = new Observables(world)) => observe(world, observables)
	};
}
