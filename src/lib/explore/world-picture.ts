import type { Collected, Experiment } from '$lib/experiments';
import { announcedLines, FATES, type AnnouncedLine, type Fate, type PlannedRuns } from '$lib/model';

/** How the weights of a released model are given out. */
export const WEIGHTS = ['open', 'gated', 'closed'] as const;
export type Weights = (typeof WEIGHTS)[number];

/** What the compared policy did to a planned model, the most visible change first. `none` where it did nothing. */
export const CHANGES = [
	'never',
	'smaller',
	'closed',
	'gated',
	'fewer markets',
	'later',
	'other',
	'none'
] as const;
export type Change = (typeof CHANGES)[number];

/** Where a model stands in the picture. */
export interface Place {
	/** Month of release. */
	readonly month: number;
	/** log10 of its training compute, in FLOP. */
	readonly log10Flop: number;
}

/** One planned base model of one world, under the compared policy and, as a ghost, under the baseline. */
export interface PicturedModel {
	/** Structural id, the same under every policy. */
	readonly id: number;
	/** Under the compared policy; null where it never comes. */
	readonly here: Place | null;
	/** Under the baseline; null where it never comes there. */
	readonly ghost: Place | null;
	/** Of the release under the compared policy, or under the baseline where it never comes. */
	readonly weights: Weights;
	readonly weightsBefore: Weights | null;
	/** Number of lines in force that it lies above; 0 below every line. */
	readonly linesBelow: number;
	readonly change: Change;
	/** Index into `REASONS`; 0 if no rule decided. */
	readonly reason: number;
	readonly fate: Fate | null;
	/** Index into `DEVELOPER_KINDS`. */
	readonly developerKind: number;
	/** Index into `JURISDICTIONS`. */
	readonly home: number;
	/** Jurisdictions in which it is not offered although it is under the baseline, one bit each. */
	readonly marketsLost: number;
	/** Derivatives of the family, weighted to makers. */
	readonly family: number;
}

/** A line on training compute of the compared policy. */
export interface PicturedLine extends AnnouncedLine {
	/** Place of its policy among those of the regime. */
	readonly policy: number;
	/** Place among the lines by height, 1 the lowest. */
	readonly rank: number;
}

/** Every planned base model of one world, and the lines that it met. */
export interface WorldPicture {
	readonly months: number;
	readonly models: readonly PicturedModel[];
	/** Lowest first. */
	readonly lines: readonly PicturedLine[];
}

/** In decades of FLOP (about 2 %): smaller shifts are the world's echo, not a decision about size. */
const SMALLER_DECADES = 0.01;
const WEIGHTS_OF: Partial<Record<Fate, Weights>> = {
	'released-open': 'open',
	'released-gated': 'gated',
	'released-closed': 'closed'
};
const OPENNESS: Readonly<Record<Weights, number>> = { closed: 0, gated: 1, open: 2 };

interface Release extends Place {
	readonly weights: Weights;
	readonly markets: number;
	readonly family: number;
}

/** The picture of one world under a regime, beside the baseline. */
export function worldPicture(
	results: Pick<Collected, 'experiment' | 'months' | 'runs'>,
	regime: number,
	world: number
): WorldPicture {
	const { months } = results;
	const under = results.runs(regime, world);
	const lines = linesOf(results.experiment, regime, months, under);
	return { months, models: pairs(results.runs(0, world), under, lines), lines };
}

function linesOf(
	{ parameters, regimes }: Experiment,
	regime: number,
	months: number,
	runs: PlannedRuns
): PicturedLine[] {
	const [frontier, openFrontier] = frontiers(runs, months);
	const found = regimes[regime]!.policies.flatMap((policy, index) =>
		announcedLines(policy, parameters, months, frontier, openFrontier).map((line) => ({
			...line,
			policy: index
		}))
	);
	const last = ({ log10Flop }: AnnouncedLine) => log10Flop.findLast((line) => !Number.isNaN(line))!;
	return found.sort((a, b) => last(a) - last(b)).map((line, index) => ({ ...line, rank: index + 1 }));
}

