import { describe, expect, it } from 'vitest';
import { toolingCost } from '$lib/model/steps/prepare-fine-tuning';
import { spreadKnowHow } from '$lib/model/steps/spread-know-how';
import { updateLaw } from '$lib/model/steps/update-law';
import type { World } from '$lib/model/laws/world';
import { simulate } from '$lib/model';
import { rule, series, small, sum, worldAtStart } from '../model/worlds';

describe('know-how spreads as a contagion with full mixing', () => {
	/**
	 * F⁺ = F + βF(1 − F), the logistic in steps of a month. Given the state of a month the number who learn
	 * is binomial with standard error ≤ ½/√N of F; the deviation of the path is the sum of shocks that the
	 * logistic amplifies by at most (1 + β)^t, so the one-step prediction is tested, 4 standard errors
	 * allowed in each of 60 months. Seen to fail with peers read from the closing state and with β halved.
	 */
	it.each([0.05, 0.3, 1])('month by month as F + βF(1 − F), β = %f', (knowHowContagion) => {
		const N = 100_000;
		const world = worldAtStart({ fineTuners: N, knowHowContagion });
		const { fineTuners } = world;
		world.complianceExperience = 1;
		for (let i = 0; i < N; i++) fineTuners.knowHow[i] = i % 50 === 0 ? 1 : 0;
		const known = () => fineTuners.knowHow.reduce((all, one) => all + one, 0) / N;
		let F = known();
		for (world.month = 0; world.month < 36; world.month++) {
			spreadKnowHow(world);
			const expected = F + knowHowContagion * F * (1 - F);
			const chance = knowHowContagion * F;
			const error = Math.sqrt((chance * (1 - chance) * (1 - F)) / N);
			F = known();
			expect(Math.abs(F - expected)).toBeLessThanOrEqual(4 * error + 1e-12);
		}
	});

	/**
	 * F₀e^{βt}/(1 − F₀ + F₀e^{βt}) in continuous time, with β·dt a step and from one in ten. Standard error of
	 * the mean of 24 worlds from their own spread, 4 allowed, beside the error of the step without chance.
	 */
	it('along the logistic as steps shrink', () => {
		const [WORLDS, SPEED, START] = [24, 1, 0.1];
		const logistic = (t: number) => 1 / (1 + ((1 - START) / START) * Math.exp(-SPEED * t));
		const worst = [1, 4, 16].map((steps) => {
			const paths = Array.from({ length: WORLDS }, (_, replicate) => {
				const changes = { fineTuners: 10_000, knowHowContagion: SPEED / steps };
				const world = worldAtStart(changes, [], 'logistic', replicate);
				const { knowHow } = world.fineTuners;
				world.complianceExperience = 1;
				for (let i = 0; i < knowHow.length; i++) knowHow[i] = i % 10 === 0 ? 1 : 0;
				return Array.from({ length: 6 * steps }, (_, month) => {
					world.month = month;
					spreadKnowHow(world);
					return knowHow.reduce((all, one) => all + one, 0) / knowHow.length;
				});
			});
			let F = START;
			let largest = 0;
			for (let step = 0; step < 6 * steps; step++) {
				F += (SPEED / steps) * F * (1 - F);
				const values = paths.map((path) => path[step]!);
				const mean = values.reduce((a, b) => a + b) / WORLDS;
				const variance = values.reduce((all, value) => all + (value - mean) ** 2, 0) / (WORLDS - 1);
				const curve = logistic((step + 1) / steps);
				const error = Math.sqrt(variance / WORLDS);
				expect(Math.abs(mean - curve)).toBeLessThan(Math.abs(F - curve) + 4 * error + 1e-4);
				largest = Math.max(largest, Math.abs(mean - curve));
			}
			return largest;
		});
		expect(worst[0]).toBeGreaterThan(0.05);
		expect(worst[1]).toBeLessThan(0.5 * worst[0]!);
		expect(worst[2]).toBeLessThan(0.5 * worst[1]!);
	});

	it('and not at all before anybody has complied', () => {
		const world = worldAtStart({ fineTuners: 1000 });
		world.fineTuners.knowHow.fill(1, 0, 500);
		spreadKnowHow(world);
		expect(world.fineTuners.knowHow.reduce((all, one) => all + one, 0)).toBe(500);
	});
});

