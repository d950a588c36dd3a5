import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { METRICS, PARAMETERS } from '$lib/model';
import { DESCRIBED_METRICS, DESCRIBED_PARAMETERS } from '$lib/model/described';
import { METRICS as OBSERVED } from '$lib/model/observe/metrics';
import { presetById, PRESETS } from '$lib/scenarios';
import { DESCRIBED_PRESETS, describedPreset } from '$lib/scenarios/described';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));
const TABLES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
	name.endsWith('.table.ts')
);

it.each(TABLES)('%s exports nothing that a built page would lose', async (name) => {
	const module = (await import(pathToFileURL(`${SOURCES}/${name}`).href)) as Record<string, unknown>;
	expect(Object.keys(module).length).toBeGreaterThan(0);
	for (const value of Object.values(module)) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
});

it('a table says of every declaration what its file says, in the same order', () => {
	expect(DESCRIBED_PARAMETERS.map(({ meaning: _, source: __, ...parameter }) => parameter)).toEqual(
		PARAMETERS
	);
	expect(OBSERVED.map(({ observe: _, ...metric }) => metric)).toEqual(DESCRIBED_METRICS);
	expect(
		DESCRIBED_METRICS.map(({ formula: _, noticeable, ...metric }) => ({
			...metric,
			leastChange: noticeable.share
		}))
	).toEqual(METRICS);
	expect(DESCRIBED_PRESETS).toMatchObject(PRESETS);
});

it('a preset is described at the revision that is asked for', () => {
	expect(describedPreset('eu-ai-act', 1)?.revision).toBe(1);
	expect(describedPreset('eu-ai-act', 1)?.policy).toEqual(presetById('eu-ai-act', 1)?.policy);
	expect(describedPreset('eu-ai-act')?.revision).toBe(presetById('eu-ai-act')?.revision);
	expect(describedPreset('eu-ai-act', 99)).toBeUndefined();
	expect(describedPreset('no-such-preset')).toBeUndefined();
});
