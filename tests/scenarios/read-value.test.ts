import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, type ValueDeclaration } from '$lib/model';
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
		const all: readonly ValueDeclaration[] = [
			...PARAMETERS,
			...PRESETS.flatMap((preset) => addresses(preset).map(({ declaration }) => declaration))
		];
		const declarations = all.filter((declaration) => declaration.type === 'number');
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

describe('a number in the spelling of another country is refused with the spelling of the Lab', () => {
	const flop = addresses(presetById('eu-ai-act')!).find(
		({ address }) => address === 'systemic.threshold.flop'
	)!.declaration;

	const share = PARAMETERS.find(({ min, max, integer }) => min === 0 && max === 1 && integer !== true)!;
	const money = PARAMETERS.find(({ min, max, integer }) => min <= 1 && max >= 1e6 && integer !== true)!;

	it.each<[string, ValueDeclaration, RegExp]>([
		['1,5e24', flop, /is 1,5e24, with a comma, which could .*: write 1\.5e24; it takes/],
		['1,500', REPLICATES, /with a comma.*: write 1500; it takes/],
		['0,05', share, /is 0,05, with a comma.*: write 0\.05; it takes/],
		['1,234.5', money, /write 1234\.5;/],
		['1.234,5', money, /write 1234\.5;/],
		['1,000,000', money, /write 1000000;/],
		['1,500', money, /write 1\.500 or 1500;/],
		['1 000', REPLICATES, /not as numbers are written here: write 1000/],
		['1’024', REPLICATES, /write 1024/],
		['１６', REPLICATES, /write 16/],
		[String(below.min).replace('-', '−'), below, new RegExp(`write ${below.min};`)]
	])('%s', (text, declaration, problem) => {
		const reading = readValue(declaration, text);
		expect(reading.ok ? `was read as ${reading.value}` : reading.problem).toMatch(problem);
	});

	it('and nothing is guessed where the other spelling is out of range or no number', () => {
		for (const text of ['1,5,6', 'a,b', '9,9e99', ','.repeat(5000)]) {
			const reading = readValue(flop, text);
			expect(reading.ok ? '' : reading.problem).not.toContain('write');
		}
	});
});
