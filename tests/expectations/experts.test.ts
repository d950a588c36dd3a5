import { describe, expect, it } from 'vitest';
import { directionOf } from '$lib/experiments';
import { intervalOfMean, pairedDifferences } from '$lib/experiments/comparison';
import { mean } from '$lib/experiments/statistics';
import { FATES, type Outcome, type Policy, simulate } from '$lib/model';
import { step } from '$lib/model/simulate';
import { PRESETS } from '$lib/scenarios';
import { rule, series, small, sum, worldAtStart } from '../model/worlds';
import { DEMANDS, type Demand, type Side } from './experts';

/** Few, because the effects that are demanded are large: a claim that five worlds cannot tell from chance is not made. */
const WORLDS = 5;

const known = new Map<string, readonly Outcome[]>();
function worldsOf({ changes = {}, policies }: Side): readonly Outcome[] {
	const key = JSON.stringify([policies, changes]);
	const worlds =
		known.get(key) ??
		Array.from({ length: WORLDS }, (_, replicate) =>
			simulate({ parameters: small({ fineTuners: 100, ...changes }), policies, seed: 'experts', replicate })
		);
	known.set(key, worlds);
	return worlds;
}

const stepOf = ({ number }: Demand, from: Side, to: Side) =>
	pairedDifferences(worldsOf(from).map(number), worldsOf(to).map(number));

/** Seen to fail with hosted models that answer for nothing (model version 3), and with entry and exit switched off. */
describe('signs that experts demand, told from chance in five paired worlds', () => {
	it.each(DEMANDS)('$by: $claim ($because)', (demand) => {
		const { atMost, beside, from, sign, to } = demand;
		const steps = stepOf(demand, from, to);
		const differences = beside ? pairedDifferences(stepOf(demand, ...beside), steps) : steps;
		const found = directionOf({ mean: mean(differences), ...intervalOfMean(differences)! });
		const demanded = sign > 0 ? 'higher' : 'lower';
		if (!atMost) expect(found).toBe(demanded);
		else expect(found).not.toBe(sign > 0 ? 'lower' : 'higher');
	});
});

/** First month in which something differs, or Infinity. */
function partings(policy: Policy, changes: Side['changes']) {
	const worlds = [worldAtStart({ ...changes }, [], 'first'), worldAtStart({ ...changes }, [policy], 'first')];
	const [without, under] = worlds as [(typeof worlds)[0], (typeof worlds)[0]];
	const parted = { base: Infinity, maker: Infinity };
	for (let month = 0; month < 24; month++) {
		for (const world of worlds) {
			world.month = month;
			step(world);
		}
		const released = worlds.map(({ runs }) =>
			Array.from(runs.stage.subarray(0, runs.count), (stage, row) =>
				stage < FATES.length && runs.month[row]! <= month ? [runs.id[row], stage, runs.log10Flop[row]] : null
			).filter((run) => run !== null)
		);
		if (JSON.stringify(released[0]) !== JSON.stringify(released[1]))
			parted.base = Math.min(parted.base, month);
		const count = without.fineTuners.count;
		const same = (['base', 'building'] as const).every((column) =>
			without.fineTuners[column].subarray(0, count).every((value, i) => value === under.fineTuners[column][i])
		);
		if (!same) parted.maker = Math.min(parted.maker, month);
	}
	return parted;
}

describe('a rule that reaches no fine-tuner and frightens none', () => {
	const reachesNone = PRESETS.filter(({ policy }) => {
		const outcome = simulate({
			parameters: small({ months: 24 }),
			policies: [policy],
			seed: 'first',
			replicate: 0
		});
		return sum(series(outcome, 'covered-projects')) === 0;
	});

	it('changes no fine-tuner’s decision before it has changed a base model: every such preset', () => {
		expect(reachesNone.length).toBeGreaterThan(10);
		for (const { id, policy } of reachesNone) {
			const { base, maker } = partings(policy, { fearedCoverage: 0 });
			expect(maker, id).toBeGreaterThanOrEqual(base);
		}
	});

	it('does so at once where it frightens them', () => {
		const law = rule({ threshold: { basis: 'compute', flop: 1e24 }, duties: { perModelUsd: 1e5 } });
		expect(partings(law, { fearedCoverage: 0 }).maker).toBeGreaterThan(0);
		expect(partings(law, { fearedCoverage: 0.45, fearedDutyUsd: 3000 }).maker).toBe(0);
	});
});
