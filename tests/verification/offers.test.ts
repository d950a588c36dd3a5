import { describe, expect, it } from 'vitest';
import type { World } from '$lib/model/laws/world';
import { JURISDICTIONS } from '$lib/model/state/kinds';
import { isReleased, STAGE } from '$lib/model/state/lifecycle';
import { offer, takeOff } from '$lib/model/state/offers';
import { NOWHERE } from '$lib/model/state/jurisdictions';
import { startUpWeight } from '$lib/model/state/appeal';
import { step } from '$lib/model/schedule';
import { auditFineTuners } from '$lib/model/steps/audit-fine-tuners';
import { openStagedModels } from '$lib/model/steps/open-staged-models';
import { registerAdopters } from '$lib/model/steps/register-adopters';
import { sumReach } from '$lib/model/steps/sum-reach';
import { updateLaw } from '$lib/model/steps/update-law';
import { rule, worldAtStart } from '../model/worlds';

/** What is offered, where, and until when. */

const JURISDICTION_COUNT = JURISDICTIONS.length;
const EU = JURISDICTIONS.indexOf('eu');
const ALLOWED = rule({ threshold: { basis: 'every-model' }, duties: { perYearUsd: 1 } });

/** A developer with a closed model and a gated one that is better, as released in January 2024. */
function withGatedModel(): { world: World; d: number; closed: number; gated: number } {
	const world = worldAtStart({ fineTuners: 300, opennessChallenger: 3, opennessPublic: 3, userFit: 0 }, [
		ALLOWED
	]);
	updateLaw(world);
	const { developers, market, runs } = world;
	const rows = (d: number) =>
		Array.from({ length: runs.count }, (_, row) => row).filter(
			(row) => runs.developer[row] === d && isReleased(runs, row)
		);
	const d = Array.from({ length: developers.count }, (_, one) => one).find((one) =>
		rows(one).every((row) => runs.stage[row] === STAGE.releasedOpen)
	)!;
	const [closed, gated, rest] = rows(d) as [number, number, number];
	for (const row of [closed, gated, rest]) {
		runs.open[row] = 0;
		runs.stage[row] = row === gated ? STAGE.releasedGated : STAGE.releasedClosed;
	}
	runs.gated[gated] = 2;
	runs.capability[closed] = 1;
	runs.capability[gated] = 2;
	runs.capability[rest] = 0;
	market.openUtility.fill(-Infinity);
	market.openAppeal.fill(0);
	market.openFloor.fill(-Infinity);
	market.downloadUtility.fill(-Infinity);
	for (const row of [closed, gated, rest]) offer(world, row);
	return { world, d, closed, gated };
}

describe('a staged model, once open,', () => {
	it("leaves its developer's closed, priced offer, and hosts serve it", () => {
		const { world, d, closed, gated } = withGatedModel();
		const { market, runs } = world;
		const at = d * JURISDICTION_COUNT;
		expect(market.closedCapability[at]).toBe(2);
		openStagedModels(world);
		expect(runs.stage[gated]).toBe(STAGE.releasedOpen);
		for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
			expect(market.closedCapability[at + jurisdiction]).toBe(runs.capability[closed]);
			expect(market.openAppeal[(at + jurisdiction) * market.niches]).toBeGreaterThan(0);
		}
	});
});

