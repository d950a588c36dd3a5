import { describe, expect, it } from 'vitest';
import type { InstrumentValues, Policy } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import type { ModelFacts } from '$lib/model/laws/instrument';
import { type ModelObligation, obligationOf } from '$lib/model/laws/obligation';
import { updateLaw } from '$lib/model/steps/update-law';
import { rule, worldAtStart, modelFacts } from './worlds';

const EVERY_MODEL = { threshold: { basis: 'every-model' } };
const DUTIES: InstrumentValues = { fixedUsd: 100, perModelUsd: 10, perYearUsd: 4, delayMonths: 3 };

function worldUnder(...policies: Policy[]): World {
	const world = worldAtStart({ fineTuners: 100, dutyHorizonYears: 3, dutyCostScale: 1 }, policies);
	updateLaw(world);
	return world;
}

function owed(world: World, facts: Partial<ModelFacts> = {}): ModelObligation {
	return obligationOf(
		world,
		world.laws,
		0,
		modelFacts({ trainingFlop: 1e25, trainingCostUsd: 1e7, ...facts })
	);
}

/** What the developer has paid and owes a year once a model like this is out. */
function release(world: World, obligation: ModelObligation): void {
	for (let l = 0; l < world.laws.length; l++) {
		world.developers.paidFirstUsd[l] = obligation.heaviestFirstUsd[l]!;
		world.developers.owedPerYearUsd[l] = obligation.heaviestPerYearUsd[l]!;
	}
}

describe('what a developer owes is marginal', () => {
	it('the first crossing pays fixed, per model and years; the second model pays its own part only', () => {
		const world = worldUnder(rule({ ...EVERY_MODEL, duties: DUTIES }));
		const first = owed(world);
		expect(first).toMatchObject({ firstUsd: 100, perModelUsd: 10, perYearUsd: 4, delayMonths: 3 });
		expect(first.weighedUsd(3)).toBe(122);
		release(world, first);
		const second = owed(world);
		expect(second).toMatchObject({ firstUsd: 0, perModelUsd: 10, perYearUsd: 0, delayMonths: 3 });
		expect(second.weighedUsd(3)).toBe(10);
	});

	it('another developer still pays the first crossing', () => {
		const world = worldUnder(rule({ ...EVERY_MODEL, duties: DUTIES }));
		release(world, owed(world));
		const other = obligationOf(
			world,
			world.laws,
			1,
			modelFacts({ trainingFlop: 1e25, trainingCostUsd: 1e7 })
		);
		expect(other.firstUsd).toBe(100);
	});

	it('rising from a light tier to a heavy one pays the difference of the fixed costs', () => {
		const world = worldUnder({
			...rule({}),
			tiers: [
				{ id: 'light', instruments: { threshold: { flop: 1e23 }, duties: { fixedUsd: 30, perYearUsd: 1 } } },
				{ id: 'heavy', instruments: { threshold: { flop: 1e25 }, duties: { fixedUsd: 100, perYearUsd: 5 } } }
			]
		});
		const light = owed(world, { trainingFlop: 1e24 });
		expect(light.firstUsd).toBe(30);
		release(world, light);
		expect(owed(world, { trainingFlop: 1e26 })).toMatchObject({ firstUsd: 70, perYearUsd: 4 });
	});

	it('relief lowers money, not waiting', () => {
		const world = worldUnder(
			rule({ ...EVERY_MODEL, duties: DUTIES, 'open-relief': { relief: 'partial', costShare: 0.25 } })
		);
		expect(owed(world, { open: true })).toMatchObject({
			firstUsd: 25,
			perModelUsd: 2.5,
			perYearUsd: 1,
			delayMonths: 3
		});
		expect(owed(world, { open: false }).firstUsd).toBe(100);
	});

	it('full relief is no coverage at all: nothing owed, no waiting, no approval, no liability', () => {
		const world = worldUnder(
			rule({
				...EVERY_MODEL,
				duties: DUTIES,
				'open-relief': { relief: 'full' },
				approval: { required: 'yes' },
				liability: { developerShare: 1 }
			})
		);
		expect(owed(world, { open: true })).toMatchObject({
			covered: 0,
			firstUsd: 0,
			delayMonths: 0,
			approvals: [],
			liabilityShare: 0
		});
	});

	it('the factor on the cost of duties multiplies every sum, not the months', () => {
		const world = worldAtStart({ fineTuners: 100, dutyCostScale: 8 }, [
			rule({ ...EVERY_MODEL, duties: DUTIES })
		]);
		updateLaw(world);
		expect(owed(world)).toMatchObject({ firstUsd: 800, perModelUsd: 80, perYearUsd: 32, delayMonths: 3 });
	});
});

