import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STORED_DRIVERS, tryEnd } from '../../bench/stored/drivers';
import { collect } from '$lib/experiments';
import { forWhomMetrics } from '$lib/explore';
import { MODEL_VERSION, PARAMETERS } from '$lib/model';
import { inlineRunner } from '$lib/runner/inline';
import { CONTESTED, defaultChoice, resolveExperiment, type ScenarioChoice } from '$lib/scenarios';
import {
	changesOf,
	effectOnHeadlines,
	EFFECTS,
	endsOf,
	headlineWords,
	storedEffects,
	trialsOf,
	VARIED,
	WORLDS_OF_AN_END,
	type StoredDrivers,
	type StoredDriversIndex
} from '$lib/why';

const FOLDER = fileURLToPath(new URL('../../static/results/drivers/', import.meta.url));
const read = <Value>(name: string): Value => JSON.parse(readFileSync(FOLDER + name, 'utf8')) as Value;
const index = read<StoredDriversIndex>('index.json');
const keyOf = (choice: ScenarioChoice) => JSON.stringify(resolveExperiment(choice).choice);
/** Each comparison once: the default is a question too. */
const COMPARISONS = [...new Map(STORED_DRIVERS.map((each) => [keyOf(each.choice), each])).values()];
const runner = inlineRunner();

describe('what drives the comparisons that many open, as the site ships it; `npm run results` renews it', () => {
	it('is there for the default, every question and the first worlds of every lesson, and nothing else', () => {
		expect(new Set(Object.keys(index))).toEqual(new Set(COMPARISONS.map(({ choice }) => keyOf(choice))));
		expect(readdirSync(FOLDER).sort()).toEqual(
			['index.json', ...Object.values(index).map((name) => `${name}.json`)].sort()
		);
	});

	it.each(COMPARISONS)('of “$name”, has every end of every contested assumption', ({ choice }) => {
		const { modelVersion, tried } = read<StoredDrivers>(`${index[keyOf(choice)]!}.json`);
		expect(modelVersion).toBe(MODEL_VERSION);
		expect(tried.map(({ end, key, value }) => ({ end, key, value }))).toEqual(
			trialsOf(choice).map(({ end, key, value }) => ({ end, key, value }))
		);
	});

	it.each(COMPARISONS.filter((_, n) => n % 3 === 0))(
		'of “$name”, is what the engine says',
		async ({ choice }) => {
			const { tried } = read<StoredDrivers>(`${index[keyOf(choice)]!}.json`);
			// One end of some comparisons: all of them take a quarter of an hour.
			const at = (7 * COMPARISONS.findIndex((each) => each.choice === choice) + 3) % tried.length;
			expect(await tryEnd(choice, trialsOf(choice)[at]!, runner)).toEqual(tried[at]);
		}
	);
});

describe('what each assumption alone does to the headlines', () => {
	const choice = defaultChoice();

	it('is stored for every assumption but the sizes of a run', () => {
		expect([EFFECTS.modelVersion, EFFECTS.worlds]).toEqual([MODEL_VERSION, WORLDS_OF_AN_END]);
		expect(EFFECTS.metrics).toEqual(forWhomMetrics());
		expect(Object.keys(EFFECTS.ends)).toEqual(VARIED);
		expect(PARAMETERS.length - VARIED.length).toBe(2);
		for (const key of CONTESTED) expect(effectOnHeadlines(key, EFFECTS)).not.toBe(null);
		expect(effectOnHeadlines('months', EFFECTS)).toBe(null);
	});

	it('is what the engine says, as things stand and at an end', async () => {
		const now = await collect(resolveExperiment({ ...choice, replicates: WORLDS_OF_AN_END }), runner);
		const [trial] = endsOf(['fearedCoverage'], choice);
		const tried = [await tryEnd(choice, trial!, runner)];
		const again = storedEffects(
			MODEL_VERSION,
			EFFECTS.names,
			WORLDS_OF_AN_END,
			forWhomMetrics(),
			changesOf(now),
			tried
		);
		expect(again.now).toEqual(EFFECTS.now);
		const end = trial!.end === 'least' ? 0 : 1;
		expect(again.ends[trial!.key]![end]).toEqual(EFFECTS.ends[trial!.key]![end]);
	});

	it('names the headline that moves most, and none where nothing is worth noticing', () => {
		const stored = {
			...EFFECTS,
			metrics: ['base-releases', 'residual-misuse'],
			now: [-0.1, -0.2],
			ends: {
				one: [[-0.3, -0.2], null],
				two: [null, [-0.1001, -0.2]],
				// 1.5 % of misuse are below its threshold of 2 %, 1.2 % of the models are not below theirs of 1 %.
				three: [null, [-0.112, -0.215]]
			}
		} as const;
		expect(headlineWords(effectOnHeadlines('one', stored)!)).toBe(
			'Base models released: −30\u202f% at its least, −10\u202f% at its most'
		);
		expect(headlineWords(effectOnHeadlines('two', stored)!)).toBe('None worth noticing');
		expect(effectOnHeadlines('three', stored)).toMatchObject({ metric: 'base-releases', matters: true });
	});
});