describe('a model that is withdrawn', () => {
	it('leaves what is built on its weights without a base there: the family offers what it has left', () => {
		const { world, d, gated } = withGatedModel();
		const { derivatives, fineTuners, market, runs } = world;
		const made = derivatives.join(gated, -1, -1);
		derivatives.maker[made] = 0;
		derivatives.setGain(made, 0.5);
		fineTuners.niche[0] = 3;
		const cell = (jurisdiction: number) => (d * JURISDICTION_COUNT + jurisdiction) * market.niches + 3;
		const utility = world.parameters.userQualityWeight * (runs.capability[gated]! + 0.5);
		for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
			market.openUtility[cell(jurisdiction)] = utility;
			market.openAppeal[cell(jurisdiction)] = 1;
		}
		takeOff(world, gated, EU);
		expect(market.openAppeal[cell(EU)]).toBe(0);
		expect(market.openUtility[cell(EU)]).toBe(-Infinity);
		expect(market.openAppeal[cell(0)]).toBe(1);
		expect(market.closedCapability[d * JURISDICTION_COUNT + EU]).toBe(1);
	});

	it('everywhere is out of reach of misusers; published and stolen weights are not', () => {
		const world = worldAtStart();
		const { reach, runs } = world;
		sumReach(world);
		const reached = Array.from({ length: reach.count }, (_, at) => at).find(
			(at) => runs.open[reach.base[at]!] === 0
		)!;
		const row = reach.base[reached]!;
		expect(reach.exponentBare[reached]).toBeGreaterThan(-Infinity);
		runs.markets[row] = 1;
		sumReach(world);
		expect(reach.exponentBare[reached]).toBeGreaterThan(-Infinity);
		runs.markets[row] = NOWHERE;
		sumReach(world);
		expect(reach.exponentBare[reached]).toBe(-Infinity);
		reach.stolen[reached] = 1;
		sumReach(world);
		expect(reach.exponentBare[reached]).toBeGreaterThan(-Infinity);
		reach.stolen[reached] = 0;
		runs.open[row] = 1;
		sumReach(world);
		expect(reach.exponentBare[reached]).toBeGreaterThan(-Infinity);
	});
});

describe('what a start-up serves to users', () => {
	it('is withdrawn where the law reaches it when a breach is found out, until it has something new', () => {
		const law = rule(
			{
				threshold: { basis: 'every-model' },
				modifier: { rule: 'every-derivative' },
				duties: { perYearUsd: 1 }
			},
			{ enforcement: { from: '2022-01-01', detectionPerYear: 0.95, fineUsd: 1 } },
			'law',
			'market'
		);
		const euLaw = {
			...law,
			instruments: { ...law.instruments, nexus: { jurisdiction: 'eu', reach: 'market' } }
		};
		const world = worldAtStart({ fineTuners: 300, startUpProvidersPerYear: 200 }, [euLaw]);
		for (; world.month < 24 && world.providers.count === 0; world.month++) step(world);
		const { fineTuners, providers } = world;
		const j = 0;
		const i = providers.fineTuner[j]!;
		expect(providers.active[j]).toBe(1);
		expect(startUpWeight(world, j, EU)).toBeGreaterThan(0);
		fineTuners.breachedLaws.fill(0);
		fineTuners.breachedLaws[i] = 1;
		for (let month = 0; month < 24 && fineTuners.breachedLaws[i] !== 0; month++) {
			world.month += 1;
			updateLaw(world);
			auditFineTuners(world);
		}
		expect(fineTuners.breachedLaws[i]).toBe(0);
		expect(startUpWeight(world, j, EU)).toBe(0);
		expect(startUpWeight(world, j, 0)).toBeGreaterThan(0);
	});
});

describe('a register of those who have the weights', () => {
	it('is paid for every maker that a fine-tuner comes to stand for, not only for fine-tuners that move', () => {
		const world = worldAtStart({ fineTuners: 300, dutyCostScale: 1 }, [
			rule({
				threshold: { basis: 'every-model' },
				traceability: { rule: 'register', perAdopterUsd: 10, published: 'meet' }
			})
		]);
		updateLaw(world);
		const { flows, runs } = world;
		for (let n = 0; n < runs.openCount; n++) runs.covered[runs.openRows[n]!] = 1;
		let adopters = 0;
		for (let n = 0; n < runs.openCount; n++) adopters += runs.adopters[runs.openRows[n]!]!;
		registerAdopters(world);
		expect(flows.developerComplianceUsd).toBeCloseTo(10 * adopters * world.makersPerFineTuner, 3);
		flows.clear();
		registerAdopters(world);
		expect(flows.developerComplianceUsd).toBe(0);
		world.makersPerFineTuner *= 1.5;
		registerAdopters(world);
		expect(flows.developerComplianceUsd).toBeCloseTo(10 * adopters * (world.makersPerFineTuner / 3), 3);
	});
});
