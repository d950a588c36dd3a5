import { describe, expect, it } from 'vitest';
import { type Outcome, simulate } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { step } from '$lib/model/schedule';
import { closedPriceUsd, servingCostUsd } from '$lib/model/decisions/price';
import { advanceFrontier } from '$lib/model/steps/advance-frontier';
import { chooseServices } from '$lib/model/steps/choose-services';
import { rule, series, small, sum, worldAtStart } from '../model/worlds';

/** What makers, users and prices answer to. */

/** A law that makes nearly every project too dear, for so many months. */
const shock = (timing: object) =>
	rule(
		{
			threshold: { basis: 'no-model' },
			modifier: { rule: 'every-derivative', original: 'any' },
			duties: { perModelUsd: 1e6 }
		},
		{ timing: { ...timing }, enforcement: { from: '2022-01-01', detectionPerYear: 0.99, fineUsd: 1e12 } }
	);
const SHOCK = shock({ start: '2025-01-01', end: '2026-01-01' });
const HARSH = { apiValueShare: 0, wealthRatio: 1e6 };

function run(policies: Parameters<typeof simulate>[0]['policies'], changes = {}): Outcome {
	return simulate({
		parameters: small({ fineTuners: 600, months: 60, ...HARSH, ...changes }),
		policies,
		seed: 'responses',
		replicate: 0
	});
}
const exits = (outcome: Outcome) => series(outcome, 'maker-exits');
const active = (outcome: Outcome) => series(outcome, 'active-hobbyist');

describe('makers', () => {
	const free = run([]);

	it('give up because of rules, and never because projects are too dear to adapt', () => {
		expect(
			sum(series(run([], { hobbyistTokens: 3e7, exitAfterLosses: 1 }), 'lost-adaptation-too-dear'))
		).toBeGreaterThan(0);
		expect(sum(exits(run([], { hobbyistTokens: 3e7, exitAfterLosses: 1 })))).toBe(0);
		expect(sum(exits(run([SHOCK])))).toBeGreaterThan(0);
	});

	/** After the GDPR about a third of apps left and entry halved (Janssen et al. 2022): within reach, and transient. */
	it('leave in a shock as large as that of the GDPR on apps, and come back after it', () => {
		const outcome = run([SHOCK], { exitAfterLosses: 2, returnPerYear: 0.9 });
		const share = (month: number) => active(outcome)[month]! / active(free)[month]!;
		expect(share(11)).toBeCloseTo(1, 9);
		expect(share(23)).toBeLessThan(0.67);
		expect(share(59)).toBeGreaterThan(share(23) + 0.15);
	});

	it('are fewer in number the more ideas rules have cost, and grow as without a law at no response', () => {
		const makers = (makersResponse: number, months: number) => {
			const world = worldAtStart({ fineTuners: 600, ...HARSH, makersResponse, exitAfterLosses: 12 }, [SHOCK]);
			for (; world.month < months; world.month++) step(world);
			advanceFrontier(world);
			return world.makersPerFineTuner;
		};
		const undisturbed = worldAtStart({ fineTuners: 600 });
		undisturbed.month = 30;
		advanceFrontier(undisturbed);
		expect(makers(0, 30)).toBe(undisturbed.makersPerFineTuner);
		expect(makers(1, 30)).toBeLessThan(makers(0, 30));
		expect(makers(2, 30)).toBeLessThan(makers(1, 30));
		expect(makers(1, 11)).toBe(makers(0, 11));
	});

	it('grow more slowly each year where their growth tapers, and as before at a factor of 1', () => {
		const growth = (makersGrowthTaper: number, month: number) => {
			const world = worldAtStart({ makersGrowthTaper });
			const at = (m: number) => {
				world.month = m;
				advanceFrontier(world);
				return world.makersPerFineTuner;
			};
			return at(month + 12) / at(month);
		};
		expect(growth(0.8, 24)).toBeLessThan(growth(1, 24));
		expect(growth(0.999999, 24)).toBeCloseTo(growth(1, 24), 4);
	});
});

describe('users with a home bias', () => {
	/** The same world where every developer is at home in one jurisdiction. */
	function users(homeBiasOpen: number, homeBiasHosted: number, home: number | null): World['market'] {
		const world = worldAtStart({ homeBiasOpen, homeBiasHosted });
		if (home !== null) world.developers.home.fill(home, 0, world.developers.count);
		chooseServices(world);
		return world.market;
	}

	it('of 0 do not see where a model comes from, bit for bit', () => {
		const [here, there] = [users(0, 0, 0), users(0, 0, 1)];
		expect(here.closedUsers).toEqual(there.closedUsers);
		expect(here.openUsers).toEqual(there.openUsers);
		expect(users(0.2, 0.8, 0).closedUsers).not.toEqual(users(0.2, 0.8, 1).closedUsers);
	});

	it('use less from abroad the stronger it is, hosted and open', () => {
		const foreign = (homeBiasOpen: number, homeBiasHosted: number) => {
			const outcome = simulate({
				parameters: small({ homeBiasOpen, homeBiasHosted }),
				policies: [],
				seed: 'bias',
				replicate: 0
			});
			return series(outcome, 'foreign-models-eu').at(-1)!;
		};
		expect(foreign(0, 3)).toBeLessThan(foreign(0, 0));
		expect(foreign(1, 0)).toBeLessThan(foreign(0, 0));
		expect(foreign(1, 3)).toBeLessThan(foreign(0.2, 0.8));
	});
});

describe('the cost of serving', () => {
	it('falls by its factor each year, and not at all at 1', () => {
		const world = worldAtStart({ serviceCostFall: 1.4 });
		const before = servingCostUsd(world);
		world.month = 24;
		expect(servingCostUsd(world)).toBeCloseTo(before / 1.4 ** 2, 12);
		const still = worldAtStart({ serviceCostFall: 1 });
		still.month = 24;
		expect(servingCostUsd(still)).toBe(still.parameters.serviceCostUsd);
	});

	it('takes closed prices down with it, at shares that stay the same', () => {
		const world = worldAtStart();
		const before = closedPriceUsd(world, 0);
		world.month = 60;
		expect(closedPriceUsd(world, 0)).toBeLessThan(before);
	});
});
