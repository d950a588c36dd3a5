import { describe, expect, it } from 'vitest';
import type { InstrumentValues } from '$lib/model';
import { Burden, weighBurden } from '$lib/model/laws/burden';
import { forgetCoverage } from '$lib/model/laws/coverage';
import type { World } from '$lib/model/laws/world';
import { step } from '$lib/model/schedule';
import { FINE_TUNER_KIND, JURISDICTIONS } from '$lib/model/state/kinds';
import { EVERYWHERE, only, without } from '$lib/model/state/jurisdictions';
import { offerOpen } from '$lib/model/state/offers';
import { updateLaw } from '$lib/model/steps/update-law';
import { worldAtStart } from '../model/worlds';

/** A derivative is offered where its base is: a law by market reaches its maker there, wherever the maker lives. */

const US = JURISDICTIONS.indexOf('us');
const EU = JURISDICTIONS.indexOf('eu');
const DUTY_USD = 1000;
const VALUE_USD = 10_000;

/** A European law by market under which every derivative owes a duty, of firms alone or of everybody. */
function worldUnder(activity: 'any' | 'commercial', changes = {}, nexus: InstrumentValues = {}): World {
	const world = worldAtStart({ fineTuners: 2000, dutyCostScale: 1, wealthRatio: 1000, ...changes }, [
		{
			id: 'law',
			instruments: {
				nexus: { jurisdiction: 'eu', reach: 'market', activity, ...nexus },
				enforcement: { from: '2022-01-01', detectionPerYear: 0.99, fineUsd: 1e9 }
			},
			tiers: [
				{
					id: 'all',
					instruments: {
						threshold: { basis: 'every-model' },
						modifier: { rule: 'every-derivative' },
						duties: { perModelUsd: DUTY_USD }
					}
				}
			]
		}
	]);
	updateLaw(world);
	world.modificationLine = new Float64Array(world.runs.count);
	forgetCoverage(world);
	return world;
}

function burdenOf(world: World, i: number, valueUsd = VALUE_USD): Burden {
	const burden = new Burden();
	weighBurden(world, burden, i, world.runs.openRows[0]!, 1e18, 1, valueUsd, 0, false);
	return burden;
}

function fineTuner(world: World, home: number, excludes = 0, kind: number = FINE_TUNER_KIND.startUp): number {
	const { fineTuners } = world;
	const i = fineTuners.home.findIndex((one, at) => one === home && fineTuners.kind[at] === kind);
	fineTuners.excludesMarkets[i] = excludes;
	return i;
}

describe('a law by market', () => {
	it('binds an American start-up whose derivative is offered in Europe, as it binds a European one', () => {
		const world = worldUnder('any');
		expect(burdenOf(world, fineTuner(world, EU)).payUsd).toBe(DUTY_USD);
		expect(burdenOf(world, fineTuner(world, US)).payUsd).toBe(DUTY_USD);
	});

	it('does not bind it where the base is withheld from Europe', () => {
		const world = worldUnder('any');
		world.runs.markets[world.runs.openRows[0]!] = without(EVERYWHERE, only(EU));
		expect(burdenOf(world, fineTuner(world, US)).covered).toBe(false);
		expect(burdenOf(world, fineTuner(world, EU)).covered).toBe(true);
	});

	it('by home does not follow what is offered', () => {
		const world = worldUnder('any', {}, { reach: 'home' });
		expect(burdenOf(world, fineTuner(world, US)).covered).toBe(false);
		expect(burdenOf(world, fineTuner(world, EU)).covered).toBe(true);
	});
});

