import { describe, expect, it } from 'vitest';
import { pairedDifferences } from '$lib/experiments/comparison';
import { mean, variance } from '$lib/experiments/statistics';
import { METRICS, type Parameters, type Policy, simulate } from '$lib/model';
import { rule, small, series } from '../model/worlds';

/**
 * Signs of whole runs. Rivals answer, firms exit and revenue feeds back, so that none of these holds in every
 * world: what must not happen is a significant mean difference of the other sign over 32 paired worlds. The bound
 * is z = 3 standard errors of the mean difference (chance 0.13 % a claim if the true difference were 0). A claim
 * whose two sides never differ would say nothing: at least one in ten of the worlds must differ.
 *
 * Not among them are claims that are false here: that a higher line never covers more models, that a higher cost
 * of each derivative never raises the releases of hobbyists, that more agents leave shares unchanged, that more
 * reviewers shorten the queue (developers who foresee a long one stay below the line, and the queue is short).
 */
const WORLDS = 32;
const Z = 3;

interface Side {
	readonly policies: readonly Policy[];
	readonly changes?: Partial<Parameters>;
}

interface Claim {
	readonly claim: string;
	readonly metric: string;
	/** Sum over the months of the run, or its last month. */
	readonly over: 'sum' | 'last';
	readonly sign: 1 | -1;
	readonly before: Side;
	readonly after: Side;
}

const DUTIES = { fixedUsd: 1e6, perModelUsd: 3e5, perYearUsd: 5e5, delayMonths: 1 };
const onModels = (flop: number, more: Policy['instruments'] = {}) =>
	rule({ threshold: { basis: 'compute', flop }, duties: DUTIES, ...more });
const approval = (reviewMonths: number, reviewers: number) => ({
	approval: { required: 'yes', reviewMonths, reviewers, rejectProbability: 0.1 }
});
const ENFORCED = { enforcement: { from: '2024-01-01', detectionPerYear: 0.3, fineUsd: 2e5 } };
const onDerivatives = (perModelUsd: number) =>
	rule(
		{
			threshold: { basis: 'no-model' },
			modifier: { rule: 'every-derivative', original: 'any' },
			duties: { perModelUsd }
		},
		ENFORCED
	);

const NONE: Side = { policies: [] };
const LAW: Side = { policies: [onModels(1e24)] };

const CLAIMS: readonly Claim[] = [
	{
		claim: 'a line ten times higher covers fewer base models',
		metric: 'covered-base-models',
		over: 'sum',
		sign: -1,
		before: LAW,
		after: { policies: [onModels(1e25)] }
	},
	{
		claim: 'a rule on models leaves fewer base releases',
		metric: 'base-releases',
		over: 'sum',
		sign: -1,
		before: NONE,
		after: { policies: [onModels(1e23)] }
	},
	{
		claim: 'full relief for open weights leaves more open releases than none',
		metric: 'open-base-releases',
		over: 'sum',
		sign: 1,
		before: { policies: [onModels(1e23)] },
		after: { policies: [onModels(1e23, { 'open-relief': { relief: 'full', licences: 'any' } })] }
	},
	{
		claim: 'developers who answer for harm publish fewer weights',
		metric: 'open-base-releases',
		over: 'sum',
		sign: -1,
		before: { policies: [onModels(1e23)], changes: { expectedHarmShare: 0.3 } },
		after: {
			policies: [onModels(1e23, { liability: { developerShare: 0.8 } })],
			changes: { expectedHarmShare: 0.3 }
		}
	},
	{
		// Not more models altogether: where the queue is long, developers stay below the line and wait for nobody.
		claim: 'more reviewers let more covered models out',
		metric: 'covered-base-models',
		over: 'sum',
		sign: 1,
		before: { policies: [onModels(1e24, approval(4, 1))] },
		after: { policies: [onModels(1e24, approval(4, 6))] }
	},
	{
		claim: 'longer reviews leave users less surplus',
		metric: 'user-surplus',
		over: 'last',
		sign: -1,
		before: { policies: [onModels(1e24, approval(1, 6))] },
		after: { policies: [onModels(1e24, approval(9, 6))] }
	},
	{
		claim: 'a duty on every derivative leaves fewer derivatives',
		metric: 'derivatives',
		over: 'sum',
		sign: -1,
		before: NONE,
		after: { policies: [onDerivatives(200)] }
	},
	{
		claim: 'a duty ten times dearer leaves less value built',
		metric: 'value-built',
		over: 'sum',
		sign: -1,
		before: { policies: [onDerivatives(100)] },
		after: { policies: [onDerivatives(1000)] }
	},
	{
		claim: 'fear of coverage leaves fewer derivatives',
		metric: 'derivatives',
		over: 'sum',
		sign: -1,
		before: LAW,
		after: { ...LAW, changes: { fearedCoverage: 0.45, fearedDutyUsd: 3000 } }
	},
	{
		claim: 'safeguards that duties bring leave less misuse',
		metric: 'residual-misuse',
		over: 'last',
		sign: -1,
		before: { ...LAW, changes: { safeguardByDuty: 0 } },
		after: { ...LAW, changes: { safeguardByDuty: 0.5 } }
	},
	{
		claim: 'know-how that saves more leaves more value built under a duty on every derivative',
		metric: 'value-built',
		over: 'sum',
		sign: 1,
		before: { policies: [onDerivatives(300)], changes: { knowHowSaving: 0 } },
		after: { policies: [onDerivatives(300)], changes: { knowHowSaving: 0.9 } }
	}
];

/** One number of each world, computed once for each side. */
const computed = new Map<string, readonly Map<string, Float64Array>[]>();
function numbers({ changes = {}, policies }: Side, metric: string, over: 'sum' | 'last'): number[] {
	const key = JSON.stringify([policies, changes]);
	let worlds = computed.get(key);
	if (worlds === undefined) {
		worlds = Array.from({ length: WORLDS }, (_, replicate) => {
			const parameters = small({ fineTuners: 200, months: 30, ...changes });
			const outcome = simulate({ parameters, policies, seed: 'signs', replicate });
			return new Map(METRICS.map(({ id }) => [id, series(outcome, id)]));
		});
		computed.set(key, worlds);
	}
	return worlds.map((world) => {
		const values = world.get(metric)!;
		return over === 'last' ? values.at(-1)! : values.reduce((all, value) => all + value, 0);
	});
}

describe('in the mean over 32 paired worlds', () => {
	it.each(CLAIMS)('$claim', ({ after, before, metric, over, sign }) => {
		const differences = pairedDifferences(numbers(before, metric, over), numbers(after, metric, over));
		const differ = differences.filter((difference) => difference !== 0).length;
		expect(differ, 'worlds that differ').toBeGreaterThanOrEqual(WORLDS / 10);
		const error = Math.sqrt(variance(differences)! / WORLDS);
		expect((sign * mean(differences)) / error, `mean difference ${mean(differences)}`).toBeGreaterThan(-Z);
	});
});
