import type { Collected } from './collected';
import type { Difference } from './experiment';

/** Risk outcomes on which positions are compared. */
export const VERDICT_METRICS = [
	'residual-misuse',
	'tail-event-probability',
	'tail-exposure',
	'unsafeguarded-lag-months'
] as const;

/** What a paired difference says of the direction; nothing of whether it is good. */
export type Direction = 'lower' | 'higher' | 'not separable from chance' | 'no difference' | 'one world';

export function directionOf({ mean, low, high }: Pick<Difference, 'mean' | 'low' | 'high'>): Direction {
	if (low === null || high === null) return mean === 0 ? 'no difference' : 'one world';
	if (mean === 0 && low === 0 && high === 0) return 'no difference';
	if (high < 0) return 'lower';
	return low > 0 ? 'higher' : 'not separable from chance';
}

/** The same comparison run under the assumptions of one position. */
export interface Position {
	readonly id: string;
	readonly results: Pick<Collected, 'difference'>;
}

export interface Verdict {
	readonly metric: string;
	/** In the order of the positions. */
	readonly under: readonly {
		readonly position: string;
		readonly difference: Difference;
		readonly direction: Direction;
	}[];
	/** Whether every position sees the same direction. */
	readonly agreed: boolean;
}

/** What one regime changes in risk under the assumptions of each position, side by side. */
export function verdictsUnder(
	positions: readonly Position[],
	regime: number,
	metrics: readonly string[] = VERDICT_METRICS
): Verdict[] {
	return metrics.map((metric) => {
		const under = positions.map(({ id, results }) => {
			const difference = results.difference(metric, regime);
			return { position: id, difference, direction: directionOf(difference) };
		});
		return { metric, under, agreed: new Set(under.map(({ direction }) => direction)).size === 1 };
	});
}
