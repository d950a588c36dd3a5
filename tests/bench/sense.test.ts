import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, readValue, simulate } from '$lib/model';
import { PRESETS } from '$lib/scenarios';
import { monthsOfDelay } from '$lib/experiments/delay';
import { COMPARED, DELAY, HORIZONS, OUTCOMES, type Readings } from '../../bench/sense/measure';
import { SETTINGS } from '../../bench/sense/settings';
import { addedBy, effectOf, ranksOf, swappedPairs, verdictsOf } from '../../bench/sense/verdicts';
import { metricsThatDiffer, series, small } from '../model/worlds';

describe('months of delay', () => {
	const path = Array.from({ length: 40 }, (_, month) => month * month);
	const later = path.map((_, month) => path[Math.max(0, month - 3)]!);

	it('are those by which a path is behind, and ahead of, another', () => {
		expect(monthsOfDelay(path, later, 40)).toBeCloseTo(3, 9);
		expect(monthsOfDelay(later, path, 40)).toBeCloseTo(-3, 9);
		expect(monthsOfDelay(path, path, 40)).toBe(0);
	});

	it('do not depend on the unit of the path, and fall between months', () => {
		const halfAMonth = path.map((value, month) => (value + (path[month - 1] ?? 0)) / 2);
		const delay = monthsOfDelay(path, halfAMonth, 30);
		expect(delay).toBeCloseTo(0.5, 1);
		const tenfold = (values: readonly number[]) => values.map((value) => 10 * value);
		expect(monthsOfDelay(tenfold(path), tenfold(halfAMonth), 30)).toBeCloseTo(delay, 9);
	});

	it('do not count a fall for a delay that has passed: the highest so far is looked at', () => {
		const dips = path.map((value, month) => (month === 39 ? 0 : value));
		expect(monthsOfDelay(path, dips, 40)).toBeCloseTo(1, 9);
	});

	it('of a month that a path does not have are refused', () => {
		expect(() => monthsOfDelay(path, later, 41)).toThrow(RangeError);
		expect(() => monthsOfDelay(path, later, 0)).toThrow(RangeError);
	});
});

it('a longer run has the months of a shorter one, so that one run is read at every horizon', () => {
	const policies = [PRESETS.find(({ id }) => id === 'eu-ai-act')!.policy];
	const [short, long] = [30, 42].map((months) =>
		simulate({ parameters: small({ fineTuners: 100, months }), policies, seed: 'horizons', replicate: 0 })
	);
	for (const id of OUTCOMES)
		expect([...series(long!, id).subarray(0, 30)], id).toEqual([...series(short!, id)]);
});

it('no waiting for duties is the law with no months of delay in it, to the last bit', () => {
	const { policy } = PRESETS.find(({ id }) => id === 'us-s-2938')!;
	const hasty = {
		...policy,
		tiers: policy.tiers.map((tier) => ({
			...tier,
			instruments: { ...tier.instruments, duties: { ...tier.instruments.duties, delayMonths: 0 } }
		}))
	};
	const run = (law: typeof policy, dutyDelayScale: number) =>
		simulate({
			parameters: small({ fineTuners: 100, months: 60, dutyDelayScale }),
			policies: [law],
			seed: 'delay',
			replicate: 0
		});
	expect(metricsThatDiffer(run(policy, 0), run(hasty, 1))).toEqual([]);
	expect(metricsThatDiffer(run(policy, 0), run(policy, 1))).not.toEqual([]);
});

it('every setting has values that the model takes, and a set to be compared with', () => {
	for (const { beside, id, parameters } of SETTINGS) {
		for (const [key, value] of Object.entries(parameters)) {
			const parameter = PARAMETERS.find((one) => one.key === key)!;
			expect(readValue(parameter, value), `${id}: ${key}`).toMatchObject({ ok: true });
		}
		expect(SETTINGS.some((setting) => setting.id === beside && setting.kind === 'set')).toBe(true);
	}
	expect(new Set(SETTINGS.map(({ id }) => id)).size).toBe(SETTINGS.length);
});

