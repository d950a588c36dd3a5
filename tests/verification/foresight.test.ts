import { describe, expect, it } from 'vitest';
import type { Policy } from '$lib/model';
import { foreseenLawAt, lawAt } from '$lib/model/laws/monthly-law';
import { foundOutUsd } from '$lib/model/laws/found-out';
import { step } from '$lib/model/simulate';
import { advanceFrontier } from '$lib/model/steps/advance-frontier';
import { updateLaw } from '$lib/model/steps/update-law';
import { decidedOn, worldUnder } from '../model/decisions';
import { circumstances, rule, worldAtStart } from '../model/worlds';

/** In model version 3 an indexed line was foreseen where it stands today. */
describe('a line that follows the frontier is foreseen where the frontier will be', () => {
	it.each([1, 4, 12])('after a lead of %i months, at the growth of the last two years', (runLeadMonths) => {
		const law = rule({ threshold: { basis: 'frontier', relativeOrders: -1 }, duties: { perModelUsd: 1 } });
		const world = worldAtStart({ runLeadMonths, months: 30 }, [law]);
		for (world.month = 0; world.month < 24; world.month++) step(world);
		advanceFrontier(world);
		updateLaw(world);
		const [today, ahead] = [world.laws, world.foreseenLaws].map((laws) => laws[0]!.tiers[0]!.lineFlop);
		const grown = 10 ** (0.5 * (world.largestLog10Flop(24) - world.largestLog10Flop(0)));
		expect(grown).toBeGreaterThan(1.5);
		expect(ahead! / today!).toBeCloseTo(grown ** (runLeadMonths / 12), 9);
	});

	it('in January 2024 at the growth of the years before', () => {
		const world = worldAtStart();
		const { priceFactorPerYear, spendGrowth } = world.parameters;
		expect(world.frontierGrowth()).toBeCloseTo(spendGrowth * priceFactorPerYear, 9);
		expect(world.largestLog10Flop(-30)).toBeCloseTo(
			world.largestLog10Flop(0) - 2.5 * Math.log10(spendGrowth * priceFactorPerYear),
			9
		);
	});
});

const DUTY = { threshold: { basis: 'every-model' }, duties: { perModelUsd: 1e6 } };
const finedFrom = (from: string, timing = {}): Policy =>
	rule(DUTY, {
		timing,
		enforcement: { from, detectionPerYear: 0.9, developersFoundPerYear: 0.9, fineUsd: 1e9 }
	});

/** In model version 3 a breach before fines began was free for as long as the developer looked ahead. */
describe('a duty left undone before fines begin can be fined after', () => {
	const expected = (law: Policy) =>
		decidedOn(worldUnder([law], { dutyHorizonYears: 3, perceivedSeverity: 0.05 }), 1e25, {
			lawAbiding: false,
			openness: 0.5
		})!.ignoring;

	it('so that nobody breaks a law a month before', () => {
		expect(expected(finedFrom('2024-02-01'))).toBe(false);
		expect(expected(finedFrom('2026-01-01'))).toBe(false);
	});

	it('but one is free whose fines begin after the years that are weighed, or that has ended by then', () => {
		expect(expected(finedFrom('2027-02-01'))).toBe(true);
		expect(expected(finedFrom('never'))).toBe(true);
		expect(expected(finedFrom('2025-01-01', { end: '2024-12-01' }))).toBe(true);
	});

	it.each([0, 6, 11])(
		'by fine-tuners too: the chance is that of the months of the year with fines, %i left out',
		(months) => {
			const from = `2024-${String(months + 1).padStart(2, '0')}-01`;
			const compiled = worldUnder([finedFrom(from)]).compiledLaws[0]!;
			const law = lawAt(compiled, 0, circumstances(0, 1e25));
			const monthly = 1 - (1 - 0.9) ** (1 / 12);
			expect(law.detectionInYear).toBeCloseTo(1 - (1 - monthly) ** (12 - months), 12);
			expect(foundOutUsd(worldAtStart().parameters, law, 1e12, 0)).toBeGreaterThan(0);
			expect(foreseenLawAt(compiled, 0, circumstances(0, 1e25)).detectionInYear).toBe(law.detectionInYear);
		}
	);
});
