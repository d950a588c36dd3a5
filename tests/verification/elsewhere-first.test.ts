import { describe, expect, it } from 'vitest';
import type { Policy } from '$lib/model';
import { step } from '$lib/model/simulate';
import { EVERYWHERE, has, NOWHERE, only } from '$lib/model/state/jurisdictions';
import { WEIGHTS } from '$lib/model/state/kinds';
import { isReleased, STAGE } from '$lib/model/state/lifecycle';
import { decidedOn, worldUnder } from '../model/decisions';
import { rule, worldAtStart } from '../model/worlds';

const EU = 1;
const IN_EU = { nexus: { jurisdiction: 'eu', reach: 'market' } };

function licence(reviewMonths: number, rejectProbability: number): Policy {
	const approval = {
		required: 'yes',
		reviewers: 50,
		reviewMonths,
		rejectProbability,
		reviewSpread: 'constant'
	};
	return { ...rule({ threshold: { basis: 'every-model' }, approval }), instruments: IN_EU };
}

/** Value of a run left in a plan: gain + cost over the gain + cost without a law. */
function valueKept(law: Policy, traits: Parameters<typeof decidedOn>[2]): number {
	const [free, bound] = [[], [law]].map((laws) => {
		const world = worldUnder(laws);
		const costUsd = 1e25 * world.pricePerFlopUsd;
		return (decidedOn(world, 1e25, { openness: -0.5, ...traits })?.gainUsd ?? -costUsd) + costUsd;
	});
	return bound! / free!;
}

/**
 * In model version 3 a refusal or a wait in one jurisdiction was charged on the revenue of the whole world, so that
 * developers withheld models from a jurisdiction for the sake of the others.
 */
describe('what one jurisdiction asks costs its own market alone', () => {
	const { demandShareEu, valueDecay } = worldAtStart().parameters;

	it.each([0.1, 0.5, 1])(
		'a licence there that refuses a share %f costs that share of its demand',
		(refused) => {
			expect(valueKept(licence(0, refused), {})).toBeCloseTo(1 - refused * demandShareEu, 9);
		}
	);

	it.each([6, 18])(
		'a review of %i months puts off that market alone for who releases elsewhere first',
		(months) => {
			const kept = (1 - valueDecay) ** months;
			const expected = 1 - demandShareEu * (1 - kept);
			expect(valueKept(licence(months, 0), { elsewhereFirst: true })).toBeCloseTo(expected, 9);
			// Whoever comes out everywhere at once waits everywhere, or stays away.
			expect(valueKept(licence(months, 0), {})).toBeCloseTo(Math.max(kept, 1 - demandShareEu), 9);
		}
	);

	it('and nobody who can release elsewhere first stays away from a market that only makes wait', () => {
		const option = decidedOn(worldUnder([licence(18, 0.3)]), 1e25, { openness: -0.5, elsewhereFirst: true })!;
		expect(option.markets).toBe(EVERYWHERE);
		expect(option.first).toBe(EVERYWHERE & ~only(EU));
	});

	it('published weights leak: who publishes waits for all or stays away', () => {
		const option = decidedOn(worldUnder([licence(2, 0)]), 1e25, { openness: 0.5, elsewhereFirst: true })!;
		expect(option.weights).toBe(WEIGHTS.open);
		expect(option.first).toBe(NOWHERE);
	});
});

describe('a model that comes out elsewhere first', () => {
	const MONTHS = 30;

	function run(
		reviewMonths: number,
		refused: number,
		elsewhereFirst: number,
		law = licence(reviewMonths, refused)
	) {
		const world = worldAtStart(
			{ fineTuners: 100, months: MONTHS, elsewhereFirst, lawAbidingShare: 1 },
			[law],
			'first'
		);
		let joined = 0;
		const waited = new Map<number, number>();
		for (world.month = 0; world.month < MONTHS; world.month++) {
			step(world);
			const { runs } = world;
			for (let row = 0; row < runs.count; row++) {
				if (runs.awaiting[row] !== NOWHERE && !waited.has(row)) {
					waited.set(row, world.month);
					expect(has(runs.markets[row]!, EU)).toBe(false);
					expect([STAGE.releasedClosed, STAGE.releasedGated]).toContain(runs.stage[row]);
				}
				if (waited.has(row) && has(runs.markets[row]!, EU) && waited.get(row)! >= 0) {
					joined += 1;
					expect(world.month - waited.get(row)!).toBeGreaterThanOrEqual(reviewMonths - 1);
					waited.set(row, -1);
				}
			}
		}
		return { world, joined, waited };
	}

	it('is out at once in the others, and there after its review', () => {
		const { joined, waited } = run(6, 0, 1);
		expect(waited.size).toBeGreaterThan(20);
		expect(joined).toBeGreaterThan(10);
	});

	it('is never out there if it is refused, and stays where it is', () => {
		const { joined, waited, world } = run(6, 1, 1);
		expect(joined).toBe(0);
		expect(waited.size).toBeGreaterThan(10);
		for (const row of waited.keys()) expect(isReleased(world.runs, row)).toBe(true);
		expect(world.totals.releases).toBeGreaterThan(20);
	});

	it('is none where nobody releases elsewhere first', () => {
		expect(run(6, 0, 0).waited.size).toBe(0);
	});

	it('comes out there after a refusal of others: refusals close one market, not the model', () => {
		const { world, waited } = run(3, 0.5, 1);
		expect(world.totals.refusals).toBeGreaterThan(3);
		for (const row of waited.keys()) expect(world.runs.stage[row]).not.toBe(STAGE.withheld);
	});

	it('pays the duties of a law that reaches it only there when it comes out there', () => {
		const law = licence(6, 0);
		const dear: Policy = {
			...law,
			tiers: [{ ...law.tiers[0]!, instruments: { ...law.tiers[0]!.instruments, duties: { perModelUsd: 7 } } }]
		};
		const { world, joined } = run(6, 0, 1, dear);
		expect(joined).toBeGreaterThan(5);
		const { runs } = world;
		let out = 0;
		for (let row = 0; row < runs.count; row++)
			if (runs.month[row]! >= 0 && runs.covered[row] !== 0 && has(runs.markets[row]!, EU)) out += 1;
		expect(world.totals.developerComplianceUsd).toBeCloseTo(7 * out, 6);
	});
});