describe('tiers and policies', () => {
	const tiers = [
		{ id: 'a', instruments: { ...EVERY_MODEL, duties: { fixedUsd: 30, perModelUsd: 50, delayMonths: 6 } } },
		{ id: 'b', instruments: { ...EVERY_MODEL, duties: { fixedUsd: 100, perModelUsd: 1, delayMonths: 2 } } }
	];

	it('of one policy: only the heaviest tier is paid, in whatever order they stand, but both cover and the longer delay holds', () => {
		for (const ordered of [tiers, tiers.toReversed()]) {
			expect(owed(worldUnder({ ...rule({}), tiers: ordered }))).toMatchObject({
				covered: 0b11,
				firstUsd: 100,
				perModelUsd: 1,
				delayMonths: 6
			});
		}
	});

	it('of two policies: costs add, delays run side by side', () => {
		const world = worldUnder(
			rule({ ...EVERY_MODEL, duties: DUTIES }, {}, 'one'),
			rule({ ...EVERY_MODEL, duties: { fixedUsd: 7, delayMonths: 1 } }, {}, 'two')
		);
		expect(owed(world)).toMatchObject({ covered: 0b11, firstUsd: 107, perModelUsd: 10, delayMonths: 3 });
		expect(owed(world).weighedUsd(3)).toBe(129);
	});

	it('of two policies: each keeps its own account of what was paid first', () => {
		const world = worldUnder(
			rule({ ...EVERY_MODEL, duties: { fixedUsd: 100 } }, {}, 'one'),
			rule({ threshold: { flop: 1e25 }, duties: { fixedUsd: 7 } }, {}, 'two')
		);
		release(world, owed(world, { trainingFlop: 1e24 }));
		expect(owed(world, { trainingFlop: 1e26 }).firstUsd).toBe(7);
	});

	it('release needs the approval of all', () => {
		const approval = { required: 'yes', reviewMonths: 2, rejectProbability: 0.1 };
		const world = worldUnder(
			rule({ ...EVERY_MODEL, approval }, {}, 'one'),
			rule({ ...EVERY_MODEL, approval: { ...approval, reviewMonths: 9 } }, {}, 'two')
		);
		const obligation = owed(world);
		expect(obligation.approvals.map(({ bit }) => bit)).toEqual([0, 1]);
		expect(obligation.reviewMonths).toBe(9);
	});

	it('shares of liability add up to the whole harm at most', () => {
		const liability = { developerShare: 0.7 };
		const world = worldUnder(
			rule({ ...EVERY_MODEL, liability }, {}, 'one'),
			rule({ ...EVERY_MODEL, liability }, {}, 'two')
		);
		expect(owed(world).liabilityShare).toBe(1);
	});

	it('money and duties of one tier both hold, and money alone covers nobody', () => {
		const money = { subsidy: { trainingShare: 0.5, mostPerModelUsd: 1e9 } };
		const both = owed(worldUnder(rule({ ...EVERY_MODEL, duties: DUTIES, ...money })), { open: true });
		expect(both).toMatchObject({
			covered: 1,
			firstUsd: 100,
			perModelUsd: 10,
			perYearUsd: 4,
			subsidyUsd: 5e6
		});
		const alone = owed(worldUnder(rule({ ...EVERY_MODEL, ...money })), { open: true });
		expect(alone).toMatchObject({ covered: 0, laws: 0, firstUsd: 0, subsidyUsd: 5e6 });
	});

	it('a policy that does not reach the model, or is not in force, asks for nothing', () => {
		const nexus = { nexus: { jurisdiction: 'eu', reach: 'market' } };
		const world = worldUnder(rule({ ...EVERY_MODEL, duties: DUTIES }, nexus));
		expect(owed(world, { markets: 0b101 }).covered).toBe(0);
		expect(owed(world, { markets: 0b010 }).covered).toBe(1);
		const later = worldUnder(rule({ ...EVERY_MODEL, duties: DUTIES }, { timing: { start: '2026-01-01' } }));
		expect(owed(later).covered).toBe(0);
	});
});
