import { MODEL_VERSION } from '$lib/model';
import type { ValidScenario } from '$lib/scenarios';
import type { Judgement } from './judge';
import type { Kind, NotComparable } from './target';
import { NOT_COMPARABLE } from './targets';

interface ValidationRow {
	readonly id: string;
	readonly counts: string;
	readonly unit: string;
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly kind: Kind;
	readonly source: string;
	readonly measuredAs: string;
	/** Why it is measured in another way than in earlier versions. */
	readonly remeasured?: string;
	/** null where the worlds show nothing of the kind. */
	readonly measured: {
		readonly median: number | null;
		readonly low: number | null;
		readonly high: number | null;
	};
	readonly met: boolean;
	/** Standard deviations between model and count, as history matching takes them; null where nothing was seen. */
	readonly implausibility: number | null;
}

/** The one document that `validate` prints. */
export interface ValidationDocument {
	readonly modelVersion: string;
	readonly seed: string;
	readonly worlds: number;
	readonly fineTuners: number;
	readonly months: number;
	readonly targets: readonly ValidationRow[];
	readonly met: number;
	readonly notComparable: readonly NotComparable[];
}

export function validation(scenario: ValidScenario, judgements: readonly Judgement[]): ValidationDocument {
	return {
		modelVersion: MODEL_VERSION,
		seed: scenario.seed,
		worlds: scenario.replicates,
		fineTuners: scenario.parameters.fineTuners,
		months: scenario.parameters.months,
		targets: judgements.map(({ implausibility, measured: { high, low, median }, met, target }) => {
			const { discrepancy: _discrepancy, measure: _measure, scale: _scale, ...declared } = target;
			return {
				...declared,
				measured: { median: finite(median), low: finite(low), high: finite(high) },
				met,
				implausibility: finite(implausibility)
			};
		}),
		met: judgements.filter(({ met }) => met).length,
		notComparable: NOT_COMPARABLE
	};
}

function finite(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}

/** A number to three digits, or a dash for none. */
export function figure(value: number | null): string {
	if (value === null || !Number.isFinite(value)) return '—';
	return Math.abs(value) >= 100
		? Math.round(value).toLocaleString('en')
		: String(Number(value.toPrecision(3)));
}
