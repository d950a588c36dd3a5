import { describe, expect, it } from 'vitest';
import { coverageOf, forgetCoverage } from '$lib/model/laws/coverage';
import { blankModel, factsAt } from '$lib/model/laws/facts';
import { obligationOf } from '$lib/model/laws/obligation';
import type { World } from '$lib/model/laws/world';
import { recentFlopByDeveloper } from '$lib/model/observe/families';
import { Sizes } from '$lib/model/observe/sizes';
import { step } from '$lib/model/schedule';
import { makersWithWeights } from '$lib/model/decisions/flaws';
import { GATING, isHosted, isReleased, STAGE } from '$lib/model/state/lifecycle';
import { coverEarlierModels } from '$lib/model/steps/cover-earlier-models';
import { openStagedModels } from '$lib/model/steps/open-staged-models';
import { updateLaw } from '$lib/model/steps/update-law';
import { rule, worldAtStart } from '../model/worlds';

/** A law looks at a model on the day of its release, and everybody who asks about that model is told the same. */

const DUTIES = { fixedUsd: 1000, perModelUsd: 100, perYearUsd: 10 };
const EVERY_DERIVATIVE = { modifier: { rule: 'every-derivative' } };

/** A world after so many months under a law. */
function worldAfter(months: number, policy: ReturnType<typeof rule>, changes = {}): World {
	const world = worldAtStart({ fineTuners: 300, ...changes }, [policy]);
	for (; world.month < months; world.month++) step(world);
	return world;
}

function releasedRows({ runs }: World): number[] {
	return Array.from({ length: runs.count }, (_, row) => row).filter((row) => isReleased(runs, row));
}

describe('a released model is rated once', () => {
	it.each([
		['its capability', { threshold: { basis: 'every-model', capability: 1 }, duties: DUTIES }],
		['the revenue of its developer', { threshold: { basis: 'every-model', revenueUsd: 2e7 }, duties: DUTIES }]
	])('under a test of %s developers and those who build on it get the same answer for ever', (_, tier) => {
		const world = worldAfter(30, rule({ ...tier, ...EVERY_DERIVATIVE }));
		updateLaw(world);
		forgetCoverage(world);
		const { runs } = world;
		const rows = releasedRows(world).filter((row) => runs.month[row]! >= 0);
		const covered = rows.filter((row) => runs.covered[row] !== 0);
		expect(covered.length).toBeGreaterThan(5);
		expect(covered.length).toBeLessThan(rows.length - 5);
		for (const row of rows) {
			const asked = obligationOf(
				world,
				world.laws,
				runs.developer[row]!,
				factsAt(world, row, 'release', blankModel())
			);
			expect([row, asked.covered, coverageOf(world, row)]).toEqual([
				row,
				runs.covered[row],
				runs.covered[row]
			]);
		}
	});

	it('a law that looks for the first time sees the capability that was reached and the revenue of that day', () => {
		const world = worldAfter(12, rule({ threshold: { basis: 'every-model' } }));
		const row = releasedRows(world).at(-1)!;
		const d = world.runs.developer[row]!;
		world.developers.groupRevenueUsd[d] = 123;
		expect(factsAt(world, row, 'now', blankModel())).toMatchObject({
			capability: world.runs.capability[row],
			developerRevenueUsd: 123
		});
		expect(factsAt(world, row, 'release', blankModel()).developerRevenueUsd).not.toBe(123);
	});

	it('better algorithms do not keep gated weights from being published: the law looks at what was released', () => {
		const world = worldAfter(
			3,
			rule({
				threshold: { basis: 'every-model', capability: 2.5 },
				'staged-access': { rule: 'gated-first', afterMonths: 240, frontierLead: 6 }
			})
		);
		const { runs } = world;
		const row = releasedRows(world).find((one) => runs.stage[one] === STAGE.releasedOpen)!;
		runs.stage[row] = STAGE.releasedGated;
		runs.open[row] = 0;
		runs.gated[row] = GATING.untilPublished;
		runs.trainingFlop[row] = 1e26;
		runs.capability[row] = 2.4;
		world.month = 35;
		updateLaw(world);
		openStagedModels(world);
		expect(runs.stage[row]).toBe(STAGE.releasedOpen);
	});
});

