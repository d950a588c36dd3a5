import { describe, expect, it } from 'vitest';
import { Collected } from '$lib/experiments';
import { describe as inWords, spreadMonth, worldPicture, worldTable, type PicturedModel } from '$lib/explore';
import { computeRange, drawnModels } from '$lib/explore/world-figure';
import { FATES, type Fate, type Outcome, type PlannedRuns } from '$lib/model';
import { policyChoice, resolveExperiment } from '$lib/scenarios';

interface Row {
	readonly id: number;
	readonly month: number;
	readonly fate: Fate;
	readonly log10Flop: number;
	readonly markets?: number;
	readonly reason?: number;
	readonly family?: number;
}

function runs(rows: readonly Row[]): PlannedRuns {
	const whole = (of: (row: Row) => number) => rows.map(of);
	return {
		id: Uint32Array.from(whole(({ id }) => id)),
		month: Int16Array.from(whole(({ month }) => month)),
		fate: Uint8Array.from(whole(({ fate }) => FATES.indexOf(fate))),
		developerKind: new Uint8Array(rows.length).fill(2),
		home: new Uint8Array(rows.length).fill(1),
		wishedLog10Flop: Float64Array.from(whole(({ log10Flop }) => log10Flop)),
		trainedLog10Flop: Float64Array.from(whole(({ log10Flop }) => log10Flop)),
		reason: Uint8Array.from(whole(({ reason }) => reason ?? 0)),
		disclosed: new Uint8Array(rows.length).fill(1),
		markets: Uint8Array.from(whole(({ markets }) => markets ?? 7)),
		familyDerivatives: Float64Array.from(whole(({ family }) => family ?? 10))
	};
}

const MONTHS = 36;
const BEFORE: readonly Row[] = [
	{ id: 1, month: 5, fate: 'released-open', log10Flop: 24 },
	{ id: 2, month: 30, fate: 'released-open', log10Flop: 25.4, family: 900 },
	{ id: 3, month: 30, fate: 'released-open', log10Flop: 26 },
	{ id: 4, month: 30, fate: 'released-closed', log10Flop: 26.2 },
	{ id: 5, month: 31, fate: 'released-open', log10Flop: 25.1 },
	{ id: 6, month: 31, fate: 'released-open', log10Flop: 22.5 },
	{ id: 7, month: 33, fate: 'abandoned', log10Flop: 25 }
];
const AFTER: readonly Row[] = [
	{ ...BEFORE[0]! },
	{ ...BEFORE[1]!, log10Flop: 25, reason: 5 },
	{ ...BEFORE[2]!, fate: 'abandoned', reason: 5 },
	{ ...BEFORE[3]!, markets: 5, reason: 5 },
	{ ...BEFORE[4]!, month: 32, reason: 5 },
	{ ...BEFORE[5]! },
	{ ...BEFORE[6]! }
];

function results(): Collected {
	const experiment = resolveExperiment({
		seed: 'maple',
		replicates: 1,
		parameters: { months: MONTHS },
		regimes: [{ policies: [policyChoice('none')] }, { policies: [policyChoice('eu-ai-act')] }]
	});
	const outcome = (rows: readonly Row[]) => ({ months: MONTHS, runs: runs(rows) }) as unknown as Outcome;
	return new Collected(experiment, [[outcome(BEFORE)], [outcome(AFTER)]]);
}

const picture = worldPicture(results(), 1, 0);
const model = (id: number): PicturedModel => picture.models.find((found) => found.id === id)!;

describe('the picture of a world', () => {
	it('draws the lines of the law from the month in which it binds', () => {
		expect(picture.lines.map(({ tier }) => tier)).toEqual(['gpai', 'systemic']);
		const [lower, upper] = picture.lines;
		expect(lower!.start).toBe(20);
		expect(lower!.log10Flop[19]).toBeNaN();
		expect(lower!.log10Flop[20]).toBeCloseTo(23, 9);
		expect(upper!.log10Flop[35]).toBeCloseTo(25, 9);
	});

	it('tells what became of each model', () => {
		const changes = Object.fromEntries(picture.models.map(({ change, id }) => [id, change]));
		expect(changes).toEqual({
			1: 'none',
			2: 'smaller',
			3: 'never',
			4: 'fewer markets',
			5: 'later',
			6: 'none'
		});
	});

	it('leaves out what is released under neither', () => {
		expect(model(7)).toBeUndefined();
	});

	it('keeps where a model would have been', () => {
		expect(model(2).ghost).toEqual({ month: 30, log10Flop: 25.4 });
		expect(model(2).here).toEqual({ month: 30, log10Flop: 25 });
		expect(model(3).here).toBeNull();
	});

	it('says above how many lines in force a model lies', () => {
		expect([1, 2, 4, 6].map((id) => model(id).linesBelow)).toEqual([0, 1, 2, 0]);
	});

	it('names the jurisdictions that a model is kept out of', () => {
		expect(model(4).marketsLost).toBe(2);
		expect(inWords(model(4), 'EU AI Act', 'No rule').join('\n')).toContain('Kept out of the EU');
	});

	it('says in words why a model never comes', () => {
		expect(inWords(model(3), 'EU AI Act', 'No rule')).toEqual([
			'Challenger, the EU',
			'Never comes under EU AI Act',
			'10²⁶ operations, Jul 2026, weights open under No rule',
			'Decided by: compliance exceeds gain',
			'10 models were made from it'
		]);
	});

	it('is also a table, what changed first', () => {
		const { rows } = worldTable(picture, 'EU AI Act', 'No rule');
		expect(rows.length).toBe(picture.models.length);
		expect(rows.slice(-2).map((row) => row[5])).toEqual(['the same', 'the same']);
		expect(rows[0]![7]).toBe(900);
	});

	it('has an axis that holds every model, ghost and line', () => {
		const [low, high] = computeRange(picture);
		expect(low).toBeLessThan(22.5);
		expect(high).toBeGreaterThan(26.2);
	});

	it('on a narrow screen leaves out small families that stay the same, and only those', () => {
		expect(drawnModels(picture, true).map(({ id }) => id)).toEqual([2, 3, 4, 5]);
		expect(drawnModels(picture, false).length).toBe(6);
	});

	it('stands inside its month, each model in the same place and no two of a month in one', () => {
		const places = picture.models.map((each) => spreadMonth(each, 30));
		expect(new Set(places).size).toBe(places.length);
		for (const place of places) expect(Math.abs(place - 30)).toBeLessThan(0.5);
		expect(spreadMonth({ id: 7 }, 3)).toBe(spreadMonth({ id: 7 }, 3));
	});
});
