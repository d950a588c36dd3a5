import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collect } from '$lib/experiments';
import { decodeLink } from '$lib/link';
import { MODEL_VERSION } from '$lib/model';
import { inlineRunner } from '$lib/runner/inline';
import { resolveExperiment, type ScenarioChoice } from '$lib/scenarios';

interface FrozenLink {
	readonly link: string;
	readonly choice: ScenarioChoice;
	readonly problems?: readonly string[];
	readonly fingerprint?: string;
}

const FOLDER = new URL('./v1/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as FrozenLink;

describe.each(FILES)('%s', (name) => {
	const frozen = read(name);

	it('opens as it did when it was sent', () => {
		const decoded = decodeLink(frozen.link);
		expect(decoded.choice).toEqual(frozen.choice);
		expect(decoded.problems).toEqual(frozen.problems ?? []);
	});

	const { modelVersion, choice } = decodeLink(frozen.link);
	if (frozen.fingerprint !== undefined && modelVersion === MODEL_VERSION) {
		it('gives the result it gave', async () => {
			const result = await collect(resolveExperiment(choice), inlineRunner());
			expect(result.fingerprint()).toBe(frozen.fingerprint);
		});
	}
});
