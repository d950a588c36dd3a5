import { collect, type Collected, type Runner } from '$lib/experiments';
import { mean, variance } from '$lib/experiments/statistics';
import { METRICS } from '$lib/model';
import { policyChoice, resolveExperiment } from '$lib/scenarios';

export interface Pair {
	readonly before: string;
	readonly after: string;
}

/** Preset ids. Laws in force, laws proposed, a licence, liability, a stress test, and exemptions of one law. */
export const PAIRS: readonly Pair[] = [
	{ before: 'none', after: 'eu-ai-act' },
	{ before: 'none', after: 'ca-sb-53' },
	{ before: 'none', after: 'premarket-licence' },
	{ before: 'none', after: 'strict-liability' },
	{ before: 'eu-ai-act', after: 'falling-threshold' },
	{ before: 'eu-ai-act-no-exemption', after: 'full-open-exemption' }
];

export const WORLDS = 96;
export const PARAMETERS = { fineTuners: 1000 };
const SEEDS = ['pairing', 'pairing, other worlds'] as const;

/** One metric's summary under one pair of policies. */
export interface Gain {
	/** Variance of the difference between independent worlds over that between the same worlds; null if `exact`. */
	readonly gain: number | null;
	/** The difference is the same in every world. */
	readonly exact: boolean;
	/** Metrics alone: neither policy lets it vary, so there is nothing to gain. */
	readonly still: boolean;
}

/** Metric × pair, in the order of `METRICS` and `PAIRS`. */
export async function measurePairing(runner: Runner, say: (what: string) => void): Promise<Gain[][]> {
	const presets = [...new Set(PAIRS.flatMap(({ before, after }) => [before, after]))];
	const runs = new Map<string, Collected>();
	for (const preset of presets) {
		for (const seed of SEEDS) {
			say(`${preset}, seed “${seed}”`);
			const choice = {
				seed,
				replicates: WORLDS,
				parameters: PARAMETERS,
				regimes: [{ policies: [policyChoice(preset)] }]
			};
			runs.set(`${preset} ${seed}`, await collect(resolveExperiment(choice), runner));
		}
	}
	return METRICS.map(({ id }) =>
		PAIRS.map(({ before, after }) => {
			const of = (preset: string, seed: (typeof SEEDS)[number]) =>
				runs.get(`${preset} ${seed}`)!.summaries(id, 0);
			const [one, other] = SEEDS;
			return gainOf([of(before, one), of(before, other)], [of(after, one), of(after, other)]);
		})
	);
}

type TwoSeeds = readonly [Float64Array, Float64Array];

/** Both seeds are used both ways: twice paired, and twice crosswise, which pairs nothing. */
export function gainOf(before: TwoSeeds, after: TwoSeeds): Gain {
	const spread = (a: Float64Array, b: Float64Array) => variance(b.map((value, world) => value - a[world]!))!;
	const paired = mean([spread(before[0], after[0]), spread(before[1], after[1])]);
	const independent = mean([spread(before[0], after[1]), spread(before[1], after[0])]);
	const exact = paired === 0;
	return { gain: exact ? null : independent / paired, exact, still: exact && independent === 0 };
}