/** Four worlds in which every preset moves every outcome by `effect` on average, at every horizon. */
function invented(effect: (preset: string) => number): Readings {
	const outcomes = (by: number, noise: readonly number[]) =>
		Object.fromEntries(
			[...OUTCOMES, DELAY].map((outcome) => [
				outcome,
				HORIZONS.map(() => noise.map((chance, world) => 100 + world + by + chance))
			])
		);
	return Object.fromEntries([
		['none', outcomes(0, [0, 0, 0, 0])],
		...COMPARED.map((preset) => [preset, outcomes(effect(preset), [-0.1, 0.1, -0.05, 0.05])])
	]) as Readings;
}

describe('a verdict', () => {
	const outcome = OUTCOMES[0];
	const all = (effect: number, other: Readonly<Record<string, number>> = {}) =>
		Object.fromEntries(SETTINGS.map(({ id }) => [id, invented(() => other[id] ?? effect)]));
	const first = (measured: ReturnType<typeof all>) =>
		verdictsOf(measured).find((verdict) => verdict.outcome === outcome)!;

	it('holds where the sign is the same everywhere', () => {
		expect(first(all(-2))).toMatchObject({ turnedBy: [], lostUnder: [], mechanism: null });
		expect(verdictsOf(all(-2))).toHaveLength(COMPARED.length * (OUTCOMES.length + 1));
	});

	it('names what turns it, and what leaves it to chance', () => {
		const { lostUnder, turnedBy } = first(all(-2, { endanger: 2, kernel: 0 }));
		expect(turnedBy).toEqual(['set: open models endanger']);
		expect(lostUnder).toEqual(['plain logit of users, no nests']);
	});

	it('names the mechanism without which most of it is gone, and none that takes less than half', () => {
		expect(first(all(-2, { 'no-delay': -0.5 })).mechanism).toMatchObject({
			name: 'months of waiting for duties'
		});
		expect(first(all(-2, { 'no-delay': -0.5 })).mechanism!.share).toBeCloseTo(0.75, 9);
		expect(first(all(-2, { 'no-delay': -1.5 })).mechanism).toBeNull();
	});

	it('is not given where chance can make it', () => {
		expect(verdictsOf(all(0))).toEqual([]);
	});

	it('of what a mechanism adds compares effects in the same worlds', () => {
		const fear = SETTINGS.find(({ id }) => id === 'no-fear')!;
		expect(addedBy(all(-2), fear)).toEqual([]);
		const added = addedBy({ protect: invented(() => -3), 'no-fear': invented(() => -1) }, fear);
		expect(added).toHaveLength(COMPARED.length * (OUTCOMES.length + 1));
		for (const { effect } of added) expect(effect.mean).toBeCloseTo(-2, 9);
	});
});

describe('ranks', () => {
	const outcome = OUTCOMES[0];
	const [a, b] = [COMPARED[0]!, COMPARED[1]!];
	const one = invented((preset) => (preset === a ? -5 : preset === b ? 5 : 0));
	const other = invented((preset) => (preset === a ? 5 : preset === b ? -5 : 0));

	it('go by the mean effect, and equal effects share one', () => {
		const ranks = ranksOf(one, outcome);
		expect(ranks.get(a)).toBe(1);
		expect(ranks.get(b)).toBe(COMPARED.length);
		expect(new Set([...ranks.values()]).size).toBe(3);
		expect(effectOf(one, a, outcome).mean).toBeCloseTo(-5, 9);
	});

	it('swap for a pair whose order is the other one', () => {
		expect(swappedPairs(one, other, outcome)).toContain(`${a} and ${b}`);
		expect(swappedPairs(one, one, outcome)).toEqual([]);
	});
});

it('docs/sense.md is of these settings and presets', () => {
	const text = readFileSync('docs/sense.md', 'utf8');
	for (const { name } of SETTINGS) expect(text, 'npm run check:sense').toContain(name);
	for (const preset of COMPARED)
		expect(text, 'npm run check:sense').toContain(PRESETS.find(({ id }) => id === preset)!.name);
});
