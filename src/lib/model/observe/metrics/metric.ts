import type { World } from '../../laws/world';
import { Observables } from '../observables';
import type { Noticeable } from './noticeable';

export type MetricGroup = 'innovation' | 'concentration' | 'compliance' | 'losses' | 'risk' | 'resilience';

/** What an outcome is called and how its numbers are read. */
export interface Metric {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly group: MetricGroup;
	/** Bounds that hold in every month of every run. */
	readonly min: number;
	readonly max: number;
	/**
	 * What one run's headline number is: the sum over the months (a flow), the mean over the months
	 * (a level), or the value in the last month (a stock).
	 */
	readonly summary: 'sum' | 'mean' | 'end';
	/** Smallest change worth noticing, as a share of the baseline. */
	readonly leastChange: number;
}

export interface DescribedMetric extends Omit<Metric, 'leastChange'> {
	/** The formula in words. */
	readonly formula: string;
	readonly noticeable: Noticeable;
}

/** One outcome: a named pure function of the world, observed at the end of every month. */
export interface ObservedMetric extends DescribedMetric {
	/**
	 * Reads the world and what metrics share of its month; never changes the world and never draws. Without
	 * `observables` it computes for itself what it shares with others.
	 */
	readonly observe: (world: World, observables?: Observables) => number;
}

/** What the file of a metric declares. */
export interface MetricDeclaration extends DescribedMetric {
	readonly observe: (world: World, observables: Observables) => number;
}

export function metric({ observe, ...declaration }: MetricDeclaration): ObservedMetric {
	return {
		...declaration,
		observe: (world, observables = new Observables(world)) => observe(world, observables)
	};
}