describe('know-how comes from the news as well', () => {
	/** Everybody is too small to owe anything, so that nobody ever pays and teaches the others. */
	const REACHES_NOBODY = rule({
		threshold: { flop: 1e30 },
		modifier: { rule: 'absolute', flop: 1e30, original: 'any' },
		duties: { fixedUsd: 1000 }
	});
	const known = ({ fineTuners: { count, kind, knowHow } }: World, of: number) => {
		let [all, knowing] = [0, 0];
		for (let i = 0; i < count; i++) {
			if (kind[i] !== of) continue;
			all += 1;
			knowing += knowHow[i]!;
		}
		return knowing / all;
	};

	/** 1 − (1 − ℓ)^t without contagion; standard error ½/√n of a kind, 4 allowed. */
	it('a law that reaches nobody is understood in time, by large firms before hobbyists', () => {
		const world = worldAtStart({ fineTuners: 20_000, knowHowContagion: 0 }, [REACHES_NOBODY]);
		const { learnEnterprise, learnHobbyist, enterpriseShare } = world.parameters;
		for (world.month = 0; world.month < 24; world.month++) {
			updateLaw(world);
			spreadKnowHow(world);
		}
		const expected = (rate: number) => 1 - (1 - rate) ** 24;
		expect(Math.abs(known(world, 0) - expected(learnHobbyist))).toBeLessThan(4 * 0.5 * Math.sqrt(1 / 14_000));
		expect(Math.abs(known(world, 3) - expected(learnEnterprise))).toBeLessThan(
			4 * 0.5 * Math.sqrt(1 / (20_000 * enterpriseShare))
		);
		expect(known(world, 3)).toBeGreaterThan(known(world, 0));
	});

	it('so that fear of a rule that reaches nobody fades, and lasts where nobody learns', () => {
		const feared = (changes: object) =>
			series(
				simulate({
					parameters: small({ months: 72, fearedCoverage: 0.4, ...changes }),
					policies: [REACHES_NOBODY],
					seed: 'fear',
					replicate: 0
				}),
				'projects-diverted-hobbyist'
			);
		const NOBODY_LEARNS = { learnHobbyist: 0, learnAcademic: 0, learnStartUp: 0, learnEnterprise: 0 };
		const late = (months: Float64Array) => sum(months.slice(48));
		const without = late(feared({ fearedCoverage: 0 }));
		const lasting = late(feared(NOBODY_LEARNS)) - without;
		expect(lasting).toBeGreaterThan(0);
		expect(late(feared({})) - without).toBeLessThan(0.75 * lasting);
	});

	it('half as fast before a law applies, and not at all without a law', () => {
		const after = (
			timing: object,
			policies = [rule({ threshold: { flop: 1e30 }, duties: { fixedUsd: 1 } }, { timing: { ...timing } })]
		) => {
			const world = worldAtStart({ fineTuners: 20_000, knowHowContagion: 0 }, policies);
			updateLaw(world);
			spreadKnowHow(world);
			return known(world, 3);
		};
		const [now, coming] = [
			after({ start: '2024-01-01' }),
			after({ start: '2024-04-01', announced: '2023-06-01' })
		];
		expect(Math.abs(coming / now - 0.5)).toBeLessThan(0.25);
		expect(after({ start: '2024-04-01', announced: '2024-03-01' })).toBe(0);
		expect(after({}, [])).toBe(0);
	});

	it('and changes nothing where every rate is 0: know-how begins with whoever pays', () => {
		const world = worldAtStart(
			{ fineTuners: 1000, learnHobbyist: 0, learnAcademic: 0, learnStartUp: 0, learnEnterprise: 0 },
			[REACHES_NOBODY]
		);
		for (world.month = 0; world.month < 12; world.month++) {
			updateLaw(world);
			spreadKnowHow(world);
		}
		expect(world.fineTuners.knowHow.includes(1)).toBe(false);
	});
});

describe("Wright's law of the cost of complying", () => {
	/** T. P. Wright, Journal of the Aeronautical Sciences 3(4), 1936: 2^(−b) for each doubling. */
	it.each([0.1, 0.32, 1])(
		'falls by 2^(−b) with each doubling of 1 + experience, b = %f',
		(toolingExponent) => {
			const world = worldAtStart({ fineTuners: 100, toolingExponent, toolingFloor: 0 });
			const cost = (experience: number) => {
				world.complianceExperience = experience;
				return toolingCost(world);
			};
			expect(cost(0)).toBe(1);
			const first = 0.01;
			for (let doubling = 1; doubling < 12; doubling++) {
				const [before, after] = [cost((2 ** (doubling - 1) - 1) * first), cost((2 ** doubling - 1) * first)];
				expect(after / before).toBeCloseTo(2 ** -toolingExponent, 12);
			}
		}
	);

	it('stops at its floor', () => {
		const world = worldAtStart({ fineTuners: 100, toolingExponent: 1, toolingFloor: 0.3 });
		world.complianceExperience = 1e6;
		expect(toolingCost(world)).toBe(0.3);
	});
});