describe('leaving out a jurisdiction', () => {
	const COST_USD = 50;

	it('frees from its law at its cost and the loss of that part of the value, if that is less than the duties', () => {
		const world = worldUnder('any', { geoExcludeUsd: COST_USD });
		const share = world.demandShare[EU]!;
		const i = fineTuner(world, US, 1);
		const small = burdenOf(world, i, 1000);
		expect(small).toMatchObject({
			excluded: only(EU),
			covered: false,
			payUsd: COST_USD,
			weighedUsd: COST_USD
		});
		expect(small.forgoneUsd).toBeCloseTo(1000 * share, 9);
		const large = burdenOf(world, i, 2 * (DUTY_USD / share));
		expect(large).toMatchObject({ excluded: 0, covered: true, payUsd: DUTY_USD, forgoneUsd: 0 });
	});

	it('is no way out at home, nor for those who upload to the whole world', () => {
		const world = worldUnder('any', { geoExcludeUsd: COST_USD });
		expect(burdenOf(world, fineTuner(world, EU, 1), 1000).excluded).toBe(0);
		expect(burdenOf(world, fineTuner(world, US, 0), 1000)).toMatchObject({ excluded: 0, payUsd: DUTY_USD });
	});

	it('is weighed by the share of fine-tuners that is assumed, by nobody at 0', () => {
		const share = (geoExcludeShare: number) => {
			const { excludesMarkets } = worldAtStart({ fineTuners: 5000, geoExcludeShare }).fineTuners;
			return excludesMarkets.reduce((all, one) => all + one, 0) / 5000;
		};
		expect(share(0)).toBe(0);
		expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 5000));
	});

	it('keeps the derivative from the users of that jurisdiction and from nobody else', () => {
		const world = worldUnder('any');
		const { market, runs } = world;
		const base = runs.openRows[0]!;
		const d = runs.developer[base]!;
		const cell = (jurisdiction: number) => (d * JURISDICTIONS.length + jurisdiction) * market.niches;
		const before = market.openUtility[cell(EU)]!;
		offerOpen(world, base, 0, 9, only(EU));
		expect(market.openUtility[cell(EU)]).toBe(before);
		expect(market.openUtility[cell(US)]).toBeGreaterThan(before);
	});

	it('is remembered with each derivative', () => {
		const world = worldUnder('any', { geoExcludeShare: 1, geoExcludeUsd: 0 });
		for (; world.month < 3; world.month++) step(world);
		const { derivatives, fineTuners } = world;
		let left = 0;
		for (let row = 0; row < derivatives.count; row++) {
			const excluded = derivatives.excluded(row);
			expect([0, only(EU)]).toContain(excluded);
			if (fineTuners.home[derivatives.maker[row]!] === EU) expect(excluded).toBe(0);
			if (excluded !== 0) left += 1;
			expect(derivatives.kind(row)).toBeLessThan(4);
		}
		expect(left).toBeGreaterThan(10);
	});
});

describe('a law that asks for commercial activity', () => {
	function shareCovered(world: World, kind: number): number {
		const { fineTuners } = world;
		let [all, covered] = [0, 0];
		for (let i = 0; i < fineTuners.count; i++) {
			if (fineTuners.kind[i] !== kind) continue;
			all += 1;
			if (burdenOf(world, i).covered) covered += 1;
		}
		return covered / all;
	}
	const SHARES = { commercialHobbyists: 0.2, commercialAcademics: 0.3, geoExcludeShare: 0 };

	it('reaches firms, and the assumed share of hobbyists and academics', () => {
		const world = worldUnder('commercial', SHARES);
		expect(shareCovered(world, FINE_TUNER_KIND.startUp)).toBe(1);
		expect(shareCovered(world, FINE_TUNER_KIND.enterprise)).toBe(1);
		expect(Math.abs(shareCovered(world, FINE_TUNER_KIND.hobbyist) - 0.2)).toBeLessThan(0.045);
		expect(Math.abs(shareCovered(world, FINE_TUNER_KIND.academic) - 0.3)).toBeLessThan(0.12);
	});

	it('one that does not reaches everybody', () => {
		const world = worldUnder('any', SHARES);
		for (let kind = 0; kind < 4; kind++) expect(shareCovered(world, kind)).toBe(1);
	});
});
