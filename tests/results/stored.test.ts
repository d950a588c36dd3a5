import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STORED_COMPARISONS } from '../../bench/stored/comparisons';
import { collect } from '$lib/experiments';
import {
	POSITIONS,
	answerOf,
	shownOf,
	shownOfStored,
	storedResult,
	type StoredIndex,
	type StoredResult
} from '$lib/explore';
import { MODEL_VERSION } from '$lib/model';
import { inlineRunner } from '$lib/runner/inline';
import { defaultChoice, resolveExperiment, type ScenarioChoice } from '$lib/scenarios';

const FOLDER = fileURLToPath(new URL('../../static/results/', import.meta.url));
const read = <Value>(name: string): Value => JSON.parse(readFileSync(FOLDER + name, 'utf8')) as Value;
const index = read<StoredIndex>('index.json');
const keyOf = (choice: ScenarioChoice) => JSON.stringify(resolveExperiment(choice).choice);
const storedOf = (choice: ScenarioChoice): StoredResult => {
	const found = index.results.find(({ scenario }) => scenario === keyOf(choice));
	if (!found) throw new Error('not stored: run `npm run results`');
	return read(`${found.fingerprint}.json`);
};

it('the default, every question and every finding about policies are stored, and nothing else is', () => {
	expect(new Set(index.results.map(({ scenario }) => scenario))).toEqual(
		new Set(STORED_COMPARISONS.map(({ choice }) => keyOf(choice)))
	);
	expect(readdirSync(FOLDER).sort()).toEqual(
		[
			...new Set(index.results.map(({ fingerprint }) => `${fingerprint}.json`)),
			'index.json',
			'drivers',
			'lessons'
		].sort()
	);
});

it('they are of this version of the model; `npm run results` renews them', () => {
	expect(index.modelVersion).toBe(MODEL_VERSION);
});

/** Each scenario once: the default is a question too. */
const COMPARISONS = [...new Map(STORED_COMPARISONS.map((each) => [keyOf(each.choice), each])).values()];

describe('what is stored is what the engine says', () => {
	it('of the default, with the answer, every row and the first world', async () => {
		const stored = storedOf(defaultChoice());
		const collected = await collect(resolveExperiment(defaultChoice()), inlineRunner());
		expect(collected.fingerprint()).toBe(stored.fingerprint);
		const { facts, chances, names, picture, worlds } = storedResult(collected, [], {});
		expect({ facts, chances, names, picture, worlds }).toEqual({
			facts: stored.facts,
			chances: stored.chances,
			names: stored.names,
			picture: stored.picture,
			worlds: stored.worlds
		});
		expect(answerOf(shownOfStored(stored).facts(1))).toEqual(answerOf(shownOf(collected, []).facts(1)));
		expect(shownOfStored(stored).picture(1, 0)!.models).toHaveLength(
			shownOf(collected, []).picture(1, 0)!.models.length
		);
	});

	it.each(
		COMPARISONS.filter(({ choice }) => choice.replicates === 1).map(
			({ choice, name }) => [name, choice] as const
		)
	)('of the %s, to its fingerprint', async (_, choice) => {
		const collected = await collect(resolveExperiment(choice), inlineRunner());
		expect(collected.fingerprint()).toBe(storedOf(choice).fingerprint);
	});

	it.each(
		COMPARISONS.filter(({ choice }) => choice.replicates > 1).map(
			({ choice, name }) => [name, choice] as const
		)
	)('of the %s, in its first world', async (_, choice) => {
		const one = await collect(resolveExperiment({ ...choice, replicates: 1 }), inlineRunner());
		const stored = storedOf(choice);
		expect(storedResult(one, [], {}).picture).toEqual(stored.picture);
		expect(stored.worlds).toBe(choice.replicates);
		expect(stored.under.map(({ id }) => id)).toEqual(POSITIONS.map(({ id }) => id));
	});
});
