import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	Arrivals,
	collect,
	RecentOutcomes,
	worldsInFull,
	type Experiment,
	type Run,
	type Runner
} from '../../src/lib/experiments';
import { runsOf } from '../../src/lib/experiments/collect';
import { summaryOf } from '../../src/lib/experiments/summary';
import { METRICS } from '$lib/model';
import { inventedExperiment, inventedOutcome, MONTHS, plannedRuns, scrambled } from './invented';

const FIRST = METRICS[0]!.id;
const outcomeOf = ({ regime, replicate }: Run) =>
	inventedOutcome(
		(metric, month) => 10 * replicate + 100 * regime + scrambled(regime, replicate, metric, month)
	);

function arrived(runs: readonly Run[], experiment = inventedExperiment()): Arrivals {
	const arrivals = new Arrivals(experiment);
	for (const run of runs) arrivals.add(run, outcomeOf(run));
	return arrivals;
}

describe('the headline number of a run', () => {
	it('is the sum of a flow, the mean of a level and the last month of a stock', () => {
		const months = Float64Array.of(1, 2, 6);
		expect(summaryOf('sum', months)).toBe(9);
		expect(summaryOf('mean', months)).toBe(3);
		expect(summaryOf('end', months)).toBe(6);
	});

	it('follows the declaration of each metric', () => {
		const one = inventedExperiment(1, ['no rule']);
		const arrivals = new Arrivals(one);
		arrivals.add(
			{ regime: 0, replicate: 0 },
			inventedOutcome((_, month) => month + 1)
		);
		const expected = { sum: 21, mean: 3.5, end: 6 };
		for (const metric of METRICS) {
			expect(arrivals.collected().summaries(metric.id, 0)).toEqual(Float64Array.of(expected[metric.summary]));
		}
	});
});

describe('outcomes that arrive', () => {
	it('are shown only once a world was simulated under every regime, and only in the order of the worlds', () => {
		const arrivals = new Arrivals(inventedExperiment(3));
		const progress = [
			[0, 1],
			[1, 1],
			[1, 0],
			[0, 2],
			[0, 0],
			[1, 2]
		].map(([regime, replicate]) => {
			const run = { regime: regime!, replicate: replicate! };
			arrivals.add(run, outcomeOf(run));
			return arrivals.pairedReplicates;
		});
		expect(progress).toEqual([0, 0, 0, 0, 2, 3]);
	});

	it('give the same results in any order of arrival', () => {
		const runs = runsOf(inventedExperiment());
		const shuffled = [...runs].sort(
			(a, b) => scrambled(a.regime, a.replicate) - scrambled(b.regime, b.replicate)
		);
		const [one, other] = [arrived(runs).collected(), arrived(shuffled).collected()];
		expect(other.fingerprint()).toBe(one.fingerprint());
		expect(other.differences(1)).toEqual(one.differences(1));
		expect(other.band(FIRST, 1)).toEqual(one.band(FIRST, 1));
	});

	it('leave earlier snapshots unchanged', () => {
		const arrivals = arrived(runsOf(inventedExperiment()).slice(0, 2));
		const early = arrivals.collected();
		const median = early.band(FIRST, 0).median[0];
		for (const run of runsOf(inventedExperiment()).slice(2)) arrivals.add(run, outcomeOf(run));
		expect(early.pairedReplicates).toBe(1);
		expect(early.band(FIRST, 0).median[0]).toBe(median);
		expect(arrivals.collected().pairedReplicates).toBe(4);
	});

	it('are refused when they come twice or belong to no run', () => {
		const arrivals = arrived([{ regime: 0, replicate: 0 }]);
		const outcome = outcomeOf({ regime: 0, replicate: 0 });
		expect(() => arrivals.add({ regime: 0, replicate: 0 }, outcome)).toThrow('arrived twice');
		expect(() => arrivals.add({ regime: 2, replicate: 0 }, outcome)).toThrow('not part');
		expect(() => arrivals.add({ regime: 0, replicate: 4 }, outcome)).toThrow('not part');
	});
});

describe('experiments that share regimes', () => {
	it('are simulated where they differ alone, to the same results', async () => {
		const [first, second] = [
			['no rule', 'rule'],
			['no rule', 'other rule']
		].map((names) => inventedExperiment(3, names)) as [Experiment, Experiment];
		const executed: Run[][] = [];
		const runner: Runner = {
			execute: (_, runs, onOutcome) => {
				executed.push([...runs]);
				for (const run of runs) onOutcome(run, outcomeOf(run));
				return Promise.resolve();
			},
			dispose: () => {}
		};
		const recent = new RecentOutcomes();
		const shares: string[] = [];
		const onProgress = (done: number, total: number) => void shares.push(`${done} of ${total}`);
		await collect(first, runner, { recent });
		const shared = await collect(second, runner, { recent, onProgress });
		expect(executed.map((runs) => runs.length)).toEqual([6, 3]);
		expect(shares).toEqual(['4 of 6', '5 of 6', '6 of 6']);
		expect(shared.fingerprint()).toBe((await collect(second, runner)).fingerprint());
	});
});

