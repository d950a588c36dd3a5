import { describe, expect, it } from 'vitest';
import type { Policy } from '$lib/model';
import { WEIGHTS } from '$lib/model/state/kinds';
import { decidedOn, worldUnder } from '../model/decisions';
import { rule } from '../model/worlds';

const SHARE = 0.5;
const LIABLE = rule({ threshold: { basis: 'every-model' }, liability: { developerShare: SHARE } });
const WISHED = 1e25;

/** What a run gains without a rule less what it gains under strict liability, as a share of its value. */
function takenByLiability(openness: number, changes: Parameters<typeof worldUnder>[1]): number {
	const assumed = { expectedHarmShare: 0.02, revenueScaling: 0, ...changes };
	const [free, liable] = [[], [LIABLE]].map((laws) =>
		decidedOn(worldUnder(laws, assumed), WISHED, { openness })!
	);
	expect(liable!.weights).toBe(openness > 0 ? WEIGHTS.open : WEIGHTS.closed);
	const world = worldUnder([]);
	const valueUsd = (WISHED * world.pricePerFlopUsd) / world.parameters.revenueExponent;
	return (free!.gainUsd - liable!.gainUsd) / valueUsd;
}

/**
 * In model version 3 hosted models carried no liability, so that liability was a tax on openness by construction.
 */
describe('liability of a developer is what its control does not prevent', () => {
	it.each([0.2, 0.6, 0.9])('of a hosted model: (1 − %f) × share × expected harm', (control) => {
		expect(takenByLiability(-0.5, { control })).toBeCloseTo((1 - control) * SHARE * 0.02, 12);
	});

	it.each([0, 0.1, 0.3])(
		'of a model with published weights: (1 − %f) × share × expected harm',
		(openControl) => {
			expect(takenByLiability(0.5, { openControl })).toBeCloseTo((1 - openControl) * SHARE * 0.02, 12);
		}
	);

	it('so that where neither kind of model is under control, liability alone closes nothing and opens nothing', () => {
		const changes = { control: 0.2, openControl: 0.2, gatedControl: 0.2, expectedHarmShare: 0.3 };
		for (const openness of [-0.3, -0.01, 0.01, 0.3]) {
			const option = decidedOn(worldUnder([LIABLE], changes), WISHED, { openness })!;
			expect(option.weights).toBe(openness > 0 ? WEIGHTS.open : WEIGHTS.closed);
		}
	});

	it('and it closes a model whose premium on openness is worth less than the control that hosting keeps', () => {
		const premium = (0.6 - 0.1) * SHARE * 0.3;
		const decided = (openness: number) =>
			decidedOn(worldUnder([LIABLE], { expectedHarmShare: 0.3, gatedControl: 0 }), WISHED, { openness })!
				.weights;
		expect(decided(premium * 0.99)).toBe(WEIGHTS.closed);
		expect(decided(premium * 1.01)).toBe(WEIGHTS.open);
	});

	it('in one jurisdiction it weighs by the demand there', () => {
		const nexus = { jurisdiction: 'eu', reach: 'market' };
		const there: Policy = { ...LIABLE, instruments: { nexus } };
		const assumed = { expectedHarmShare: 0.02, revenueScaling: 0 };
		const gain = (laws: readonly Policy[]) =>
			decidedOn(worldUnder(laws, assumed), WISHED, { openness: -0.5 })!.gainUsd;
		const { demandShareEu } = worldUnder([]).parameters;
		expect((gain([]) - gain([there])) / (gain([]) - gain([LIABLE]))).toBeCloseTo(demandShareEu, 9);
	});
});
