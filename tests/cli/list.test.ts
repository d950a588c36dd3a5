import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { INSTRUMENTS, METRICS, PARAMETERS } from '$lib/model';
import { addresses, PRESETS } from '$lib/scenarios';
import type { Catalogue } from '../../src/cli/catalogue';
import { documentOf, threshold } from './command-line';

describe('list --format json', () => {
	let printed: Catalogue;
	beforeAll(async () => {
		printed = await documentOf<Catalogue>('list', '--format', 'json');
	});

	it('prints every preset, parameter, metric, and every value of every preset', () => {
		expect(printed.presets.map(({ id }) => id)).toEqual(PRESETS.map(({ id }) => id));
		expect(printed.parameters.map(({ key }) => key)).toEqual(PARAMETERS.map(({ key }) => key));
		expect(printed.metrics.map(({ id }) => id)).toEqual(METRICS.map(({ id }) => id));
		expect(printed.instruments.map(({ key }) => key)).toEqual(
			PRESETS.flatMap((preset) => addresses(preset).map(({ address }) => `${preset.id}.${address}`))
		);
	});

	it('says of every number its label, unit, default, bounds and source', () => {
		for (const row of [...printed.parameters, ...printed.instruments]) {
			expect(row.label, row.key).toBeTruthy();
			expect(row.source, row.key).toBeTruthy();
			expect(row.unit, row.key).toBeTruthy();
			if (row.type !== 'number') continue;
			expect(row.min, row.key).toBeLessThanOrEqual(row.default);
			expect(row.max, row.key).toBeGreaterThanOrEqual(row.default);
		}
	});

	it('prints keys that --set takes as they are', () => {
		const row = printed.instruments.find(({ key }) => key === 'eu-ai-act.systemic.threshold.flop');
		expect(row).toMatchObject({
			unit: 'FLOP',
			value: 1e25,
			preset: 'eu-ai-act',
			tier: 'systemic',
			instrument: 'threshold'
		});
	});
});

it('list assumptions prints each set with its values, reasons and sources', async () => {
	const { assumptions } = await documentOf<Catalogue>('list', 'assumptions', '--format', 'json');
	expect(assumptions.map(({ id }) => id)).toEqual(['protect', 'middle', 'endanger']);
	for (const { values } of assumptions)
		for (const { why, sources } of values) {
			expect(why).toBeTruthy();
			expect(sources.length).toBeGreaterThan(0);
		}
	expect((await threshold('list', 'assumptions')).stdout).toMatch(
		/protect: Open models protect[^]*Uncomfortable: /
	);
	expect((await threshold('list', 'nothing')).stderr).toMatch(/it takes one of assumptions/);
});

it('list reads as text, with a preset or without', async () => {
	const whole = await threshold('list');
	for (const { id } of PRESETS) expect(whole.stdout).toContain(id);
	for (const { id } of INSTRUMENTS) expect(whole.stdout).toContain(`.${id}.`);
	const one = await threshold('list', '--preset', 'ca-sb-53');
	expect(one.stdout).toMatch(/ca-sb-53\.large\.threshold\.revenueUsd +5e8/);
	expect(one.stdout).not.toContain('eu-ai-act');
});

it('a closed pipe (EPIPE) is no failure', async () => {
	const launch = fileURLToPath(new URL('../../src/cli/launch.mjs', import.meta.url));
	const child = spawn(process.execPath, [launch, 'list', '--format', 'json'], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let stderr = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
	child.stdout.once('data', () => child.stdout.destroy());
	expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
	expect(stderr).toBe('');
});