/** Largest training compute released up to each month, of all models and of those with open weights, in FLOP. */
function frontiers(runs: PlannedRuns, months: number): [Float64Array, Float64Array] {
	const all = new Float64Array(months);
	const open = new Float64Array(months);
	runs.id.forEach((_, row) => {
		const release = releaseOf(runs, row);
		if (!release || release.month >= months) return;
		const flop = 10 ** release.log10Flop;
		const month = Math.max(0, release.month);
		all[month] = Math.max(all[month]!, flop);
		if (release.weights === 'open') open[month] = Math.max(open[month]!, flop);
	});
	for (const series of [all, open]) {
		for (let month = 1; month < months; month++) {
			series[month] = Math.max(series[month]!, series[month - 1]!);
		}
	}
	return [all, open];
}

function releaseOf(runs: PlannedRuns, row: number): Release | null {
	const weights = WEIGHTS_OF[FATES[runs.fate[row]!]!];
	if (!weights) return null;
	return {
		month: runs.month[row]!,
		log10Flop: runs.trainedLog10Flop[row]!,
		weights,
		markets: runs.markets[row]!,
		family: runs.familyDerivatives[row]!
	};
}

function pairs(a: PlannedRuns, b: PlannedRuns, lines: readonly PicturedLine[]): PicturedModel[] {
	const rowUnderA = new Map<number, number>();
	a.id.forEach((id, row) => rowUnderA.set(id, row));
	const models: PicturedModel[] = [];
	const add = (id: number, rowA: number | undefined, rowB: number | undefined) => {
		const before = rowA === undefined ? null : releaseOf(a, rowA);
		const after = rowB === undefined ? null : releaseOf(b, rowB);
		const shown = after ?? before;
		if (!shown) return;
		const [traits, row] = rowB === undefined ? ([a, rowA!] as const) : ([b, rowB] as const);
		models.push({
			id,
			here: after && { month: after.month, log10Flop: after.log10Flop },
			ghost: before && { month: before.month, log10Flop: before.log10Flop },
			weights: shown.weights,
			weightsBefore: before?.weights ?? null,
			linesBelow: lines.filter(({ log10Flop }) => shown.log10Flop > log10Flop[shown.month]!).length,
			change: changeOf(before, after),
			reason: rowB === undefined ? 0 : b.reason[rowB]!,
			fate: rowB === undefined ? null : FATES[b.fate[rowB]!]!,
			developerKind: traits.developerKind[row]!,
			home: traits.home[row]!,
			marketsLost: before && after ? before.markets & ~after.markets : 0,
			family: shown.family
		});
	};
	const seen = new Set<number>();
	b.id.forEach((id, row) => {
		seen.add(id);
		add(id, rowUnderA.get(id), row);
	});
	a.id.forEach((id, row) => {
		if (!seen.has(id)) add(id, row, undefined);
	});
	return models;
}

function changeOf(before: Release | null, after: Release | null): Change {
	if (!after) return 'never';
	if (!before) return 'other';
	if (after.log10Flop < before.log10Flop - SMALLER_DECADES) return 'smaller';
	if (OPENNESS[after.weights] < OPENNESS[before.weights])
		return after.weights === 'closed' ? 'closed' : 'gated';
	if ((before.markets & ~after.markets) !== 0) return 'fewer markets';
	if (after.month > before.month) return 'later';
	const isSame =
		after.weights === before.weights && Math.abs(after.log10Flop - before.log10Flop) <= SMALLER_DECADES;
	return isSame && after.month === before.month ? 'none' : 'other';
}

/** How many models changed in which way because of a rule, and all that changed. */
export function countChanges(models: readonly PicturedModel[]): Readonly<Record<Change, number>> {
	const counts = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;
	for (const { change, reason } of models) {
		if (reason > 0) counts[change] += 1;
	}
	return counts;
}
