import { formatAmount, formatChange } from '$lib/charts/numbers';
import { metricById } from '$lib/charts/results';
import { summaryUnit, summaryWords } from '$lib/charts/summaries';
import type { Figures, Finding } from '$lib/findings';

/** A value on the axis. */
export interface Place {
	readonly text: string;
	/** 0 at the left end of the axis, 100 at the right. */
	readonly at: number;
}

/** Two values of one outcome, joined by a line. */
export interface DumbbellRow {
	readonly label: string;
	readonly before: Place;
	readonly after: Place;
	/** Where the second value lies with 95 % confidence, given the first; null for one world. */
	readonly interval: readonly [left: number, right: number] | null;
}

/** One outcome on one axis: world 0 of the seed, and the mean over the worlds after it. */
export interface Dumbbell {
	readonly outcome: string;
	readonly rows: readonly DumbbellRow[];
	/** All that the picture shows, in words. */
	readonly text: string;
}

/** The outcome that decides a finding, under its first and its second side. */
export function dumbbellOf({ metric, sides }: Finding, { metrics, worlds }: Figures): Dumbbell | null {
	const figures = metrics[metric];
	if (!figures) return null;
	const declaration = metricById(metric);
	const unit = summaryUnit(declaration);
	const { firstWorld, means, low, high } = figures;
	const ends = [means[0] + low, means[0] + high] as const;
	const all = [...firstWorld, ...means, ...ends];
	const [least, most] = [Math.min(...all), Math.max(...all)];
	const at = (value: number) => (most > least ? (100 * (value - least)) / (most - least) : 50);
	const place = (value: number): Place => ({ text: formatAmount(value, unit), at: at(value) });
	const outcome = `${declaration.label}, ${summaryWords(declaration)}`;
	const change =
		low === 0 && high === 0
			? 'no difference in any world'
			: `a change of ${formatChange(means[1] - means[0], unit)}, 95 % interval ${formatChange(low, unit)} to ${formatChange(high, unit)}`;
	const rows: DumbbellRow[] = [
		{ label: 'World 0', before: place(firstWorld[0]), after: place(firstWorld[1]), interval: null },
		{
			label: `Mean of ${worlds}`,
			before: place(means[0]),
			after: place(means[1]),
			interval: [at(ends[0]), at(ends[1])]
		}
	];
	const text = rows.map(
		({ label, before, after }) =>
			`${label}: ${before.text} under ${sides[0].name}, ${after.text} under ${sides[1].name}`
	);
	return { outcome, rows, text: `${outcome}. ${text.join('. ')}; ${change}.` };
}
