import { describe, expect, it } from 'vitest';
import { FATES, type Parameters } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { chooseParent } from '$lib/model/decisions/parent-choice';
import { PURPOSE } from '$lib/model/random/random-source';
import { DERIVATIVE_KINDS } from '$lib/model/state/derivatives';
import { releaseDerivatives } from '$lib/model/steps/release-derivatives';
import { worldAtStart } from '../model/worlds';

const MONTHS = 12;
/** Only fine-tunes, all alike and never out of date. */
const ALIKE = { adapterShare: 0, quantisationShare: 0, mergeShare: 0, fitnessWeight: 0, ageSpread: 0 };

/** One family in which everybody makes one derivative a month. */
function family(makers: number, changes: Partial<Parameters>, replicate = 0): World {
	const world = worldAtStart({ fineTuners: makers, months: MONTHS, ...changes }, [], 'test', replicate);
	const root = world.runs.openRows[0]!;
	expect(FATES[world.runs.fate[root]!]).toBe('released-open');
	world.fineTuners.building.fill(root);
	for (world.month = 0; world.month < MONTHS; world.month++) releaseDerivatives(world);
	expect(world.derivatives.count).toBe(makers * MONTHS);
	return world;
}

/** One trait of every derivative, in order of release. */
function ofEach(
	derivatives: World['derivatives'],
	trait: 'children' | 'depth' | 'parent' | 'secondParent' | 'uses'
): number[] {
	return Array.from({ length: derivatives.count }, (_, row) => derivatives[trait](row));
}

/** Share of parents (the base left out) that have exactly k children, and the number of parents. */
function childrenOfParents({ derivatives }: World): { share: (k: number) => number; parents: number } {
	const counts = ofEach(derivatives, 'children').filter((children) => children > 0);
	return {
		share: (k) => counts.filter((children) => children === k).length / counts.length,
		parents: counts.length
	};
}

/**
 * Limit 4. With probability a a derivative makes a childless member a parent, which is a new family of
 * Simon's; otherwise it joins the family of a random earlier derivative, which is in proportion to size. With
 * equal fitness and no ageing numbers of children follow Yule and Simon (Biometrika 42, 1955): ρ = 1/(1 − a),
 * P(1) = 1/(2 − a), P(k)/P(k − 1) = (k − 1)/(k + ρ), tail exponent 1 + ρ. At a = 0.1: P(1) = 0.526316, 2.1111.
 * The base is a family of its own from the beginning and is left out. Standard error √(P(1 − P)/parents);
 * 4 are allowed.
 * Seen to fail with parents taken at random instead of by copying.
 */
describe('parents of derivatives follow Yule and Simon', () => {
	const MAKERS = 6000;
	it.each([0.05, 0.1, 0.2])('with a share of %f of childless choices', (a) => {
		const { share, parents } = childrenOfParents(family(MAKERS, { ...ALIKE, childlessShare: a }));
		const rho = 1 / (1 - a);
		const expected = MAKERS * MONTHS * a;
		expect(Math.abs(parents - expected)).toBeLessThan(4 * Math.sqrt(expected));
		let probability = 1 / (2 - a);
		for (let k = 1; k <= 6; k++) {
			if (k > 1) probability *= (k - 1) / (k + rho);
			const error = Math.sqrt((probability * (1 - probability)) / parents);
			expect(Math.abs(share(k) - probability), `k = ${k}`).toBeLessThan(4 * error);
		}
	});

	// Hill's estimator of the tail exponent 1 + ρ from x = k + ½ above k₀: 1 + n/Σ ln(x/x₀); SE ρ/√n. The
	// discrete tail departs from a power by about 1/(2k₀), allowed for beside 4 SE.
	it('with the tail 1 + ρ', () => {
		const a = 0.1;
		const from = 20;
		const { derivatives } = family(20_000, { ...ALIKE, childlessShare: a });
		const tail = ofEach(derivatives, 'children').filter((k) => k >= from);
		const logs = tail.reduce((sum, k) => sum + Math.log((k + 0.5) / (from - 0.5 + 0.5)), 0);
		const rho = 1 / (1 - a);
		expect(tail.length).toBeGreaterThan(300);
		expect(Math.abs(tail.length / logs - rho)).toBeLessThan((4 * rho) / Math.sqrt(tail.length) + rho / from);
	});

	// |share(1) − P(1)| falls as 1/√N: its root mean square over 16 worlds shrinks by √16 = 4 from N to 16 N. A
	// mean square of 16 errors has the relative SE √(2/16); 4 SE of both are allowed, on the logarithm.
	it('the better the more derivatives there are', () => {
		const meanSquare = (makers: number) => {
			let sum = 0;
			for (let replicate = 0; replicate < 16; replicate++) {
				const { share } = childrenOfParents(family(makers, { ...ALIKE, childlessShare: 0.1 }, replicate));
				sum += (share(1) - 1 / 1.9) ** 2;
			}
			return sum / 16;
		};
		const ratio = meanSquare(100) / meanSquare(1600);
		expect(Math.abs(Math.log(ratio / 16))).toBeLessThan(4 * Math.sqrt(2 * (2 / 16)));
	});

	it('without childless choices everything is built on the base itself', () => {
		const { derivatives } = family(2000, { ...ALIKE, childlessShare: 0 });
		expect(ofEach(derivatives, 'children').every((children) => children === 0)).toBe(true);
		expect(ofEach(derivatives, 'depth').every((depth) => depth === 1)).toBe(true);
	});
});

