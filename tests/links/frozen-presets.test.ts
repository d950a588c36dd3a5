import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PRESETS } from '$lib/scenarios';
import { EARLIER_REVISIONS } from '$lib/scenarios/presets/presets.table';

it.each(
	[...PRESETS, ...EARLIER_REVISIONS].map(
		(preset) => [`${preset.id}.${preset.revision}`, preset.policy] as const
	)
)('links that pin %s mean the same policy for ever', (name, policy) => {
	const file = new URL(`./presets/${name}.json`, import.meta.url);
	expect(
		existsSync(file),
		`add tests/links/presets/${name}.json with:\n${JSON.stringify(policy, null, '\t')}`
	).toBe(true);
	expect(policy, `${name} is pinned by links: give the preset a new revision instead`).toEqual(
		JSON.parse(readFileSync(file, 'utf8'))
	);
});
