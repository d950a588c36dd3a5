import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collect } from '$lib/experiments';
import { decodeLink } from '$lib/link';
import type { FrozenParameter } from '$lib/link/frozen';
import { PARAMETERS_1 } from '$lib/link/versions/1.parameters';
import { PARAMETERS_2 } from '$lib/link/versions/2.parameters';
import { MODEL_VERSION } from '$lib/model';
import { inlineRunner } from '$lib/runner/inline';
import { resolveExperiment, type ScenarioChoice } from '$lib/scenarios';
import { ViewState } from '../../src/lib/state/view.svelte';

interface FrozenLink {
	readonly link: string;
	readonly choice: ScenarioChoice;
	readonly problems?: readonly string[];
	readonly fingerprint?: string;
	/** How it was seen; absent for a link that does not say. */
	readonly view?: { readonly title: string; readonly parts: readonly (readonly [string, string])[] };
}

/** The defaults that links of each schema version rely on; a choice on record leaves out what had its default. */
const DEFAULTS = { v1: PARAMETERS_1, v2: PARAMETERS_2 } as const;

const FILES = Object.entries(DEFAULTS).flatMap(([version, defaults]) =>
	readdirSync(new URL(`./${version}/`, import.meta.url))
		.filter((name) => name.endsWith('.json'))
		.map((name) => [`${version}/${name}`, defaults] as const)
);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as FrozenLink;

/** The choice with every parameter stated: what it leaves out had the default. */
const whole = (choice: ScenarioChoice, defaults: readonly FrozenParameter[]) => ({
	...choice,
	parameters: Object.fromEntries(defaults.map(([, key, usual]) => [key, choice.parameters[key] ?? usual]))
});

describe.each(FILES)('%s', (name, defaults) => {
	const frozen = read(name);

	it('opens as it did when it was sent', () => {
		const decoded = decodeLink(frozen.link);
		expect(whole(decoded.choice, PARAMETERS_2)).toEqual(whole(frozen.choice, defaults));
		expect(decoded.problems).toEqual(frozen.problems ?? []);
		const { parts, title } = frozen.view ?? { title: '', parts: [] };
		expect(decoded.view).toEqual({ title, parts: new Map(parts) });
		const page = new ViewState();
		expect(page.open(decoded.view.parts, decoded.scenario)).toEqual([]);
		expect(page.parts).toEqual(new Map(parts));
	});

	const { modelVersion, choice } = decodeLink(frozen.link);
	if (frozen.fingerprint !== undefined && modelVersion === MODEL_VERSION) {
		it('gives the result it gave', async () => {
			const result = await collect(resolveExperiment(choice), inlineRunner());
			expect(result.fingerprint()).toBe(frozen.fingerprint);
		});
	}
});
