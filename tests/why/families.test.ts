import { describe, expect, it } from 'vitest';
import { lineageIn, simulate, type SimulationInput } from '$lib/model';
import { presetById } from '$lib/scenarios';
import { drawnFamilies, familiesOf, familiesTable, pathTo, type Branch } from '$lib/why';
import { MOST_CHILDREN } from '../../src/lib/why/families';
import { small } from '../model/worlds';

const INPUT: SimulationInput = {
	parameters: small({ fineTuners: 400, months: 40 }),
	policies: [presetById('eu-ai-act')!.policy],
	seed: 'families',
	replicate: 0
};
const outcome = simulate(INPUT);
const lineage = lineageIn(INPUT);
const top = familiesOf(lineage, outcome.runs);

/** A branch and all below it. */
const everyone = (branch: Branch): Branch[] => [branch, ...branch.children.flatMap(everyone)];

describe('what was made from what', () => {
	it('adds up to the derivatives of every family that the simulation counted', () => {
		const { id, familyDerivatives } = outcome.runs;
		const counted = new Map(Array.from(id, (run, row) => [run, familyDerivatives[row]!]));
		const members = new Map<number, number>();
		lineage.root.forEach((place, row) => {
			const run = lineage.bases[place]!;
			members.set(run, (members.get(run) ?? 0) + lineage.weight[row]!);
		});
		let compared = 0;
		for (const [run, size] of counted) {
			if (size === 0) expect(members.has(run)).toBe(false);
			else expect(members.get(run)! / size).toBeCloseTo(1, 9);
			compared += Number(size > 0);
		}
		expect(compared).toBeGreaterThan(20);
	});

	it('has parents that came before and belong to the same family', () => {
		let deep = 0;
		lineage.parent.forEach((parent, row) => {
			if (parent < 0) return;
			deep++;
			expect(parent).toBeLessThan(row);
			expect(lineage.root[parent]).toBe(lineage.root[row]);
			expect(lineage.month[parent]!).toBeLessThanOrEqual(lineage.month[row]!);
		});
		expect(deep).toBeGreaterThan(100);
	});
});

describe('the tree of families', () => {
	it('loses no derivative, however many children are put together', () => {
		expect(top.count).toBe(lineage.root.length);
		const total = lineage.weight.reduce((sum, weight) => sum + weight, 0);
		expect(top.size / total).toBeCloseTo(1, 9);
		const branches = everyone(top);
		expect(branches.filter(({ key }) => /^d\d+$/.test(key))).toHaveLength(lineage.root.length);
		expect(new Set(branches.map(({ key }) => key)).size).toBe(branches.length);
		for (const { children } of branches) expect(children.length).toBeLessThanOrEqual(MOST_CHILDREN + 1);
	});

	it('draws every box as high as what is in it, inside the box that it was made from', () => {
		const cells = drawnFamilies(top, 3);
		for (const { data, depth, parent, x0, x1 } of cells) {
			expect(x1 - x0).toBeCloseTo(data.size / top.size, 9);
			expect(depth).toBeLessThanOrEqual(3);
			if (!parent) continue;
			expect(x0).toBeGreaterThanOrEqual(parent.x0 - 1e-12);
			expect(x1).toBeLessThanOrEqual(parent.x1 + 1e-12);
		}
		// One that was cut is as high as before it was.
		const [front] = top.children;
		expect(drawnFamilies(front!, 1)[0]!.x1).toBe(1);
	});

	it('leads to every branch from the top, and nowhere for one that is not there', () => {
		const deepest = everyone(top).reduce(
			(a, b) => (pathTo(top, b.key).length > pathTo(top, a.key).length ? b : a),
			top
		);
		const path = pathTo(top, deepest.key);
		expect([path[0], path.at(-1)]).toEqual([top, deepest]);
		for (const [n, branch] of path.slice(1).entries()) expect(path[n]!.children).toContain(branch);
		expect(pathTo(top, 'd-1')).toEqual([]);
	});

	it('gives the same family under the baseline beside it', () => {
		const without = { ...INPUT, policies: [] };
		const before = familiesOf(lineageIn(without), simulate(without).runs);
		const { headers, rows } = familiesTable(top, top, before, 'No regulation');
		expect(headers.at(-1)).toBe('Derivatives under No regulation');
		expect(rows).toHaveLength(top.children.length);
		const shares = rows.map((row) => Number(row[2]));
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(97);
		expect(rows.some((row) => Number(row[4]) > 0)).toBe(true);
		// Below base models there is nothing to set beside: derivatives have no name across worlds.
		expect(familiesTable(top.children[0]!, top, before, 'No regulation').headers).toHaveLength(4);
	});
});
