import { verdictsUnder, type Collected, type Direction } from '$lib/experiments';
import { METRICS, MODEL_VERSION, type Generator } from '$lib/model';
import {
	ASSUMPTION_SETS,
	regimeLetter,
	regimeName,
	type AssumptionSet,
	type ScenarioChoice
} from '$lib/scenarios';
import { resultLink } from './result-link';

/** The same comparison under one position. */
export interface PositionResult {
	readonly set: AssumptionSet;
	readonly choice: ScenarioChoice;
	readonly result: Collected;
}

/** What `compare --assumptions all` prints: risk differences under each set of assumptions, side by side. */
export interface VerdictDocument {
	readonly modelVersion: string;
	readonly seed: string;
	/** What the random numbers came from. */
	readonly generator: Generator;
	readonly replicates: number;
	readonly assumptions: readonly {
		readonly id: string;
		readonly title: string;
		readonly fingerprint: string;
		/** Null where the scenario is too long for one. */
		readonly link: string | null;
	}[];
	readonly regimes: readonly { readonly regime: string; readonly name: string }[];
	readonly verdicts: readonly VerdictRow[];
}

export interface VerdictRow {
	readonly regime: string;
	readonly metric: string;
	readonly label: string;
	readonly unit: string;
	readonly agreed: boolean;
	readonly under: readonly {
		readonly assumptions: string;
		readonly direction: Direction;
		readonly mean: number;
		readonly low: number | null;
		readonly high: number | null;
		readonly baseline: number;
	}[];
}

export function verdictDocument(positions: readonly PositionResult[], generator: Generator): VerdictDocument {
	const { choice } = positions[0]!;
	return {
		modelVersion: MODEL_VERSION,
		seed: choice.seed,
		generator,
		replicates: choice.replicates,
		assumptions: positions.map(({ set, choice, result }) => ({
			id: set.id,
			title: set.title,
			fingerprint: result.fingerprint(),
			link: resultLink(choice, generator, result.fingerprint())
		})),
		regimes: choice.regimes.map((regime, index) => ({
			regime: regimeLetter(index),
			name: regimeName(regime)
		})),
		verdicts: choice.regimes.slice(1).flatMap((_, index) => rowsOf(positions, index + 1))
	};
}

function rowsOf(positions: readonly PositionResult[], regime: number): VerdictRow[] {
	const named = positions.map(({ set, result }) => ({ id: set.id, results: result }));
	return verdictsUnder(named, regime).map(({ metric, under, agreed }) => {
		const { label, unit } = METRICS.find(({ id }) => id === metric)!;
		return {
			regime: regimeLetter(regime),
			metric,
			label,
			unit,
			agreed,
			under: under.map(({ position, direction, difference: { mean, low, high, baseline } }) => ({
				assumptions: position,
				direction,
				mean,
				low,
				high,
				baseline
			}))
		};
	});
}

/** Value of --assumptions for every set. */
export const EVERY_SET = 'all';

export const SET_IDS: readonly string[] = ASSUMPTION_SETS.map(({ id }) => id);
