import { describe, expect, it } from 'vitest';
import { simulate, type Census, type Parameters, type SimulationInput } from '$lib/model';
import { censusOf } from '$lib/model/observe/census';
import { step, worldOf } from '$lib/model/simulate';
import { DERIVATIVE_KINDS } from '$lib/model/state/derivatives';
import { childClass } from '$lib/model/state/lineage';
import { series, small } from './worlds';

const input = (changes: Partial<Parameters> = {}): SimulationInput => ({
	parameters: small({ fineTuners: 300, months: 24, ...changes }),
	policies: [],
	seed: 'census',
	replicate: 0
});
const run = (changes: Partial<Parameters> = {}) => simulate({ ...input(changes), census: true });
const count = ({ choices }: Census) => choices.reduce((sum, many) => sum + many, 0);

describe('the census of public models', () => {
	it('changes no bit of what else is observed', () => {
		const { census, ...counted } = run();
		expect(census).toBeDefined();
		expect(counted).toEqual(simulate(input()));
	});

	it('finds the share of stated parents that is counted as models come out', () => {
		// No growth of makers: the metric counts simulated derivatives, the census makers.
		const outcome = run({ makersGrowth: 1 });
		const { isolatedModels, publicModels, statedModels } = outcome.census!;
		const derivatives = isolatedModels / small().isolatedUploads;
		expect(statedModels / (derivatives + isolatedModels)).toBeCloseTo(
			series(outcome, 'stated-parents').at(-1)!,
			12
		);
		expect(publicModels).toBeGreaterThan(derivatives + isolatedModels);
	});

	it('gives every derivative to the family of its base if every parent is stated', () => {
		const outcome = run({ parentDeclared: 1, makersGrowth: 1 });
		const { isolatedModels, largestFamily } = outcome.census!;
		const derivatives = isolatedModels / small().isolatedUploads;
		// The base itself is a member too, of weight one.
		expect((largestFamily - 1) / derivatives).toBeCloseTo(
			series(outcome, 'largest-family-share').at(-1)!,
			12
		);
	});

	it('finds no family and no parent if no parent is stated', () => {
		const { families, fineTunes, statedModels } = run({ parentDeclared: 0 }).census!;
		expect(families).toHaveLength(0);
		expect(fineTunes).toBe(0);
		expect(statedModels).toBe(0);
	});

	it('splits families where a parent is not stated', () => {
		const all = run({ parentDeclared: 1 }).census!;
		const some = run({ parentDeclared: 0.6 }).census!;
		expect(some.families[0]).toBeLessThan(all.families[0]!);
		expect(some.largestFamily).toBeLessThan(0.8 * all.largestFamily);
	});

	it('exposes every model to every choice of a fine-tune or merge while it is there, as a naive count does', () => {
		const world = worldOf(input({ months: 12 }));
		for (world.month = 0; world.month < 12; world.month++) step(world);
		const census = censusOf(world, new Float64Array(12).fill(1));
		const { derivatives, runs } = world;
		const further = ['fine-tune', 'merge'].map((kind) => DERIVATIVE_KINDS.indexOf(kind as 'merge'));
		const children = new Map<string, number>();
		const choices = new Float64Array(census.choices.length);
		const exposure = new Float64Array(census.choices.length);
		for (let row = 0; row < derivatives.count; row++) {
			if (further.includes(derivatives.kind(row))) {
				const there = [
					...Array.from({ length: row }, (_, n) => `d${n}`),
					...Array.from(runs.openRows.subarray(0, runs.openCount))
						.filter((base) => runs.month[base]! <= derivatives.month(row))
						.map((base) => `b${base}`)
				];
				for (const model of there) exposure[childClass(children.get(model) ?? 0)]! += 1;
				const parent =
					derivatives.parent(row) < 0 ? `b${derivatives.root[row]}` : `d${derivatives.parent(row)}`;
				choices[childClass(children.get(parent) ?? 0)]! += 1;
				children.set(parent, (children.get(parent) ?? 0) + 1);
			}
		}
		expect(count(census)).toBeGreaterThan(50);
		expect([...census.choices]).toEqual([...choices]);
		expect([...census.exposure]).toEqual([...exposure]);
	});
});
