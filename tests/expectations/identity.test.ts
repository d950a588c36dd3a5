import { describe, expect, it } from 'vitest';
import { compare } from '$lib/experiments/comparison';
import { summariesOf } from '$lib/experiments/summary';
import { METRICS, simulate, type Policy } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { step, worldOf } from '$lib/model/simulate';
import { PRESETS } from '$lib/scenarios';
import { firstDifference } from '../model/first-difference';
import { small } from '../model/worlds';
import { HEAVY } from './regimes';

const EU = PRESETS.find(({ id }) => id === 'eu-ai-act')!.policy;
const LAWS = [
	['no rule', []],
	['the EU AI Act', [EU]],
	['everything at once', HEAVY]
] as const satisfies readonly (readonly [string, readonly Policy[]])[];

const worldUnder = (policies: readonly Policy[]): World =>
	worldOf({ parameters: small(), policies: structuredClone(policies), seed: 'twins', replicate: 0 });

/** The month and path of the first difference between two worlds that take their months in turns. */
function partingOf(one: World, other: World): string | null {
	for (let month = 0; month < one.months; month++) {
		for (const world of [one, other]) {
			world.month = month;
			step(world);
		}
		const path = firstDifference(one, other);
		if (path !== null) return `month ${month}: ${path}`;
	}
	return null;
}

describe('two identical policies', () => {
	it.each(LAWS)(
		'leave every agent with the same history, month by month, also side by side: %s',
		(_, laws) => {
			const [one, other] = [worldUnder(laws), worldUnder(laws)];
			expect(partingOf(one, other)).toBeNull();
			// Not two empty worlds: bases were chosen, derivatives made, and budgets spent.
			expect(one.fineTuners.base.some((base) => base >= 0)).toBe(true);
			expect(one.derivatives.count).toBeGreaterThan(100);
			expect(one.developers.revenueUsd.some((usd) => usd > 0)).toBe(true);
		}
	);

	it.each(LAWS)('differ by exactly zero in every metric, with an interval of no width: %s', (_, laws) => {
		const summaries = () =>
			[0, 1, 2].map((replicate) =>
				summariesOf(
					simulate({ parameters: small(), policies: structuredClone(laws), seed: 'twins', replicate })
				)
			);
		const [before, after] = [summaries(), summaries()];
		METRICS.forEach(({ id }, m) => {
			const column = (rows: readonly Float64Array[]) => rows.map((row) => row[m]!);
			expect(compare(id, 1, column(before), column(after)), id).toMatchObject({
				mean: 0,
				low: 0,
				high: 0,
				pairingGain: null
			});
		});
	});
});

describe('the comparison of histories', () => {
	it('sees one fine-tuner with another base, one derivative with another parent, and one cent', () => {
		const meddle: readonly (readonly [string, (world: World) => void])[] = [
			['world.fineTuners.base', ({ fineTuners }) => (fineTuners.base[17] = fineTuners.base[17]! + 1)],
			['world.derivatives.maker', ({ derivatives }) => (derivatives.maker[3] = derivatives.maker[3]! + 1)],
			['world.derivatives.reals', ({ derivatives }) => derivatives.addChild(3)],
			['world.developers.largestRunUsd', ({ developers }) => (developers.largestRunUsd[0]! += 0.01)]
		];
		for (const [path, change] of meddle) {
			const [one, other] = [worldUnder([EU]), worldUnder([EU])];
			for (const world of [one, other]) for (world.month = 0; world.month < 6; world.month++) step(world);
			expect(firstDifference(one, other)).toBeNull();
			change(other);
			expect(firstDifference(one, other)).toBe(path);
		}
	});

	it('sees another law, another seed and another world', () => {
		expect(partingOf(worldUnder([]), worldUnder([EU]))).not.toBeNull();
		const elsewhere = worldOf({ parameters: small(), policies: [EU], seed: 'twins', replicate: 1 });
		expect(partingOf(worldUnder([EU]), elsewhere)).not.toBeNull();
	});
});
