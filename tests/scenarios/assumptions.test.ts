import { describe, expect, it } from 'vitest';
import { defaultParameters, METRICS, PARAMETERS, readValue, simulate } from '$lib/model';
import {
	ASSUMPTION_SETS,
	assumptionSetOf,
	CONTESTED,
	contestedValues,
	defaultChoice,
	presetById,
	SOURCES,
	withAssumptions
} from '$lib/scenarios';
import { small } from '../model/worlds';

const [PROTECT, MIDDLE, ENDANGER] = ASSUMPTION_SETS as [
	(typeof ASSUMPTION_SETS)[number],
	(typeof ASSUMPTION_SETS)[number],
	(typeof ASSUMPTION_SETS)[number]
];

describe.each(ASSUMPTION_SETS.map((set) => ({ title: set.title, set })))('the set “$title”', ({ set }) => {
	// Beside risk: fear, and how long duties make a release wait, which nobody has measured.
	it('holds contested assumptions alone: none of economics, size or technology', () => {
		for (const key of Object.keys(set.values)) expect(CONTESTED).toContain(key);
		for (const { key, group } of PARAMETERS.filter(({ key }) => CONTESTED.includes(key)))
			expect(group === 'risk' || ['fearedCoverage', 'dutyDelayScale'].includes(key), key).toBe(true);
	});

	it('has every value inside its range, with a reason and a source', () => {
		for (const [key, held] of Object.entries(set.values)) {
			const parameter = PARAMETERS.find((declared) => declared.key === key)!;
			expect(readValue(parameter, held.value), key).toMatchObject({ ok: true });
			expect(held.why, key).toMatch(/\.$/);
			expect(held.sources.length, key).toBeGreaterThan(0);
			for (const source of held.sources) expect(SOURCES[source].text).toBeTruthy();
		}
	});

	it('names one of its values that its holders find uncomfortable', () => {
		expect(set.values).toHaveProperty(set.uncomfortable.key);
		expect(set.uncomfortable.why.length).toBeGreaterThan(60);
	});

	it('speaks to the same values as the others', () => {
		expect(Object.keys(set.values)).toEqual(Object.keys(MIDDLE.values));
	});

	it('is recognised once picked, whatever was contested before, and leaves the rest alone', () => {
		const before = { ...defaultChoice(), parameters: { months: 48, stripShare: 0.1, flawsPerYear: 3 } };
		const after = withAssumptions(before, set);
		expect(assumptionSetOf(after.parameters)).toBe(set);
		expect(after.parameters.months).toBe(48);
		expect(after.regimes).toBe(before.regimes);
		expect(withAssumptions(after, set)).toEqual(after);
	});

	it.each(['none', 'eu-ai-act', 'premarket-licence', 'use-based', 'downstream-liability'])(
		'gives finite numbers within bounds under %s',
		(preset) => {
			const { series, months } = simulate({
				parameters: small({ ...contestedValues(set), months: 24 }),
				policies: [presetById(preset)!.policy],
				seed: 'positions',
				replicate: 0
			});
			METRICS.forEach(({ id, min, max }, m) => {
				for (const value of series.subarray(m * months, (m + 1) * months))
					expect(value >= min && value <= max, `${id} is ${value}`).toBe(true);
			});
		}
	);
});

describe('the three sets', () => {
	it('differ in contested assumptions alone', () => {
		const of = (set: (typeof ASSUMPTION_SETS)[number]) => ({
			...defaultParameters(),
			...contestedValues(set)
		});
		const differing = PARAMETERS.filter(
			({ key }) => new Set(ASSUMPTION_SETS.map((set) => of(set)[key])).size > 1
		).map(({ key }) => key);
		expect(differing.length).toBeGreaterThan(10);
		for (const key of differing) expect(CONTESTED).toContain(key);
	});

	it('have the defaults as their middle, which lies between the others or at one of them', () => {
		expect({ ...defaultParameters(), ...contestedValues(MIDDLE) }).toEqual(defaultParameters());
		expect(assumptionSetOf({})).toBe(MIDDLE);
		const outside = CONTESTED.filter((key) => {
			const [a, m, b] = [PROTECT, MIDDLE, ENDANGER].map((set) => contestedValues(set)[key]!) as [
				number,
				number,
				number
			];
			return m < Math.min(a, b) || m > Math.max(a, b);
		});
		// Each side grants something that the middle does not assume.
		expect(outside).toEqual(['stripShare', 'theftPerYear']);
	});

	it('values that equal no set are recognised as own values', () => {
		expect(assumptionSetOf({ stripShare: 0.11 })).toBeUndefined();
		expect(assumptionSetOf({ flawsPerYear: 0 })).toBeUndefined();
		expect(assumptionSetOf({ months: 12 })).toBe(MIDDLE);
	});

	it('cite every source of the list', () => {
		const cited = new Set(
			ASSUMPTION_SETS.flatMap(({ values }) => Object.values(values).flatMap(({ sources }) => sources))
		);
		expect([...cited].sort()).toEqual(Object.keys(SOURCES).sort());
	});
});