describe('an experiment that is too large to be kept', () => {
	/** So many months that only the first two of its ten worlds are kept in full. */
	const large = (): Experiment => {
		const one = inventedExperiment(10);
		return { ...one, parameters: { ...one.parameters, months: 80_000 } } as Experiment;
	};
	const runs = runsOf(large());
	const shuffled = [...runs].sort(
		(a, b) => scrambled(a.regime, a.replicate) - scrambled(b.regime, b.replicate)
	);
	const folded = arrived(shuffled, large());
	const result = folded.collected();
	const kept = arrived(runs, inventedExperiment(10)).collected();

	it('keeps the months and models of its first worlds alone', () => {
		expect(worldsInFull(large())).toBe(2);
		expect(result.outcomes.map((row) => row.length)).toEqual([2, 2]);
		expect([result.pairedReplicates, result.worldsInFull, result.complete]).toEqual([10, 2, true]);
		const two = arrived(runsOf(inventedExperiment(2)), inventedExperiment(2)).collected();
		expect(result.band(FIRST, 1)).toEqual(two.band(FIRST, 1));
		expect(result.differenceBand(FIRST, 1)).toEqual(two.differenceBand(FIRST, 1));
		expect(result.runs(1, 1)).toEqual(plannedRuns());
		expect(() => result.runs(1, 2)).toThrow('replicate 2 is not there; 2 are');
	});

	it('has the headline numbers, differences and means of all its worlds, bit for bit', () => {
		expect(result.differences(1)).toEqual(kept.differences(1));
		expect(result.summaries(FIRST, 1)).toEqual(kept.summaries(FIRST, 1));
		for (const regime of [0, 1]) {
			expect(result.lost(regime)).toEqual(kept.lost(regime));
			expect(result.diverted(regime)).toEqual(kept.diverted(regime));
			expect(result.providerShares(regime)).toEqual(kept.providerShares(regime));
		}
	});

	it('has the same fingerprint in any order of arrival, made of all its worlds', () => {
		const regimes = [0, 1].map((regime) => {
			const hash = createHash('sha256');
			for (let replicate = 0; replicate < 10; replicate++) {
				const { series } = outcomeOf({ regime, replicate });
				const bytes = Buffer.alloc(series.length * 8);
				series.forEach((value, at) => bytes.writeDoubleLE(value, at * 8));
				hash.update(bytes);
			}
			return hash.digest();
		});
		const whole = createHash('sha256').update(Buffer.concat(regimes)).digest('hex');
		expect(result.fingerprint()).toBe(whole.slice(0, 16));
		expect(arrived(runs, large()).collected().fingerprint()).toBe(result.fingerprint());
	});

	it('leaves earlier snapshots unchanged, and refuses what arrived twice', () => {
		const arrivals = arrived(runs.slice(0, 10), large());
		const early = arrivals.collected();
		const [before, lost] = [early.difference(FIRST, 1), early.lost(1)];
		for (const run of runs.slice(10)) arrivals.add(run, outcomeOf(run));
		expect(early.pairedReplicates).toBe(5);
		expect([early.difference(FIRST, 1), early.lost(1)]).toEqual([before, lost]);
		expect(() => early.fingerprint()).toThrow('5 of 10 replicates');
		const again = { regime: 0, replicate: 9 };
		expect(() => arrivals.add(again, outcomeOf(again))).toThrow('arrived twice');
	});
});

describe('a collected experiment', () => {
	const experiment = inventedExperiment();
	const collected = arrived(runsOf(experiment), experiment).collected();

	it('bands the differences of each world, and does not subtract bands', () => {
		const arrivals = new Arrivals(inventedExperiment(2));
		// World 0 falls by 1 and world 1 by 3, while the worlds themselves lie 1000 apart.
		for (const [regime, replicate, level] of [
			[0, 0, 0],
			[1, 0, -1],
			[0, 1, 1000],
			[1, 1, 997]
		] as const) {
			arrivals.add(
				{ regime, replicate },
				inventedOutcome(() => level)
			);
		}
		expect(arrivals.collected().differenceBand(FIRST, 1).median).toEqual(new Float64Array(MONTHS).fill(-2));
	});

	it('compares every metric with the baseline, and the baseline with itself at exactly 0', () => {
		expect(collected.differences(1).map(({ metric }) => metric)).toEqual(METRICS.map(({ id }) => id));
		expect(collected.difference(FIRST, 1).replicates).toBe(4);
		for (const difference of collected.differences(0))
			expect(difference).toMatchObject({ mean: 0, low: 0, high: 0 });
	});

	it('adds up the tables of all worlds by their means, so that shares still add up to 1', () => {
		expect(collected.providerShares(0)).toEqual(Float64Array.of(0.25, 0.75));
		expect(collected.lost(1)[1]).toBe(1);
		// 100 for the regime, 0, 10, 20 and 30 for the worlds, and up to 1 of noise.
		expect(Math.floor(collected.lost(1)[0]!)).toBe(115);
		expect(Math.floor(collected.diverted(1)[1]!)).toBe(115);
	});

	it('gives out the planned runs of each world', () => {
		expect(collected.runs(1, 3)).toEqual(plannedRuns());
		expect(collected.missing(1, 3)).toEqual([]);
	});

	it('throws for values that are not there', () => {
		expect(() => collected.band('no-such-metric', 0)).toThrow('no-such-metric');
		expect(() => collected.band(FIRST, 2)).toThrow('no regime 2');
		expect(() => collected.runs(0, 4)).toThrow('replicate 4');
		const empty = new Arrivals(experiment).collected();
		expect(empty.pairedReplicates).toBe(0);
		expect(() => empty.band(FIRST, 0)).toThrow('no world is complete');
		expect(() => empty.fingerprint()).toThrow('0 of 4 replicates');
	});
});
