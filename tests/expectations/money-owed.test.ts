import { describe, expect, it } from 'vitest';
import { FINE_TUNER_KINDS, JURISDICTIONS, type Policy } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { step } from '$lib/model/simulate';
import { PRESETS } from '$lib/scenarios';
import { rule, worldAtStart } from '../model/worlds';
import { HEAVY } from './regimes';

/** Runs a world and looks at the state after each month. */
function everyMonth(world: World, look: (world: World) => void): World {
	for (world.month = 0; world.month < world.months; world.month++) {
		step(world);
		look(world);
	}
	return world;
}

const total = (values: ArrayLike<number>) => Array.from(values).reduce((all, value) => all + value, 0);

describe('market shares and the outside option sum to 1 in every jurisdiction and niche', () => {
	it.each([
		...PRESETS.map(({ id, policy }) => ({ name: id, policies: [policy] })),
		{ name: 'everything at once', policies: HEAVY }
	])('under $name', ({ policies }) => {
		everyMonth(
			worldAtStart({ fineTuners: 100 }, policies, 'shares'),
			({ demandShare, developers, market, nicheShare }) => {
				for (let place = 0; place < JURISDICTIONS.length; place++) {
					for (let n = 0; n < market.niches; n++) {
						let sum = market.outsideShare[place * market.niches + n]!;
						for (let d = 0; d < developers.count; d++) {
							const cell = (d * JURISDICTIONS.length + place) * market.niches + n;
							sum += market.closedShare[cell]! + market.openShare[cell]!;
						}
						// Shares follow choices by a weighted mean each month: rounding does not pile up.
						expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
					}
				}
				expect(Math.abs(total(demandShare) - 1)).toBeLessThan(1e-12);
				expect(Math.abs(total(nicheShare) - 1)).toBeLessThan(1e-12);
			}
		);
	});
});

/**
 * What developers spend on duties is what they owe: on first being covered once each, for each covered release,
 * and a twelfth of the yearly duty for each month after it. Rounding of sums: 1e-9 relative.
 * Seen to fail with the first duty owed again at every release.
 */
describe('money spent on duties is money owed', () => {
	const DUTIES = { fixedUsd: 2e5, perModelUsd: 3e4, perYearUsd: 6e4 };

	it.each([1, 2.5])('by developers, with duties scaled by %f', (dutyCostScale) => {
		const law: Policy = rule({ threshold: { basis: 'compute', flop: 1e23 }, duties: DUTIES });
		let [spentUsd, months, releases] = [0, 0, 0];
		let before = new Uint8Array(0);
		const covered = new Set<number>();
		everyMonth(
			worldAtStart({ dutyCostScale, lawAbidingShare: 1 }, [law], 'owed'),
			({ runs, developers, flows, month }) => {
				spentUsd += flows.developerComplianceUsd;
				releases += flows.coveredReleases;
				for (let row = 0; row < runs.count; row++)
					if (runs.covered[row] !== 0 && runs.month[row] === month) covered.add(runs.developer[row]!);
				// Who closes pays for its last month: closing comes after the duties of the year.
				for (const d of covered) if (developers.active[d] === 1 || before[d] === 1) months += 1;
				before = developers.active.slice();
			}
		);
		const owedUsd =
			dutyCostScale *
			(covered.size * DUTIES.fixedUsd + releases * DUTIES.perModelUsd + (months * DUTIES.perYearUsd) / 12);
		expect(covered.size).toBeGreaterThan(5);
		expect(releases).toBeGreaterThan(covered.size);
		expect(spentUsd / owedUsd).toBeCloseTo(1, 9);
	});

	it('by fine-tuners: what each derivative owes times the derivatives made in compliance', () => {
		const PER_MODEL_USD = 40;
		const law = rule(
			{
				threshold: { basis: 'no-model' },
				modifier: { rule: 'every-derivative', original: 'any' },
				duties: { perModelUsd: PER_MODEL_USD }
			},
			{ enforcement: { from: '2024-01-01', detectionPerYear: 0.9, fineUsd: 1e7 } }
		);
		const world = worldAtStart({ toolingExponent: 0, knowHowSaving: 0 }, [law], 'owed');
		let [experience, made] = [0, 0];
		everyMonth(world, ({ complianceExperience, fineTuners, flows, makersPerFineTuner }) => {
			const complied = (complianceExperience - experience) * fineTuners.count;
			experience = complianceExperience;
			made += complied;
			const spentUsd = total(flows.complianceUsd);
			expect(Math.abs(spentUsd - complied * makersPerFineTuner * PER_MODEL_USD)).toBeLessThan(
				1e-6 * (1 + spentUsd)
			);
			expect(total(flows.complianceUsd)).toBeLessThanOrEqual(total(flows.projectBudgetUsd));
			expect(flows.complianceUsd.length).toBe(FINE_TUNER_KINDS.length);
		});
		expect(made).toBeGreaterThan(100);
	});

	it('nobody pays where nothing is owed', () => {
		const law = rule({ threshold: { basis: 'every-model' }, duties: { delayMonths: 1 } });
		const world = everyMonth(worldAtStart({}, [law], 'owed'), () => undefined);
		expect(world.totals.coveredReleases).toBeGreaterThan(0);
		expect(world.totals.developerComplianceUsd).toBe(0);
		expect(total(world.totals.complianceUsd)).toBe(0);
		expect(total(world.totals.finesUsd)).toBe(0);
	});
});
