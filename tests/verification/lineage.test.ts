import { describe, expect, it } from 'vitest';
import type { World } from '$lib/model/entities/world';
import { FATES } from '$lib/model';
import { releaseDerivatives } from '$lib/model/submodels/derivatives';
import { worldAtStart } from '../model/worlds';

const MAKERS = 5000;
const MONTHS = 12;

/** One family in which everybody makes one derivative a month. */
function family(childlessShare: number): World {
	const world = worldAtStart({ fineTuners: MAKERS, months: MONTHS, childlessShare });
	const root = world.bases.openRows[0]!;
	expect(FATES[world.bases.fate[root]!]).toBe('released-open');
	world.fineTuners.building.fill(root);
	for (world.month = 0; world.month < MONTHS; world.month++) releaseDerivatives(world);
	expect(world.derivatives.count).toBe(MAKERS * MONTHS);
	return world;
}

/** Share of parents (the base left out) that have exactly k children, and the number of parents. */
function childrenOfParents({ derivatives }: World): { share: (k: number) => number; parents: number } {
	const counts = derivatives.children.subarray(0, derivatives.count).filter((children) => children > 0);
	return {
		share: (k) => counts.filter((children) => children === k).length / counts.length,
		parents: counts.length
	};
}

/**
 * Parents inside a family: with probability a a random member is taken, and becomes a new parent if it has
 * no child yet; otherwise the parent of a random member, which is attachment in proportion to children. A
 * share c of members is childless, so that new parents appear at rate a·c; in the long run c = 1 − a·c, hence
 * a·c = a/(1 + a) =: e. Sizes of parents then follow Yule and Simon (Biometrika 42, 1955) with ρ = 1/(1 − e):
 * P(1) = 1/(2 − e), P(k)/P(k − 1) = (k − 1)/(k + ρ). The member taken that has children already is the part
 * that the closed form leaves out: a·(1 − c), below 0.01 of all choices at a = 0.1.
 * Standard error √(P(1 − P)/parents); 4 allowed, and 0.01 for what is left out.
 * Seen to fail with parents taken at random instead of by copying.
 */
describe('parents of derivatives follow Yule and Simon', () => {
	it.each([0.05, 0.1, 0.15])('with a share of %f of childless choices', (a) => {
		const { share, parents } = childrenOfParents(family(a));
		const e = a / (1 + a);
		const rho = 1 / (1 - e);
		// Standard error of the number of parents, a binomial count: below √(n·e).
		const expected = MAKERS * MONTHS * e;
		expect(Math.abs(parents - expected)).toBeLessThan(4 * Math.sqrt(expected) + 0.01 * expected);
		let probability = 1 / (2 - e);
		for (let k = 1; k <= 4; k++) {
			if (k > 1) probability *= (k - 1) / (k + rho);
			const error = Math.sqrt((probability * (1 - probability)) / parents);
			expect(Math.abs(share(k) - probability), `k = ${k}`).toBeLessThan(4 * error + 0.01 * probability);
		}
	});

	it('without childless choices everything is built on the base itself', () => {
		const { derivatives } = family(0);
		expect(derivatives.children.every((children) => children === 0)).toBe(true);
		expect(derivatives.depth.subarray(0, derivatives.count).every((depth) => depth === 1)).toBe(true);
	});
});

describe('a lineage', () => {
	it('has a parent that came before, of the same family, one step less deep', () => {
		const { derivatives } = family(0.5);
		for (let row = 0; row < derivatives.count; row++) {
			const parent = derivatives.parent[row]!;
			if (parent < 0) {
				if (derivatives.depth[row] !== 1) throw new Error(`row ${row}`);
				continue;
			}
			const sound =
				parent < row &&
				derivatives.root[parent] === derivatives.root[row] &&
				derivatives.depth[row] === derivatives.depth[parent]! + 1;
			if (!sound) throw new Error(`row ${row} has parent ${parent}`);
		}
	});

	it('counts every derivative once as a child', () => {
		const { derivatives } = family(0.2);
		const withParent = derivatives.parent
			.subarray(0, derivatives.count)
			.filter((parent) => parent >= 0).length;
		expect(derivatives.children.reduce((all, children) => all + children, 0)).toBe(withParent);
	});
});
