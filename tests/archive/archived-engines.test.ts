import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type * as Engine from '$lib/engines/engine';
import { MODEL_VERSION } from '$lib/model';

const FOLDER = fileURLToPath(new URL('../../static/engines/', import.meta.url));
const checksums = JSON.parse(readFileSync(`${FOLDER}checksums.json`, 'utf8')) as Record<string, string>;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.mjs'));

/** Golden fingerprints of an archived model version, as they stood when it was archived. Never edited. */
function goldenOf(version: string): Record<string, string> {
	const file = fileURLToPath(new URL(`model-${version}.json`, import.meta.url));
	return (JSON.parse(readFileSync(file, 'utf8')) as { fingerprints: Record<string, string> }).fingerprints;
}

describe('archived engines', () => {
	it('have a checksum each, and none has changed since it was archived', () => {
		const now = names.map((name) => [
			name,
			createHash('sha256')
				.update(readFileSync(FOLDER + name))
				.digest('hex')
		]);
		expect(Object.fromEntries(now)).toEqual(checksums);
	});

	it('belong to earlier model versions, every one since version 2', () => {
		const earlier = Array.from({ length: Number(MODEL_VERSION) - 2 }, (_, n) => `model-${n + 2}.mjs`);
		expect(names.filter((name) => name !== `model-${MODEL_VERSION}.mjs`).sort()).toEqual(earlier);
	});

	it.each(names)('%s gives the bits that its model version gave', async (name) => {
		const engine = (await import(/* @vite-ignore */ FOLDER + name)) as typeof Engine;
		const golden = goldenOf(engine.MODEL_VERSION);
		expect(Object.keys(golden).length).toBe(engine.PRESETS.length);
		for (const { id, revision, policy } of engine.PRESETS) {
			const parameters = { ...engine.defaultParameters(), fineTuners: 400, months: 60 };
			const worlds = [0, 1].map((replicate) =>
				engine.simulate({ parameters, policies: [policy], seed: 'golden', replicate })
			);
			expect(engine.fingerprint([worlds]), `${id}@${revision}`).toBe(golden[`${id}@${revision}`]);
		}
	});
});
