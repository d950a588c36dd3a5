import { describe, expect, it } from 'vitest';
import { presetById } from '$lib/scenarios';
import { factsAt } from '$lib/model/laws/facts';
import { step } from '$lib/model/simulate';
import { addPlannedRun } from '$lib/model/steps/plan-training-runs';
import { closeBooks } from '$lib/model/steps/close-books';
import { MEDIAN_GROUP_USD, revenueOf2023 } from '$lib/model/state/group-revenue';
import { INITIAL_DEVELOPERS } from '$lib/model/state/initial-developers';
import { blankModel } from '$lib/model/laws/facts';
import { decidedOn, worldUnder } from '../model/decisions';
import { enterAndLeave, worldAtStart } from '../model/worlds';

const rowOf = (name: string) => INITIAL_DEVELOPERS.findIndex(([developer]) => developer === name);
const SB_53_TEST_USD = 500e6;

/** In model version 3 tests of revenue and turnover fines looked at simulated revenue from models alone. */
describe('a test of revenue looks at the group in the calendar year before (Cal. SB 53, BPC 22757.11(j))', () => {
	it('a telephone company with one small model is above 500 million USD, a start-up with large ones is not', () => {
		const world = worldAtStart();
		const revenueUsd = (name: string) => {
			const row = addPlannedRun(world, rowOf(name), 0, 24);
			return factsAt(world, row, 'plan', blankModel(), 1e24, 1e6).developerRevenueUsd;
		};
		for (const name of ['KT', 'IBM', 'Alibaba', 'Google DeepMind', 'OpenAI'])
			expect(revenueUsd(name), name).toBeGreaterThan(SB_53_TEST_USD);
		for (const name of ['Anthropic', 'Mistral AI', 'Aleph Alpha', 'Zhipu AI', 'EleutherAI'])
			expect(revenueUsd(name), name).toBeLessThan(SB_53_TEST_USD);
	});

	it('20 of the developers of January 2024 belong to a group above it, OpenAI and those near the line aside', () => {
		const above = INITIAL_DEVELOPERS.filter(([name]) => revenueOf2023(name).affiliatesUsd > 0.6e9);
		expect(above.length).toBeGreaterThanOrEqual(20);
		expect(above.length).toBeLessThanOrEqual(21);
		const groups = INITIAL_DEVELOPERS.map(([name]) => revenueOf2023(name).affiliatesUsd).filter(
			(usd) => usd > 0
		);
		groups.sort((a, b) => a - b);
		const middle = 0.5 * (groups[10]! + groups[11]!);
		expect(groups).toHaveLength(22);
		expect(Math.abs(middle / MEDIAN_GROUP_USD - 1)).toBeLessThan(0.1);
		expect(worldAtStart().parameters.groupRevenueUsd).toBe(MEDIAN_GROUP_USD);
	});

	it('what is earned in a year counts in the next, and not before', () => {
		const world = worldAtStart({ months: 36, closurePerYear: 0 });
		const d = rowOf('Anthropic');
		const seen: number[] = [];
		let earnedUsd = 0;
		const byYear: number[] = [];
		for (world.month = 0; world.month < 36; world.month++) {
			seen.push(world.developers.groupRevenueUsd[d]!);
			step(world);
			earnedUsd += world.developers.revenueUsd[d]! / 12;
			if (world.month % 12 === 11) {
				byYear.push(earnedUsd);
				earnedUsd = 0;
			}
		}
		expect(new Set(seen.slice(0, 12)).size).toBe(1);
		expect(seen[12]! / byYear[0]!).toBeCloseTo(1, 9);
		expect(seen[24]! / byYear[1]!).toBeCloseTo(1, 9);
	});

	it('groups grow', () => {
		const world = worldAtStart({ groupGrowth: 1.2 });
		const d = rowOf('IBM');
		world.developers.revenueUsd.fill(0);
		for (world.month = 0; world.month < 24; world.month++) closeBooks(world);
		expect(world.developers.groupRevenueUsd[d]! / 61.9e9).toBeCloseTo(1.44, 9);
	});

	it('about the stated share of entrants belong to one', () => {
		let [groups, entrants] = [0, 0];
		for (let replicate = 0; replicate < 8; replicate++) {
			const world = worldAtStart(
				{ challengersPerYear: 24, entrantGroupShare: 0.35 },
				[],
				'groups',
				replicate
			);
			const before = world.developers.count;
			for (world.month = 0; world.month < 36; world.month++) enterAndLeave(world);
			for (let d = before; d < world.developers.count; d++) {
				entrants += 1;
				if (world.developers.groupRevenueUsd[d]! > SB_53_TEST_USD) groups += 1;
			}
		}
		expect(Math.abs(groups / entrants - 0.35)).toBeLessThan(4 * Math.sqrt((0.35 * 0.65) / entrants));
	});

	it('a fine by turnover deters a group that earns little with its models', () => {
		const law = presetById('eu-ai-act')!.policy;
		const fined = {
			...law,
			instruments: {
				...law.instruments,
				timing: {},
				enforcement: { from: '2024-01-01', fineTurnoverShare: 0.03 }
			},
			tiers: [
				{ id: 'all', instruments: { threshold: { basis: 'every-model' }, duties: { perModelUsd: 3e6 } } }
			]
		};
		const ignores = (name: string) =>
			decidedOn(worldUnder([fined]), 1e25, { developer: rowOf(name), lawAbiding: false, openness: 0.5 })!
				.ignoring;
		expect(ignores('IBM')).toBe(false);
		expect(ignores('Mistral AI')).toBe(true);
	});
});
