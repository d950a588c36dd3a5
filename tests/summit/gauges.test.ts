import { describe, expect, it } from 'vitest';
import { METRICS } from '$lib/model';
import {
	beginSession,
	BRACKETS,
	foresight,
	GAUGES,
	gaugesOf,
	isCrossed,
	START,
	sturdiness,
	TEAMS,
	wasted,
	withAdopted,
	withCard,
	withFront,
	withPrediction,
	withStop,
	type Results,
	type TeamId
} from '$lib/summit';

/** What no rule has, in each of four worlds, unless a case says otherwise. */
const USUAL = 100;
const WORLDS = [0, 1, 2, 3];

/** Results whose regimes after the first differ from no rule in the metrics that are named. */
function results(...regimes: readonly Readonly<Record<string, number>>[]): Results {
	const at = (metric: string, regime: number): number =>
		regimes[regime - 1]?.[metric] ?? NONE_WITHOUT_A_RULE[metric] ?? USUAL;
	return {
		months: 10,
		summaries: (metric, regime) =>
			Float64Array.from(WORLDS, (world) => at(metric, regime) * (1 + world / 100)),
		band: (metric, regime) => {
			const end = at(`${metric} at the end`, regime);
			const median = Float64Array.from({ length: 10 }, (_, month) => (month === 9 ? end : 0));
			return { median, low: median, high: median };
		}
	};
}
const NONE_WITHOUT_A_RULE: Readonly<Record<string, number>> = {
	'withheld-runs': 0,
	'approval-wait': 0,
	'approval-queue': 0,
	'approval-queue at the end': 0,
	'bunched-runs': 0,
	'covered-projects-hobbyist': 0,
	'covered-projects-academic': 0,
	'risky-models-covered': 0,
	'covered-base-models': 0
};
const marks = (shown: Results, team: TeamId): readonly string[] =>
	gaugesOf(shown, team, 1).map(({ mark }) => mark);

describe('gauges', () => {
	it('are three a team, of metrics that exist, each with its own name', () => {
		const ids = METRICS.map(({ id }) => id);
		const all = TEAMS.flatMap(({ id }) => GAUGES[id]);
		for (const { against, of, over } of all) {
			expect(ids).toContain(of);
			if (over !== undefined) expect(ids).toContain(over);
			if (typeof against === 'string') expect(ids).toContain(against);
		}
		expect(new Set(all.map(({ label }) => label)).size).toBe(18);
	});

	it('say nothing noticeable where nothing changed, for every team', () => {
		for (const { id } of TEAMS) expect(marks(results({}), id)).toEqual(['same', 'same', 'same']);
	});

	it('read better and worse from the side of their team', () => {
		expect(marks(results({ 'residual-misuse': 90, 'tail-exposure': 110 }), 'safety')).toEqual([
			'better',
			'worse',
			'same'
		]);
		expect(marks(results({ 'derivatives-start-up': 99.5, 'open-base-releases': 110 }), 'start-up')).toEqual([
			'same',
			'better',
			'same'
		]);
	});

	it('read what no rule has nothing of against something that it has', () => {
		expect(marks(results({ 'withheld-runs': 0.5 }), 'lab')[1]).toBe('same');
		expect(marks(results({ 'withheld-runs': 5 }), 'lab')[1]).toBe('worse');
		expect(marks(results({ 'risky-models-covered': 0.6 }), 'regulator')[0]).toBe('better');
		expect(marks(results({ 'approval-queue': 5 }), 'regulator')[2]).toBe('worse');
	});

	it('count the worlds that moved the same way', () => {
		expect(gaugesOf(results({ 'residual-misuse': 90 }), 'safety', 1)[0]!.worlds).toEqual({ of: 4, moved: 4 });
	});
});

describe('red lines', () => {
	const crossed = (shown: Results, treaty = START): readonly string[] =>
		TEAMS.map(({ id }) => id).filter((id) => isCrossed(shown, id, 1, treaty));
	const said = (bracket: string, code: string) => {
		const at = BRACKETS.findIndex(({ id }) => id === bracket);
		return withStop(
			START,
			at,
			BRACKETS[at]!.stops.findIndex((stop) => stop.code === code)
		);
	};
	const SAFER = { 'residual-misuse': 90 };

	it('a treaty that changes nothing crosses that of the safety group alone', () => {
		expect(crossed(results({}))).toEqual(['safety']);
		expect(crossed(results(SAFER))).toEqual([]);
	});

	it.each([
		['lab', { 'approval-wait': 3.5 }],
		['lab', { 'withheld-runs': 5 }],
		['start-up', { 'derivatives-start-up': 90 }],
		['university', { 'derivatives-academic': 90 }],
		['university', { 'covered-projects-academic': 1 }],
		['hobbyists', { 'covered-projects-hobbyist': 1 }],
		['regulator', { 'covered-base-models': 20, 'risky-models-covered': 0.4 }],
		['regulator', { 'approval-queue at the end': 2 }]
	])('%s: %o', (team, change) => {
		expect(crossed(results({ ...SAFER, ...change }))).toEqual([team]);
	});

	it('of hobbyists is crossed by the words of a treaty, whatever the worlds show', () => {
		expect(crossed(results(SAFER), said('changes', 'always'))).toEqual(['hobbyists']);
		expect(crossed(results(SAFER), said('harm', 'tuner'))).toEqual(['hobbyists']);
		expect(crossed(results(SAFER), said('harm', 'developer'))).toEqual([]);
	});
});

describe('the treaty card', () => {
	const card = (team: TeamId, bracket: number) => ({ team, on: START, bracket, stop: 1, reason: '' });
	const tabled = withFront(
		withFront(withCard(withCard(beginSession(), card('lab', 1)).session, card('safety', 9)).session, 'lab'),
		'safety'
	);
	const shown = results({ 'tail-exposure': 110 }, { 'tail-exposure': 90 });

	it('counts in how many sets each red line is kept', () => {
		const kept = sturdiness([results({}), results({ 'tail-exposure': 90 })], 1, START);
		expect(kept.find(({ team }) => team === 'safety')).toEqual({ team: 'safety', kept: 1, of: 2 });
		expect(kept.find(({ team }) => team === 'lab')).toEqual({ team: 'lab', kept: 2, of: 2 });
	});

	it('names a card that was run and left though it was better for someone and worse for nobody', () => {
		const [round] = withAdopted(tabled, 'lab').rounds;
		const before = { results: results({}), regime: 1 };
		expect(wasted([{ round: round!, results: shown, before }]).map(({ team }) => team)).toEqual(['safety']);
		expect(wasted([{ round: round!, results: shown, before: null }])).toEqual([]);
		const [adopted] = withAdopted(tabled, 'safety').rounds;
		expect(wasted([{ round: adopted!, results: shown, before }])).toEqual([]);
	});

	it('counts predictions as a class, of the first gauge under the card with most votes', () => {
		const guessed = withPrediction(withPrediction(tabled, 'lab', 'same'), 'start-up', 'better');
		const [round] = withAdopted(guessed, null).rounds;
		expect(foresight([{ round: round!, results: shown, before: null }])).toEqual({ held: 1, of: 2 });
	});
});
