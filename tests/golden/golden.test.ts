import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '$lib/experiments';
import { defaultParameters, MODEL_VERSION, simulate } from '$lib/model';
import { PRESETS } from '$lib/scenarios';

const FILE = fileURLToPath(new URL('fingerprints.json', import.meta.url));
const SEED = 'golden';
const REPLICATES = 2;
// Long enough for every preset to bind: the last begins in January 2028.
const PARAMETERS = { ...defaultParameters(), fineTuners: 400, months: 60 };

interface Golden {
	readonly modelVersion: string;
	/** Preset id@revision to the fingerprint of its two worlds. */
	readonly fingerprints: Readonly<Record<string, string>>;
}

function measure(): Record<string, string> {
	return Object.fromEntries(
		PRESETS.map(({ id, revision, policy }) => {
			const worlds = Array.from({ length: REPLICATES }, (_, replicate) =>
				simulate({ parameters: PARAMETERS, policies: [policy], seed: SEED, replicate })
			);
			return [`${id}@${revision}`, fingerprint([worlds])];
		})
	);
}

if (process.env.UPDATE_GOLDEN === '1') {
	const golden: Golden = { modelVersion: MODEL_VERSION, fingerprints: measure() };
	writeFileSync(FILE, `${JSON.stringify(golden, null, '\t')}\n`);
}

const golden = JSON.parse(readFileSync(FILE, 'utf8')) as Golden;

describe('results do not change in silence', () => {
	it('the golden fingerprints are those of this model version', () => {
		expect(golden.modelVersion, 'bump: see tests/golden/README.md').toBe(MODEL_VERSION);
	});

	let now: Record<string, string> = {};
	beforeAll(() => {
		now = measure();
	});

	it.each(PRESETS.map(({ id, revision }) => `${id}@${revision}`))('%s gives the bits that were recorded', (preset) => {
		expect(now[preset], 'if this is wanted: bump the model version, see tests/golden/README.md').toBe(
			golden.fingerprints[preset]
		);
	});

	it('no preset of the record is gone', () => {
		expect(Object.keys(golden.fingerprints).sort()).toEqual(Object.keys(now).sort());
	});

	it('presets that differ in law differ in bits', () => {
		expect(new Set(Object.values(now)).size).toBe(Object.keys(now).length);
	});
});