describe('a lineage', () => {
	const world = family(3000, { childlessShare: 0.2 });
	const { derivatives, lineage } = world;

	it('has a parent that came before, of the same family, one step less deep', () => {
		for (let row = 0; row < derivatives.count; row++) {
			const parent = derivatives.parent(row);
			const sound =
				parent < 0
					? derivatives.depth(row) === 1
					: parent < row &&
						derivatives.root[parent] === derivatives.root[row] &&
						derivatives.depth(row) === derivatives.depth(parent) + 1;
			if (!sound || derivatives.secondParent(row) >= row) throw new Error(`row ${row} has parent ${parent}`);
		}
	});

	it('counts every derivative once as a child of each parent', () => {
		const parents = ofEach(derivatives, 'parent').filter((parent) => parent >= 0);
		const others = ofEach(derivatives, 'secondParent').filter((row) => row >= 0);
		const children = ofEach(derivatives, 'children').reduce((all, more) => all + more, 0);
		expect(children).toBe(parents.length + others.length);
		expect(others.length).toBeGreaterThan(100);
	});

	it('is counted as it grows as it would be counted anew', () => {
		const choices = lineage.chosen.reduce((sum, count) => sum + count, 0);
		const others = ofEach(derivatives, 'secondParent').filter((row) => row >= 0);
		expect(choices).toBe(derivatives.count + others.length);
		const withChildren = ofEach(derivatives, 'children').filter((k) => k > 0).length;
		expect(lineage.withChildren.reduce((sum, count) => sum + count, 0)).toBe(withChildren);
		expect(lineage.depths.reduce((sum, count) => sum + count, 0)).toBe(derivatives.count);
		const uses = [...ofEach(derivatives, 'uses'), ...lineage.baseUses].reduce((sum, times) => sum + times, 0);
		expect(lineage.useSum.reduce((sum, times) => sum + times, 0) / uses).toBeCloseTo(1, 9);
	});
});

/**
 * The counted kernel is one of fine-tune edges. A base with one fine-tune that has been fine-tuned once, and one that
 * fifty adapters were made of. In model 3 nearly every choice below the base fell on the second.
 */
describe('fine-tunes attach to what is fine-tuned', () => {
	const world = worldAtStart({ childlessShare: 0, fitnessWeight: 0, ageSpread: 0 });
	const root = world.runs.openRows[0]!;
	const { derivatives } = world;
	const made = (parent: number, kind: (typeof DERIVATIVE_KINDS)[number]) => {
		const row = derivatives.join(root, parent, -1);
		derivatives.describe(row, 0, DERIVATIVE_KINDS.indexOf(kind), 1, 0);
		if (parent >= 0) derivatives.addChild(parent);
		return row;
	};
	const [tuned, adapted] = [made(-1, 'fine-tune'), made(-1, 'fine-tune')];
	made(tuned, 'fine-tune');
	for (let n = 0; n < 50; n++) made(adapted, 'adapter');
	const draws = world.random.stream(0, PURPOSE.parent);
	const chosenBy = (kind: (typeof DERIVATIVE_KINDS)[number]) =>
		Array.from({ length: 1000 }, (_, maker) =>
			chooseParent(world, draws, maker, root, DERIVATIVE_KINDS.indexOf(kind))
		);

	it.each(['fine-tune', 'merge'] as const)('a %s never to one that adapters alone are made of', (kind) => {
		const chosen = chosenBy(kind);
		expect(chosen).not.toContain(adapted);
		expect(chosen.filter((parent) => parent === tuned).length).toBeGreaterThan(100);
	});

	it.each(['adapter', 'quantisation'] as const)(
		'whoever makes an additional %s attaches to what is used, adapters counted',
		(kind) => {
			const chosen = chosenBy(kind);
			expect(chosen.filter((parent) => parent === adapted).length).toBeGreaterThan(850);
		}
	);
});
