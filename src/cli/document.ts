import type { Collected } from '$lib/experiments';
import { encodeLink } from '$lib/link';
import { METRICS, MODEL_VERSION, type Metric, type MetricGroup } from '$lib/model';
import { regimeLetter, regimeName, type PolicyChoice, type ScenarioChoice } from '$lib/scenarios';

interface Named {
	/** A for the first regime, which is the baseline. */
	readonly regime: string;
	/** Preset ids, joined by + where several policies share a regime. */
	readonly preset: string;
}

export interface MetricRow extends Named {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly group: MetricGroup;
	/** One number a month each: median and the 10 % and 90 % quantiles over the replicates. */
	readonly median: readonly number[];
	readonly low: readonly number[];
	readonly high: readonly number[];
}

export interface DifferenceRow extends Named {
	readonly metric: string;
	readonly label: string;
	/** Of the number over the whole run: a monthly flow is summed, so its "a month" is gone. */
	readonly unit: string;
	/** What one run's number is: the sum over the months, their mean, or the last one. */
	readonly summary: Metric['summary'];
	/** Preset ids of the baseline. */
	readonly against: string;
	readonly mean: number;
	/** 95 % interval of the mean paired difference; null for a single replicate. */
	readonly low: number | null;
	readonly high: number | null;
	readonly baseline: number;
	readonly replicates: number;
	/**
	 * How many times as many worlds the same interval would take if the two regimes did not share theirs; null
	 * for a single replicate and where the difference is the same in every world.
	 */
	readonly pairingGain: number | null;
}

/** The one document that `run` and `compare` print. */
export interface ResultDocument {
	readonly modelVersion: string;
	readonly seed: string;
	readonly fingerprint: string;
	/** To be appended to the address of any copy of the Lab. */
	readonly link: string;
	/** With `--link` only: what the link says of the sender's result. */
	readonly sent?: SentResult;
	readonly scenario: Omit<ScenarioChoice, 'regimes'> & {
		readonly regimes: readonly (Named & {
			readonly name: string;
			readonly policies: readonly PolicyChoice[];
		})[];
	};
	/** `2024-01` and so on. */
	readonly months: readonly string[];
	/** Every metric of the first regime, then of the second, and so on. */
	readonly metrics: readonly MetricRow[];
	/** With several regimes: each later one minus the first, on the same worlds. */
	readonly differences?: readonly DifferenceRow[];
}

export interface SentResult {
	readonly modelVersion: string;
	readonly fingerprint: string | null;
	/** null where there is nothing to compare: the link names no result, or flags changed its scenario. */
	readonly identical: boolean | null;
}

export function resultDocument(choice: ScenarioChoice, result: Collected): ResultDocument {
	const fingerprint = result.fingerprint();
	const named = choice.regimes.map((regime, index) => ({
		regime: regimeLetter(index),
		preset: regime.policies.map(({ preset }) => preset).join('+')
	}));
	return {
		modelVersion: MODEL_VERSION,
		seed: choice.seed,
		fingerprint,
		link: `#${encodeLink(choice, fingerprint)}`,
		scenario: {
			...choice,
			regimes: choice.regimes.map((regime, index) => ({
				...named[index]!,
				name: regimeName(regime),
				...regime
			}))
		},
		months: Array.from({ length: result.months }, (_, month) => calendarMonth(month)),
		metrics: named.flatMap((name, index) => METRICS.map((metric) => metricRow(result, metric, name, index))),
		...(named.length > 1 && { differences: differenceRows(result, named) })
	};
}

function metricRow(
	result: Collected,
	{ id, label, unit, group }: (typeof METRICS)[number],
	name: Named,
	regime: number
): MetricRow {
	const { median, low, high } = result.band(id, regime);
	return { id, label, unit, group, ...name, median: [...median], low: [...low], high: [...high] };
}

function differenceRows(result: Collected, named: readonly Named[]): DifferenceRow[] {
	return named.slice(1).flatMap((name, index) =>
		METRICS.map(({ id, label, unit, summary }) => {
			const { mean, low, high, baseline, replicates, pairingGain } = result.difference(id, index + 1);
			return {
				metric: id,
				label,
				unit: summary === 'sum' ? unit.replace(/ a month$/, '') : unit,
				summary,
				...name,
				against: named[0]!.preset,
				mean,
				low,
				high,
				baseline,
				replicates,
				pairingGain
			};
		})
	);
}

function calendarMonth(month: number): string {
	return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
