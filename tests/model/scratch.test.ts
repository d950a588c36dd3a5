import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { moduleState } from './module-state';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODEL = fileURLToPath(new URL('../../src/lib/model', import.meta.url));

/** Two bit patterns of one number and a second result of a call, written and read within one function. */
const LASTING: readonly string[] = [
	'arithmetic/binary-exponent.ts float',
	'arithmetic/portable-powers.ts parts'
];

describe('no run of the model leaves anything behind for the next', () => {
	it('there are no mutable variables at the level of a module', () => {
		const path = ts.findConfigFile(MODEL, ts.sys.fileExists.bind(ts.sys))!;
		const { config } = ts.readConfigFile(path, ts.sys.readFile.bind(ts.sys)) as { config: unknown };
		const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, MODEL);
		const files = fileNames.filter((file) => file.startsWith(MODEL));
		expect(files.length).toBeGreaterThan(100);
		const found = moduleState(ts.createProgram(fileNames, options), files, (file) => relative(MODEL, file));
		const names = found.map(({ file, variable }) => `${file} ${variable}`);
		expect(
			found
				.filter((_, n) => !LASTING.includes(names[n]!))
				.map(({ file, variable, problem }) => `${relative(ROOT, MODEL)}/${file}: ${variable} ${problem}`),
			'let the table or the object of the run own it'
		).toEqual([]);
		expect(
			LASTING.filter((name) => !names.includes(name)),
			'allowances that nothing needs'
		).toEqual([]);
	}, 120_000);
});

describe('the check of variables of modules', () => {
	/** Problems of a module of one file. */
	function problemsOf(text: string): string[] {
		const options: ts.CompilerOptions = { target: ts.ScriptTarget.ESNext, noLib: true, types: [] };
		const host = ts.createCompilerHost(options);
		const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ESNext, true);
		host.getSourceFile = (name) => (name === 'module.ts' ? source : undefined);
		const program = ts.createProgram(['module.ts'], options, host);
		return moduleState(program, ['module.ts'], (file) => file).map(({ variable }) => variable);
	}

	it.each([
		['a variable', 'let month = 0; export const now = () => month;'],
		[
			'a table that a function fills',
			'const month = new Float64Array(9); export const f = () => { month[0] = 1; };'
		],
		['an element that is added to', 'const month = [0]; export function f() { month[0]! += 1; }'],
		['a count', 'const month = { n: 0 }; export function f() { month.n++; }'],
		['a field of a field', 'const month = { of: { n: 0 } }; export class C { f() { month.of.n = 1; } }'],
		['a memory', 'const month = new Map(); export function f(k: string) { month.set(k, 1); }'],
		['a list', 'const month: number[] = []; export const f = () => month.push(1);'],
		[
			'an object that is assigned to',
			'const month = { n: 0 }; export const f = () => Object.assign(month, { n: 1 });'
		],
		['an object of a class', 'class C {} const month = new C(); export const f = () => month;'],
		['a static field', 'export class C { static month = 0; }']
	])('sees %s', (_, text) => {
		expect(problemsOf(text)).toEqual(['month']);
	});

	it.each([
		['a constant', 'const LAG = 12; export const f = () => LAG;'],
		[
			'a table filled while the module is loaded',
			'const T = new Float64Array(9); for (let n = 0; n < 9; n++) T[n] = n; export const f = () => T[0];'
		],
		['a list that is only read', 'const KINDS = [1, 2]; export const f = (k: number) => KINDS[k];'],
		[
			'another variable of the same name',
			'const sizes = [1]; export function f(sizes: number[]) { sizes[0] = 2; }'
		],
		['a method of an object of the run', 'export class C { n = [0]; f() { this.n[0] = 1; } }'],
		['a readonly static field', 'export class C { static readonly LAG = 12; }']
	])('takes %s', (_, text) => {
		expect(problemsOf(text)).toEqual([]);
	});
});
