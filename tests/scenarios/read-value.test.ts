import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, type NumberDeclaration, type ValueDeclaration } from '$lib/model';
import { addresses, presetById, PRESETS, readValue, REPLICATES } from '$lib/scenarios';

const fromZero = PARAMETERS.find(({ min, integer }) => min === 0 && integer !== true)!;
const below = PARAMETERS.find(({ min }) => min < 0)!;
const start = addresses(presetById('eu-ai-act')!).find(
	({ address }) => address === 'timing.start'
)!.declaration;

describe('text that parses and is no value is refused with its range', () => {
	it.each<[string, ValueDeclaration, RegExp]>([
		['1e-400', fromZero, /is 1e-400, too small to hold; it takes from 0/],
		['0.00001e-330', fromZero, /too small to hold/],
		['-1e-999', below, /too small to hold/],
		[`0.${'0'.repeat(400)}1`, fromZero, /too small to hold/],
		['1e999', fromZero, /too large to hold/],
		['NaN', fromZero, /not a number/],
		['nan', fromZero, /not a number/],
		['Infinity', fromZero, /not a number/],
		['∞', fromZero, /not a number/],
		['1e', fromZero, /not a number/],
		['0x1', fromZero, /not a number/],
		['1_0', fromZero, /not a number/],
		['1,5', fromZero, /not a number/],
		['١', fromZero, /not a number/],
		['2.00000000000000000001', REPLICATES, /not whole/],
		['20000000000000000000001e-22', REPLICATES, /not whole/],
		['2025-02-29', start, /is 2025-02-29, not a calendar day/],
		['2025-02-31', start, /not a calendar day/],
		['2026-04-31', start, /not a calendar day/]
	])('%s', (text, declaration, problem) => {
		const reading = readValue(declaration, text);
		expect(reading.ok ? `was read as ${reading.value}` : reading.problem).toMatch(problem);
	});

	it.each<[string, ValueDeclaration, number | string]>([
		['0', fromZero, 0],
		['0e-400', fromZero, 0],
		['-0.000', fromZero, 0],
		['16.0', REPLICATES, 16],
		['1.6e1', REPLICATES, 16],
		['1600e-2', REPLICATES, 16],
		['1.6×10^1', REPLICATES, 16],
		['2024-02-29', start, '2024-02-29'],
		['never', start, 'never']
	])('%s still is one', (text, declaration, value) => {
		expect(readValue(declaration, text)).toEqual({ ok: true, value });
	});

	it('whatever takes a number', () => {
		const declarations = [
			...PARAMETERS,
			...PRESETS.flatMap((preset) => addresses(preset).map(({ declaration }) => declaration))
		].filter((declaration): declaration is NumberDeclaration => declaration.type === 'number');
		for (const declaration of declarations)
			for (const text of ['1e-400', '-1e-400', '1e400', 'NaN', '-Infinity'])
				expect(readValue(declaration, text).ok, `${declaration.key} ${text}`).toBe(false);
	});
});

it('everything outside the model reads values in this way', () => {
	const source = fileURLToPath(new URL('../../src', import.meta.url));
	const readers = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith(join('lib', 'model')))
		.filter((path) =>
			/import \{[^}]*\breadValue\b[^}]*\} from '\$lib\/model'/.test(readFileSync(join(source, path), 'utf8'))
		);
	expect(readers).toEqual([join('lib', 'scenarios', 'read-value.ts')]);
});
