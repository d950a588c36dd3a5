import { describe, expect, it } from 'vitest';
import type { RelativeChange } from '../../src/lib/explore';
import { PARAMETERS } from '$lib/model';
import { CONTESTED, defaultChoice, resolveExperiment } from '../../src/lib/scenarios';
import {
	barsOf,
	choiceOfTrial,
	flipSentence,
	flipsOf,
	tornadoReach,
	trialsOf,
	type Trial,
	type TriedEnd
} from '../../src/lib/why';

const CHOICE = defaultChoice();
const METRIC = 'base-releases';
const REGIME = 1;
const declared = (key: string) => PARAMETERS.find((parameter) => parameter.key === key)!;
const change = (mean: number): RelativeChange => ({ mean, low: mean, high: mean });

/** Every trial answered with the same change, but for some. */
function triedWith(usual: number, others: Readonly<Record<string, number>> = {}): TriedEnd[] {
	return trialsOf(CHOICE).map((trial): TriedEnd => {
		const mean = others[`${trial.key} ${trial.end}`] ?? usual;
		return { ...trial, changes: [{}, { [METRIC]: change(mean) }] };
	});
}

const bars = (tried: readonly TriedEnd[], now: number) => barsOf(tried, CHOICE, change(now), METRIC, REGIME);

describe('the ends that are tried', () => {
	it('are the declared least and most of every contested assumption, unless it stands there', () => {
		const trials = trialsOf(CHOICE);
		for (const key of CONTESTED) {
			const { default: usual, max, min } = declared(key);
			const values = trials.filter((trial) => trial.key === key).map(({ value }) => value);
			expect(values).toEqual([min, max].filter((value) => value !== usual));
		}
		expect(trials.length).toBeGreaterThan(CONTESTED.length);
	});

	it('can all be run, each with one assumption changed and on the first four worlds', () => {
		for (const trial of trialsOf(CHOICE)) {
			const { choice, parameters } = resolveExperiment(choiceOfTrial(CHOICE, trial, 4));
			expect(parameters[trial.key]).toBe(trial.value);
			expect(Object.keys(choice.parameters)).toEqual([trial.key]);
			expect(choice.replicates).toBe(4);
		}
	});

	it('keep the other changes of the scenario, and never ask for more worlds than it has', () => {
		const edited = { ...CHOICE, replicates: 2, parameters: { months: 60, fearedCoverage: 0.1 } };
		const back: Trial = { key: 'fearedCoverage', end: 'least', value: declared('fearedCoverage').default };
		expect(choiceOfTrial(edited, back, 4)).toMatchObject({ replicates: 2, parameters: { months: 60 } });
		expect(trialsOf(edited)).toContainEqual({ key: 'fearedCoverage', end: 'least', value: 0 });
	});
});

describe('bars', () => {
	it('are sorted by how far they move the answer, and only complete ones are drawn', () => {
		const tried = triedWith(-0.1, { 'fearedCoverage most': -0.4, 'misuseScale most': -0.2 });
		expect(
			bars(tried, -0.1)
				.slice(0, 2)
				.map(({ key }) => key)
		).toEqual(['fearedCoverage', 'misuseScale']);
		expect(bars(tried.slice(0, 1), -0.1).length).toBeLessThanOrEqual(1);
		expect(bars([], -0.1)).toEqual([]);
	});

	it('an end at which the assumption stands shows the answer of now', () => {
		const bar = bars(triedWith(-0.3), -0.1).find(({ key }) => key === 'fearedCoverage')!;
		expect(bar.least).toEqual({ value: 0, change: change(-0.1), isNow: true });
		expect(bar.swing).toBeCloseTo(0.2);
	});

	it('fit on an axis of a round reach', () => {
		expect(tornadoReach(bars(triedWith(-0.1), -0.1), change(-0.1))).toBe(0.1);
		expect(tornadoReach(bars(triedWith(-7), -0.1), change(-0.1))).toBe(1);
		expect(tornadoReach([], null)).toBe(0.02);
	});
});

describe('the sentence names', () => {
	const all = CONTESTED.length;

	it('nobody, where none turns the sign', () => {
		expect(flipSentence(bars(triedWith(-0.1), -0.1), change(-0.1), all)).toBe(
			'No single contested assumption turns the sign within its range.'
		);
	});

	it('the one that turns it, with its value and what it gives', () => {
		const tried = bars(triedWith(-0.1, { 'fearedCoverage most': 0.2 }), -0.1);
		expect(flipSentence(tried, change(-0.1), all)).toBe(
			'One assumption alone turns the sign: Feared coverage at 0.45, with +20\u202f% instead of −10\u202f%.'
		);
		expect(flipsOf(tried[0]!, change(-0.1))).toEqual([tried[0]!.most]);
	});

	it('several, by number and name', () => {
		const tried = triedWith(-0.1, { 'fearedCoverage most': 0.3, 'misuseScale most': 0.2 });
		expect(flipSentence(bars(tried, -0.1), change(-0.1), all)).toBe(
			'2 assumptions, each alone, turn the sign: Feared coverage and Everyday misuse.'
		);
	});

	it('those that hide the effect without turning it', () => {
		const tried = triedWith(-0.1, { 'fearedCoverage most': -0.001 });
		expect(flipSentence(bars(tried, -0.1), change(-0.1), all)).toBe(
			'No single contested assumption turns the sign within its range. Feared coverage alone makes it too small to notice.'
		);
	});

	it('what would make a difference where there is none', () => {
		const tried = triedWith(0, { 'fearedCoverage most': -0.2 });
		expect(flipSentence(bars(tried, 0), change(0), all)).toBe(
			'One assumption alone makes a difference that is worth noticing: Feared coverage at 0.45, with −20\u202f% instead of 0\u202f%.'
		);
		expect(flipSentence(bars(triedWith(0), 0), change(0), all)).toBe(
			'No single contested assumption makes a difference that is worth noticing within its range.'
		);
	});

	it('how many were tried, until all are', () => {
		const tried = bars(triedWith(-0.1).slice(0, 4), -0.1);
		expect(flipSentence(tried, change(-0.1), all)).toContain(`(${tried.length} of ${all} tried so far)`);
	});
});
