import { METRICS, type Outcome } from '$lib/model';
import { metricsThatDiffer, series } from '../model/worlds';

/**
 * What a change does to one headline number. `steadily`: the default lies between the two ends as well.
 * `sways` is for changes whose sign is not known: the number moves, one way or the other.
 */
export interface Move {
	readonly metric: string;
	readonly does: 'rises' | 'falls' | 'sways';
	readonly steadily?: boolean;
	/** Nothing of it is there at the least value. */
	readonly fromNothing?: boolean;
}

export const rises = (metric: string): Move => ({ metric, does: 'rises' });
export const falls = (metric: string): Move => ({ metric, does: 'falls' });
export const risesSteadily = (metric: string): Move => ({ ...rises(metric), steadily: true });
export const fallsSteadily = (metric: string): Move => ({ ...falls(metric), steadily: true });
export const risesFromNothing = (metric: string): Move => ({ ...risesSteadily(metric), fromNothing: true });
export const sways = (metric: string): Move => ({ metric, does: 'sways' });

/** The headline number of a run: the sum, the mean or the last month of a metric, as it declares. */
function headline(outcome: Outcome, id: string): number {
	const metric = METRICS.find((one) => one.id === id);
	if (metric === undefined) throw new RangeError(`no metric is called ${id}`);
	const months = series(outcome, id);
	if (metric.summary === 'end') return months.at(-1)!;
	const sum = months.reduce((all, value) => all + value, 0);
	return metric.summary === 'sum' ? sum : sum / months.length;
}

/** What is wrong with a claim and what moves instead, in words, or null. `between` is the run at the default. */
export function objection(move: Move, before: Outcome, after: Outcome, between?: Outcome): string | null {
	const wrong = complaint(move, before, after, between);
	if (wrong === null) return null;
	const moved = metricsThatDiffer(before, after).map(
		(id) => `${id} ${headline(before, id)} → ${headline(after, id)}`
	);
	return `${wrong}. What moves: ${moved.slice(0, 12).join(', ') || 'nothing'}`;
}

function complaint(move: Move, before: Outcome, after: Outcome, between?: Outcome): string | null {
	const { does, fromNothing, metric, steadily } = move;
	const [low, high] = [headline(before, metric), headline(after, metric)];
	const said = `${metric} goes from ${low} to ${high}`;
	if (does === 'sways') return low === high ? `${metric} stays at ${low}` : null;
	const sign = does === 'rises' ? 1 : -1;
	if (!(sign * (high - low) > 0)) return `${said}; it should ${does === 'rises' ? 'rise' : 'fall'}`;
	if (fromNothing && low !== 0) return `${said}; it should begin at 0`;
	if (steadily && between !== undefined) {
		const middle = headline(between, metric);
		if (!(sign * (middle - low) >= 0 && sign * (high - middle) >= 0))
			return `${said}, but is ${middle} at the default`;
	}
	return null;
}
