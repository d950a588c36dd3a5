import { ledgerOf, type Collected, type CostPart, type LedgerColumn, type Quadrant } from '$lib/experiments';
import { METRICS, MODEL_VERSION, type Generator, type Metric, type MetricGroup } from '$lib/model';
import { regimeLetter, regimeName, type PolicyChoice, type ScenarioChoice } from '$lib/scenarios';
import { resultLink } from './result-link';

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
	/** One number a month each: median and the 10 % and 90 % quantiles over the first `bandWorlds` replicates. */
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

/** One number a world, with the mean and the 95 % interval of the mean (null for a single replicate). */
export interface LedgerCells {
	readonly mean: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly worlds: readonly number[];
}

/** Initial risk, residual risk and opportunity cost side by side; never a ratio of them. */
export interface LedgerRow extends Named {
	readonly against: string;
	/** Everyday misuse as an index, mean over the run: without safeguards, what is left, and avoided against the baseline. */
	readonly initialRisk: LedgerCells;
	readonly residualRisk: LedgerCells;
	readonly avoidedRisk: LedgerCells;
	/** Probability of a tail event avoided under the hazard assumed, and if the hazard is 0, as always shown. */
	readonly avoidedTail: LedgerCells;
	readonly tailHazard: number;
	readonly avoidedTailWithoutHazard: 0;
	/** USD over the run against the baseline; negative where the policy pays. */
	readonly opportunityCostUsd: LedgerCells;
	readonly partsUsd: Readonly<Record<CostPart, LedgerCells>>;
	/** Shares of the worlds by corner of the plane. */
	readonly quadrants: Readonly<Record<Quadrant, number>>;
}

/** The one document that `run` and `compare` print. */
export interface ResultDocument {
	readonly modelVersion: string;
	readonly seed: string;
	/** What the random numbers came from. Only results of the first of `GENERATORS` are what the page shows. */
	readonly generator: Generator;
	readonly fingerprint: string;
	/** To be appended to the address of any copy of the Lab; null where the scenario is too long for a link. */
	readonly link: string | null;
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
	/** Over how many replicates medians and bands are: all, unless there are too many months to keep each of them. */
	readonly bandWorlds: number;
	/** Every metric of the first regime, then of the second, and so on. */
	readonly metrics: readonly MetricRow[];
	/** With several regimes: each later one minus the first, on the same worlds. */
	readonly differences?: readonly DifferenceRow[];
	/** With several regimes: the ledger of each later one against the first. */
	readonly ledger?: readonly LedgerRow[];
}

export interface SentResult {
	readonly modelVersion: string;
	readonly fingerprint: string | null;
	/** null where there is nothing to compare: the link names no result, or flags changed what was run. */
	readonly identical: boolean | null;
}

export function resultDocument(
	choice: ScenarioChoice,
	result: Collected,
	generator: Generator
): ResultDocument {
	const fingerprint = result.fingerprint();
	const named = choice.regimes.map((regime, index) => ({
		regime: regimeLetter(index),
		preset: regime.policies.map(({ preset }) => preset).join('+')
	}));
	return {
		modelVersion: MODEL_VERSION,
		seed: choice.seed,
		generator,
		fingerprint,
		link: resultLink(choice, generator, fingerprint),
		scenario: {
			...choice,
			regimes: choice.regimes.map((regime, index) => ({
				...named[index]!,
				name: regimeName(regime),
				...regime
			}))
		},
		months: Array.from({ length: result.months }, (_, month) => calendarMonth(month)),
		bandWorlds: result.worldsInFull,
		metrics: named.flatMap((name, index) => METRICS.map((metric) => metricRow(result, metric, name, index))),
		...(named.length > 1 && {
			differences: differenceRows(result, named),
			ledger: ledgerRows(result, named)
		})
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

function ledgerRows(result: Collected, named: readonly Named[]): LedgerRow[] {
	return named.slice(1).map((name, index) => {
		const ledger = ledgerOf(result, index + 1);
		return {
			...name,
			against: named[0]!.preset,
			initialRisk: cellsOf(ledger.initialRisk),
			residualRisk: cellsOf(ledger.residualRisk),
			avoidedRisk: cellsOf(ledger.avoidedRisk),
			avoidedTail: cellsOf(ledger.avoidedTail),
			tailHazard: result.experiment.parameters.tailHazard,
			avoidedTailWithoutHazard: 0,
			opportunityCostUsd: cellsOf(ledger.opportunityCostUsd),
			partsUsd: {
				projects: cellsOf(ledger.partsUsd.projects),
				compliance: cellsOf(ledger.partsUsd.compliance),
				surplus: cellsOf(ledger.partsUsd.surplus)
			},
			quadrants: ledger.quadrants
		};
	});
}

function cellsOf({ mean, low, high, worlds }: LedgerColumn): LedgerCells {
	return { mean, low, high, worlds: [...worlds] };
}

function calendarMonth(month: number): string {
	return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
