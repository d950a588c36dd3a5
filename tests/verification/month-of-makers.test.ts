import { describe, expect, it } from 'vitest';
import type { World } from '$lib/model/laws/world';
import { DERIVATIVE_KINDS } from '$lib/model/state/derivatives';
import { FINE_TUNER_KINDS } from '$lib/model/state/kinds';
import { releaseDerivatives } from '$lib/model/steps/release-derivatives';
import { worldAtStart } from '../model/worlds';

/** A month in which every fine-tuner builds on one open base. */
function month(changes: Parameters<typeof worldAtStart>[0] = {}, months = 1): World {
	const world = worldAtStart(
		{ fineTuners: 6000, academicShare: 0.25, startUpShare: 0.25, enterpriseShare: 0.25, ...changes },
		[],
		'month of makers'
	);
	for (; world.month < months; world.month++) {
		world.fineTuners.building.fill(world.runs.openRows[0]!);
		releaseDerivatives(world);
	}
	return world;
}

describe('inside a month', () => {
	/** Derivatives with children among those of one month, by kind of maker: chance alone tells kinds apart. */
	it('no kind of fine-tuner builds only on what others made, nor is only built on', () => {
		const { derivatives, fineTuners } = month({ childlessShare: 0.5, adapterShare: 0, quantisationShare: 0 });
		const children = new Float64Array(FINE_TUNER_KINDS.length);
		const own = new Float64Array(FINE_TUNER_KINDS.length);
		for (let row = 0; row < derivatives.count; row++) {
			const parent = derivatives.parent(row);
			if (parent < 0) continue;
			children[fineTuners.kind[derivatives.maker[parent]!]!]! += 1;
			own[fineTuners.kind[derivatives.maker[row]!]!]! += 1;
		}
		for (const counts of [children, own]) {
			const all = counts.reduce((sum, count) => sum + count, 0);
			expect(all).toBeGreaterThan(1000);
			for (const count of counts) expect(Math.abs(count / all - 0.25)).toBeLessThan(0.06);
		}
	});
});

describe('the other parent of a merge', () => {
	const { derivatives } = month(
		{ childlessShare: 0.5, mergeShare: 0.3, adapterShare: 0.4, quantisationShare: 0.1 },
		3
	);
	const merges = Array.from({ length: derivatives.count }, (_, row) => row).filter(
		(row) => derivatives.secondParent(row) >= 0
	);

	it('is another member of the same family', () => {
		expect(merges.length).toBeGreaterThan(500);
		for (const row of merges) {
			const second = derivatives.secondParent(row);
			expect(derivatives.root[second]).toBe(derivatives.root[row]);
			expect(second).not.toBe(derivatives.parent(row));
		}
	});

	/** Both parents follow one rule: their kinds have the same shares, within what chance does to so many merges. */
	it('is as often a fine-tune as the first parent is, and an adapter as seldom', () => {
		const share = (which: 'parent' | 'secondParent', kind: string) => {
			const parents = merges.map((row) => derivatives[which](row)).filter((row) => row >= 0);
			return (
				parents.filter((row) => DERIVATIVE_KINDS[derivatives.kind(row)] === kind).length / parents.length
			);
		};
		for (const kind of DERIVATIVE_KINDS) {
			expect([kind, Math.abs(share('secondParent', kind) - share('parent', kind)) < 0.08]).toEqual([
				kind,
				true
			]);
		}
	});
});
