import { describe, expect, it } from 'vitest';
import { METRICS, type Outcome, type Policy, simulate } from '$lib/model';
import { step } from '$lib/model/simulate';
import { PRESETS } from '$lib/scenarios';
import { metricsThatDiffer, small, worldAtStart } from '../model/worlds';
import { HEAVY } from './regimes';

const EU = PRESETS.find(({ id }) => id === 'eu-ai-act')!.policy;

function run(policies: readonly Policy[], seed = 'same', replicate = 0): Outcome {
	return simulate({ parameters: small(), policies, seed, replicate });
}

describe('a world', () => {
	it.each(PRESETS.map(({ id, policy }) => ({ id, policy })))(
		'run twice under $id gives the same bits',
		({ policy }) => {
			expect(run([policy])).toEqual(run([policy]));
		}
	);

	it('does not remember the worlds that were run before it', () => {
		const first = run(HEAVY);
		run([], 'another');
		run([EU], 'same', 3);
		expect(run(HEAVY)).toEqual(first);
	});

	it('is another one under another seed or another number, in nearly every metric that moves at all', () => {
		const here = run(HEAVY);
		for (const other of [run(HEAVY, 'Same'), run(HEAVY, 'same', 1)])
			expect(metricsThatDiffer(here, other).length).toBeGreaterThan(0.8 * METRICS.length);
		expect(metricsThatDiffer(run(HEAVY, 'x', 1), run(HEAVY, 'x1', 0)).length).toBeGreaterThan(
			0.8 * METRICS.length
		);
	});

	it('does not depend on the names of policies and tiers', () => {
		const renamed = { ...EU, id: 'x', tiers: EU.tiers.map((tier, n) => ({ ...tier, id: `t${n}` })) };
		expect(run([renamed])).toEqual(run([EU]));
	});
});

describe('a policy added to a world', () => {
	const without = run([]);

	it.each([
		['the EU chapter, from August 2025', [EU], 20],
		['everything at once, from March 2024', HEAVY, 2]
	] as const)('changes nothing before it can be foreseen: %s', (_, policies, binds) => {
		const foreseen = Math.max(0, binds - small().runLeadMonths);
		const under = run(policies);
		METRICS.forEach((metric, m) => {
			for (let month = 0; month < foreseen; month++) {
				const at = m * under.months + month;
				expect(under.series[at], `${metric.id} in month ${month}`).toBe(without.series[at]);
			}
		});
		expect(foreseen === 0 || under.series.some((value, at) => value !== without.series[at])).toBe(true);
	});

	it('renumbers no planned run, and changes no trait of a run or a developer', () => {
		// How open a run is wished also follows where the frontier is, which a policy can move; the trait is the rest.
		const anywhere = { opennessSlope: 0 };
		const [free, bound] = [worldAtStart(anywhere, [], 'traits'), worldAtStart(anywhere, HEAVY, 'traits')];
		for (const world of [free, bound])
			for (world.month = 0; world.month < world.months; world.month++) step(world);
		const rows = new Map<number, number>();
		for (let row = 0; row < free.runs.count; row++) rows.set(free.runs.id[row]!, row);
		let shared = 0;
		for (let row = 0; row < bound.runs.count; row++) {
			const same = rows.get(bound.runs.id[row]!);
			if (same === undefined) continue;
			shared += 1;
			expect(bound.runs.openness[row]).toBe(free.runs.openness[same]);
			expect(bound.runs.freeLicence[row]).toBe(free.runs.freeLicence[same]);
		}
		// Budgets answer to revenue, so that a few runs are planned under one law and not under the other.
		expect(shared).toBeGreaterThan(0.6 * free.runs.count);
		const { developers } = free;
		for (let d = 0; d < developers.count; d++) {
			const same = bound.developers.id.indexOf(developers.id[d]!);
			// A law can keep entrants out, and nobody who was there at the start.
			if (same < 0 && d >= free.parameters.initialDevelopers) continue;
			if (same < 0 || same >= bound.developers.count) throw new Error(`developer ${d} is missing`);
			expect(bound.developers.kind[same]).toBe(developers.kind[d]);
			expect(bound.developers.home[same]).toBe(developers.home[d]);
			expect(bound.developers.reputation[same]).toBe(developers.reputation[d]);
		}
	});

	it('changes no trait of a fine-tuner and none of its tastes', () => {
		const [free, bound] = [worldAtStart({}, [], 'traits'), worldAtStart({}, HEAVY, 'traits')];
		for (const world of [free, bound]) for (world.month = 0; world.month < 24; world.month++) step(world);
		for (const column of ['kind', 'home', 'niche', 'skill', 'budgetUsd', 'leaks'] as const)
			expect(bound.fineTuners[column]).toEqual(free.fineTuners[column]);
	});
});
