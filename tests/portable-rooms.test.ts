import { fileURLToPath } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The project's own rules without the types, which take long to read and decide nothing here. */
const eslint = new ESLint({
	cwd: ROOT,
	overrideConfig: {
		...(ts.configs.disableTypeChecked as Linter.Config),
		languageOptions: { parserOptions: { projectService: false, program: null, project: false } }
	}
});

const BANS = ['no-restricted-properties', 'no-restricted-syntax', 'no-restricted-globals'];

/** Rules of the portable rooms that a line of code breaks. */
async function broken(code: string, room = 'src/lib/model/anew.ts'): Promise<string[]> {
	const [result] = await eslint.lintText(`${code}\n`, { filePath: `${ROOT}${room}` });
	const fatal = result?.messages.find((message) => message.fatal);
	if (!result || fatal) throw new Error(fatal?.message ?? `${room} was not linted`);
	return result.messages.map(({ ruleId }) => ruleId ?? '').filter((rule) => BANS.includes(rule));
}

/**
 * Exact by the letter of ECMA-262, so the same in every engine: whole-number and sign functions, the square
 * root (IEEE 754), roundings, and the exactly rounded sum.
 */
const EXACT = 'abs ceil clz32 f16round floor fround imul max min round sign sqrt sumPrecise trunc'.split(' ');
const FUNCTIONS = Object.getOwnPropertyNames(Math).filter(
	(name) => typeof Math[name as keyof Math] === 'function'
);

describe('in the core, lint refuses what engines may round each in their own way', () => {
	// Whatever an engine has that is not known to be exact, also a function of a later edition.
	const inexact = FUNCTIONS.filter((name) => !EXACT.includes(name));
	it('knows at least the functions of ECMA-262 2015', () => {
		expect(inexact.length).toBeGreaterThanOrEqual(22);
	});

	it.each(inexact)('Math.%s', async (name) => {
		expect(await broken(`export const y = Math.${name}(0.5);`)).not.toEqual([]);
		expect(await broken(`export const y = Math['${name}'](0.5);`)).not.toEqual([]);
		expect(await broken(`export const { ${name} } = Math;`)).not.toEqual([]);
		expect(await broken(`export const f = [1, 2].map(Math.${name});`)).not.toEqual([]);
	});

	it.each([
		['the power operator', 'export const y = (x: number) => x ** 2;'],
		['its assignment', 'export let y = 3;\ny **= 2;'],
		['Math under another name', 'const M = Math;\nexport const y = M.exp(1);'],
		['Math under a name given later', 'let M;\nM = Math;\nexport const y = M.exp(1);'],
		['a function named by a variable', "const name = 'exp';\nexport const y = Math[name](1);"],
		['a function named by a template', 'export const y = Math[`exp`](1);'],
		['Math of globalThis', 'export const y = globalThis.Math.exp(1);'],
		['the clock', 'export const y = Date.now();'],
		['the stopwatch', 'export const y = performance.now();'],
		['chance from outside', 'export const y = crypto.getRandomValues(new Uint8Array(1));'],
		['digits of a language', 'export const y = (1.5).toLocaleString();']
	])('%s', async (_, code) => {
		expect(await broken(code)).not.toEqual([]);
	});

	it.each(['src/lib/experiments/anew.ts', 'src/lib/theory/anew.ts', 'src/lib/model/generators/anew.ts'])(
		'also in %s',
		async (room) => {
			expect(await broken('export const y = Math.exp(1);', room)).not.toEqual([]);
		}
	);

	it('and allows what is exact, and everything where nothing need be the same', async () => {
		const exact = FUNCTIONS.filter((name) => EXACT.includes(name));
		expect(exact.length).toBeGreaterThanOrEqual(12);
		for (const name of exact) expect(await broken(`export const y = Math.${name}(0.5);`), name).toEqual([]);
		expect(await broken('export const y = Math.PI + Math.SQRT2;')).toEqual([]);
		expect(await broken('export const y = Math.exp(1);', 'src/lib/charts/anew.ts')).toEqual([]);
	});
});
