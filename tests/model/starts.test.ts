import { describe, expect, it } from 'vitest';
import { simulate, STARTS, USUAL_START } from '$lib/model';
import { worldOf } from '$lib/model/simulate';
import { rule, small } from './worlds';

const input = {
	parameters: small({ fineTuners: 100, months: 12 }),
	policies: [],
	seed: 'starts',
	replicate: 0
};

describe('where a simulation begins', () => {
	it('is January 2024, bit for bit, unless another start is asked for', () => {
		expect(simulate({ ...input, start: USUAL_START })).toEqual(simulate(input));
	});

	it('can be January 2022: who existed, the price of compute and the market are those of that time', () => {
		const { developers, pricePerFlopUsd, market, parameters } = worldOf({ ...input, start: 'january-2022' });
		expect(developers.count).toBe(STARTS['january-2022'].developers.length);
		expect(pricePerFlopUsd).toBe(1.7e-18);
		expect(market.spendingUsd).toBeCloseTo(5e7, 0);
		// A scenario cannot change the facts of a start.
		expect(parameters.demandGrowth).toBe(10);
	});

	it('from January 2022, nobody had published weights of 1e23 FLOP', () => {
		const { runs } = worldOf({ ...input, start: 'january-2022' });
		expect(runs.openCount).toBeGreaterThan(0);
		for (let n = 0; n < runs.openCount; n++) expect(runs.log10Flop[runs.openRows[n]!]).toBeLessThan(23);
	});

	it('both starts speak of one market: two years of its growth lead from one to the other', () => {
		const { demandGrowth, marketUsd } = STARTS['january-2022'].values;
		expect(marketUsd * demandGrowth ** 2).toBeCloseTo(small().marketUsd, -7);
	});

	it('takes no law if it is another: dates of laws count from January 2024', () => {
		const law = rule({ threshold: { flop: 1e24 } });
		expect(() => simulate({ ...input, policies: [law], start: 'january-2022' })).toThrow(/takes no policies/);
	});
});
