import { describe, expect, it } from 'vitest';
import { METRICS, simulate, type Outcome, type Parameters } from '$lib/model';
import type { World } from '$lib/model/entities/world';
import { addReachable, misuseHarm, tailHazard } from '$lib/model/submodels/harm';
import { metricsThatDiffer, rule, small, worldAtStart } from '../model/worlds';

/** Row of an open model of a capability, without safeguards. */
function openModel(world: World, capability: number): number {
	const row = world.bases.add();
	world.bases.open[row] = 1;
	world.bases.capability[row] = capability;
	return row;
}

/**
 * Λ = τ·ln(e^{u₀/τ} + Σ e^{q/τ}) → max(u₀, q) as τ → 0, so a clone adds τ·ln 2 at most and nothing in the
 * limit. Not random. Seen to fail with harm summed over models.
 */
describe('ten clones are not ten times the harm', () => {
	it.each([0.02, 0.1, 0.5])(
		'they raise what misusers can reach by τ·ln 10 at most, τ = %f',
		(misuseTaste) => {
			const world = worldAtStart({ fineTuners: 100, misuseTaste });
			world.misuseLogSum = 0;
			const top = 30;
			addReachable(world, openModel(world, top));
			const alone = misuseTaste * world.misuseLogSum;
			for (let clone = 0; clone < 9; clone++) addReachable(world, openModel(world, top));
			expect(misuseTaste * world.misuseLogSum - alone).toBeCloseTo(misuseTaste * Math.log(10), 10);
		}
	);

	it('and never move the highest capability out of reach of safeguards', () => {
		const world = worldAtStart({ fineTuners: 100 });
		addReachable(world, openModel(world, 30));
		expect(world.unsafeguardedCapability).toBe(30);
		for (let clone = 0; clone < 9; clone++) addReachable(world, openModel(world, 30));
		addReachable(world, openModel(world, 29));
		expect(world.unsafeguardedCapability).toBe(30);
	});
});

describe('the formulas of harm', () => {
	it('count nothing where nothing new can be reached', () => {
		const world = worldAtStart({ fineTuners: 100, misuseBefore: 1.25 });
		world.misuseLogSum = 1.25 / world.parameters.misuseTaste;
		expect(misuseHarm(world)).toBeCloseTo(0, 12);
	});

	it('give h₀(e^{ηΛ} − e^{ηu₀})', () => {
		const world = worldAtStart({ fineTuners: 100, misuseScale: 3, misuseGrowth: 0.7, misuseBefore: -1 });
		world.misuseLogSum = 2.5 / world.parameters.misuseTaste;
		expect(misuseHarm(world)).toBeCloseTo(3 * (Math.exp(0.7 * 2.5) - Math.exp(-0.7)), 10);
	});

	it('give the hazard λ₀ at the critical capability when nobody defends', () => {
		const world = worldAtStart({
			fineTuners: 100,
			tailHazard: 0.02,
			tailCapability: 4,
			tailSlope: 1.5,
			defence: 0
		});
		world.unsafeguardedCapability = 4;
		expect(tailHazard(world)).toBeCloseTo(0.02, 14);
		world.unsafeguardedCapability = 6;
		expect(tailHazard(world)).toBeCloseTo(0.02 * Math.exp(3), 12);
	});
});

describe('who fears what', () => {
	const RISK_METRICS = METRICS.filter(({ group }) => group === 'risk').map(({ id }) => id);
	const HARM: readonly Partial<Parameters>[] = [
		{ misuseScale: 0 },
		{ misuseGrowth: 2, misuseTaste: 0.9, misuseBefore: -2 },
		{ safeguardStrength: 1, safeguardByDuty: 1, safeguardEffect: 4, stripShare: 0 },
		{ tailHazard: 0.1, tailCapability: 0, tailSlope: 4, defence: 0.9, defenders: 1000 },
		{ theftPerYear: 1 }
	];
	const policies = [
		rule({ threshold: { flop: 1e24 }, duties: { fixedUsd: 1e6, perModelUsd: 1e5, delayMonths: 2 } })
	];
	const run = (changes: Partial<Parameters>): Outcome =>
		simulate({ parameters: small(changes), policies, seed: 'harm', replicate: 0 });

	it.each(HARM)('the contested assumptions %j change no bit of what is upstream of harm', (changes) => {
		const moved = metricsThatDiffer(run({}), run(changes));
		expect(moved.filter((id) => !RISK_METRICS.includes(id))).toEqual([]);
		expect(moved.length).toBeGreaterThan(0);
	});

	it('capability once out of reach of safeguards never comes back', () => {
		const { series, months } = run({ theftPerYear: 0.5 });
		const m = METRICS.findIndex(({ id }) => id === 'unsafeguarded-capability');
		for (let month = 1; month < months; month++)
			expect(series[m * months + month]!).toBeGreaterThanOrEqual(series[m * months + month - 1]!);
	});
});
