import { FATES, STARTS, USUAL_START, type Outcome, type StartId } from '$lib/model';

const OPEN = FATES.indexOf('released-open');
const RELEASED = [OPEN, FATES.indexOf('released-gated'), FATES.indexOf('released-closed')];

/** A base model that came out from month 0 on. */
export interface Release {
	readonly month: number;
	readonly log10Flop: number;
	/** Its weights are published. */
	readonly open: boolean;
	readonly disclosed: boolean;
	/** Structural id of its developer. */
	readonly developer: number;
}

/** Models that came out from month 0 on and before month `until`, in order. */
export function releases({ runs }: Outcome, until = Infinity): Release[] {
	return Array.from(runs.id, (id, n) => ({
		month: runs.month[n]!,
		log10Flop: runs.trainedLog10Flop[n]!,
		open: runs.fate[n] === OPEN,
		disclosed: runs.disclosed[n] === 1,
		developer: id >>> 12,
		fate: runs.fate[n]!
	}))
		.filter(({ fate, month }) => RELEASED.includes(fate) && month >= 0 && month < until)
		.sort((a, b) => a.month - b.month);
}

/** Largest training compute before month 0, log10 FLOP. */
export function largestAtStart(start: StartId = USUAL_START): number {
	return Math.max(...STARTS[start].developers.map(([, log10Flop]) => log10Flop));
}

/** Largest training compute of all models out before month `until`, log10 FLOP. */
export function largestBefore(run: Outcome, until: number, start: StartId = USUAL_START): number {
	return Math.max(largestAtStart(start), ...releases(run, until).map(({ log10Flop }) => log10Flop));
}

/** Place of a developer of the start in its list, or −1 for one that entered later. The id holds entry month and slot. */
export function slotAtStart(developer: number): number {
	const entryMonth = (developer >>> 8) & 0x1ff;
	return entryMonth === 0 ? developer & 0xff : -1;
}

export function median(values: readonly number[]): number {
	const ascending = [...values].sort((a, b) => a - b);
	const middle = (ascending.length - 1) / 2;
	return ascending.length === 0 ? NaN : (ascending[Math.floor(middle)]! + ascending[Math.ceil(middle)]!) / 2;
}
