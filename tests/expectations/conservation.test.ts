import { describe, expect, it } from 'vitest';
import { FINE_TUNER_KINDS, type Policy, REASONS } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { step } from '$lib/model/simulate';
import { PRESETS } from '$lib/scenarios';
import { worldAtStart } from '../model/worlds';
import { HEAVY } from './regimes';

const KINDS = FINE_TUNER_KINDS.length;
const REGIMES: readonly { name: string; policies: readonly Policy[] }[] = [
	...PRESETS.map(({ id, policy }) => ({ name: id, policies: [policy] })),
	{ name: 'everything at once', policies: HEAVY }
];

/** Runs a world and looks at the state after each month. */
function everyMonth(policies: readonly Policy[], look: (world: World) => void, changes = {}): World {
	const world = worldAtStart({ fearedCoverage: 0.2, ...changes }, policies, 'conservation');
	for (world.month = 0; world.month < world.months; world.month++) {
		step(world);
		look(world);
	}
	return world;
}

function overReasons(table: Float64Array, kind: number): number {
	return table.subarray(kind * REASONS.length, (kind + 1) * REASONS.length).reduce((all, n) => all + n, 0);
}

/**
 * Every idea becomes exactly one of: a derivative on the maker's own base, a derivative on another base
 * (diverted, and also counted as a derivative), a project on a closed service (diverted only), or nothing
 * (lost). So, for each kind and month,
 *   ideas = derivatives + lost + (diverted − derivatives on another base).
 * Sums are of equal weights, so that they agree to rounding.
 * Seen to fail with a project on a service counted as lost as well, and with the derivative of a diverted project not counted.
 */
describe.each(REGIMES)('under $name', ({ policies }) => {
	it('no idea is lost from the books and none is counted twice', () => {
		let ideas = 0;
		everyMonth(policies, ({ fineTuners, flows, makersPerFineTuner }) => {
			const onAnother = new Float64Array(KINDS);
			for (let i = 0; i < fineTuners.count; i++) {
				const built = fineTuners.building[i]!;
				if (built >= 0 && built !== fineTuners.base[i]) onAnother[fineTuners.kind[i]!]! += makersPerFineTuner;
			}
			for (let kind = 0; kind < KINDS; kind++) {
				const lost = overReasons(flows.lost, kind);
				const diverted = overReasons(flows.diverted, kind);
				const accounted = flows.derivatives[kind]! + lost + diverted - onAnother[kind]!;
				expect(Math.abs(flows.ideas[kind]! - accounted)).toBeLessThan(1e-9 * (1 + flows.ideas[kind]!));
				expect(diverted - onAnother[kind]!).toBeGreaterThan(-1e-9 * (1 + diverted));
				ideas += flows.ideas[kind]!;
			}
		});
		expect(ideas).toBeGreaterThan(0);
	});

	it('stocks follow flows: makers, adopters, families and derivatives', () => {
		const world = everyMonth(policies, ({ activeByKind, runs, fineTuners }) => {
			const active = new Float64Array(KINDS);
			const adopters = new Int32Array(runs.count);
			for (let i = 0; i < fineTuners.count; i++) {
				active[fineTuners.kind[i]!]! += fineTuners.active[i]!;
				if (fineTuners.base[i]! >= 0) adopters[fineTuners.base[i]!]! += 1;
			}
			expect([...activeByKind]).toEqual([...active]);
			expect(runs.adopters.subarray(0, runs.count)).toEqual(adopters);
		});
		const made = world.totals.derivatives.reduce((all, n) => all + n, 0);
		const inFamilies = world.runs.familyDerivatives
			.subarray(0, world.runs.count)
			.reduce((all, n) => all + n, 0);
		expect(inFamilies / made).toBeCloseTo(1, 9);
		expect(world.derivatives.count).toBeGreaterThan(0);
	});

	it('only models whose weights are given out have derivatives, and only after they came out', () => {
		const { runs, derivatives } = everyMonth(policies, () => undefined);
		for (let row = 0; row < derivatives.count; row++) {
			const root = derivatives.root[row]!;
			const given = runs.open[root] === 1 || runs.gated[root] !== 0;
			if (!given || runs.month[root]! > derivatives.month(row))
				throw new Error(`derivative ${row} of month ${derivatives.month(row)} on base ${root}`);
		}
	});
});

// Seen to fail with projects that are never built on another base.
it('a project that a rule keeps off one base may be built on another', () => {
	let onAnother = 0;
	everyMonth(HEAVY, ({ fineTuners }) => {
		for (let i = 0; i < fineTuners.count; i++) {
			const built = fineTuners.building[i]!;
			if (built >= 0 && built !== fineTuners.base[i]) onAnother += 1;
		}
	});
	expect(onAnother).toBeGreaterThan(0);
});

it('every loss has a reason', () => {
	everyMonth(HEAVY, ({ flows }) => {
		for (let kind = 0; kind < KINDS; kind++) {
			expect(flows.lost[kind * REASONS.length]).toBe(0);
			expect(flows.diverted[kind * REASONS.length]).toBe(0);
		}
	});
});

it('without any rule no project is lost to compliance, liability, fear or approval', () => {
	const world = everyMonth([], () => undefined, { fearedCoverage: 0.45 });
	const byRule = [
		'compliance beyond budget',
		'compliance exceeds gain',
		'liability exceeds gain',
		'feared coverage'
	];
	for (let kind = 0; kind < KINDS; kind++) {
		for (const name of byRule) {
			const at = kind * REASONS.length + REASONS.findIndex((reason) => reason === name);
			expect(world.totals.lost[at]! + world.totals.diverted[at]!, name).toBe(0);
		}
	}
	expect(world.totals.bunchedRuns + world.totals.closedByRule + world.totals.abandonedRuns).toBe(0);
});

it('without any rule hobbyists do not die out', () => {
	const world = worldAtStart({ fineTuners: 1000, months: 96 }, [], 'hobby');
	const before = world.activeByKind[0]!;
	for (world.month = 0; world.month < world.months; world.month++) step(world);
	expect(world.activeByKind[0]!).toBeGreaterThan(0.5 * before);
	expect(world.flows.derivatives[0]!).toBeGreaterThan(0);
});