describe('gated weights are neither closed nor published', () => {
	/** A world in which one developer's latest model is gated. */
	function withGated(): { world: World; row: number } {
		const world = worldAfter(6, rule({ threshold: { basis: 'no-model' } }));
		const { runs } = world;
		const row = releasedRows(world).findLast((one) => runs.stage[one] === STAGE.releasedOpen)!;
		runs.stage[row] = STAGE.releasedGated;
		runs.open[row] = 0;
		runs.gated[row] = 1;
		return { world, row };
	}

	it('they count in the concentration of training compute', () => {
		const { world, row } = withGated();
		const { runs } = world;
		runs.month[row] = world.month;
		const sizes = new Sizes();
		const sums = new Float64Array(world.developers.count);
		recentFlopByDeveloper(world, sizes, sums);
		const counted = releasedRows(world).filter((one) => runs.month[one]! > world.month - 12);
		expect(sizes.sum / counted.reduce((sum, one) => sum + runs.trainingFlop[one]!, 0)).toBeCloseTo(1, 12);
	});

	it('their developer serves users, and those who signed up can look for flaws', () => {
		const { world, row } = withGated();
		expect(isHosted(world.runs, row)).toBe(true);
		world.runs.adopters.fill(0);
		world.runs.month[row] = world.month;
		world.runs.adopters[row] = 7;
		expect(makersWithWeights(world)).toBe(7 * world.makersPerFineTuner);
	});

	it('a law under which developers gate instead of close leaves no model closed because of a rule', () => {
		const gate = rule({
			threshold: { basis: 'every-model' },
			'staged-access': { rule: 'gated-first', afterMonths: 240 }
		});
		const world = worldAfter(24, gate, { gatedPremium: 1, opennessSpread: 0 });
		expect(world.totals.gatedReleases).toBeGreaterThan(5);
		expect(world.totals.closedByRule).toBe(0);
	});
});

describe('earlier models', () => {
	const LAW = rule(
		{ threshold: { flop: 1e25 }, duties: DUTIES },
		{ timing: { start: '2025-01-01', legacy: '2026-01-01' } }
	);
	const START = 12;
	const LEGACY = 24;

	function atLegacy(): World {
		const world = worldAtStart({ fineTuners: 100 }, [LAW]);
		world.month = LEGACY;
		updateLaw(world);
		return world;
	}

	it('come under a law with the best one from before the start that the law would cover, not the best of all', () => {
		const world = atLegacy();
		const { runs } = world;
		const [best, large, late] = releasedRows(world).filter((row) => runs.developer[row] === 0) as [
			number,
			number,
			number
		];
		// The most capable one lies below the line; another was released after the start.
		runs.capability[best] = 5;
		runs.trainingFlop[best] = 9e24;
		runs.capability[large] = 4;
		runs.trainingFlop[large] = 2e25;
		runs.capability[late] = 6;
		runs.trainingFlop[late] = 5e25;
		runs.month[late] = START;
		coverEarlierModels(world);
		expect([best, large, late].map((row) => runs.covered[row])).toEqual([0, 1, 0]);
		expect(world.developers.paidFirstUsd[0]).toBeGreaterThan(0);
	});

	it('covered by another law come under this one too', () => {
		const world = worldAtStart({ fineTuners: 100 }, [rule({ threshold: { flop: 1 } }, {}, 'other'), LAW]);
		world.month = LEGACY;
		updateLaw(world);
		const { runs } = world;
		const rows = releasedRows(world).filter((row) => runs.developer[row] === 0);
		for (const row of rows) runs.covered[row] = 1;
		runs.trainingFlop[rows[0]!] = 2e25;
		runs.capability[rows[0]!] = 9;
		coverEarlierModels(world);
		expect(runs.covered[rows[0]!]).toBe(0b11);
	});

	it('are seen by those who build on them as their developers see them', () => {
		const law = rule(
			{ threshold: { flop: 1e25, revenueUsd: 1e8 }, duties: DUTIES, ...EVERY_DERIVATIVE },
			{ timing: { start: '2025-01-01', legacy: '2026-01-01' } }
		);
		const world = worldAtStart({ fineTuners: 100 }, [law]);
		world.month = LEGACY;
		updateLaw(world);
		const { developers, runs } = world;
		const row = releasedRows(world).find((one) => runs.developer[one] === 0)!;
		runs.trainingFlop[row] = 2e25;
		runs.capability[row] = 9;
		runs.developerRevenueUsd[row] = 1e6;
		developers.revenueUsd[0] = 1e9;
		coverEarlierModels(world);
		forgetCoverage(world);
		expect([runs.covered[row], coverageOf(world, row)]).toEqual([1, 1]);
	});
});
