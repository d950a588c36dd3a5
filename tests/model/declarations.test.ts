import { describe, expect, it } from 'vitest';
import {
	acceptedRange,
	defaultParameters,
	type Described,
	formatNumber,
	writtenNumber,
	INSTRUMENTS,
	METRICS,
	type NumberDeclaration,
	PARAMETERS,
	readValue,
	type ValueDeclaration
} from '$lib/model';
import { DESCRIBED_PARAMETERS } from '$lib/model/described';

const ON_INSTRUMENTS = INSTRUMENTS.flatMap(({ id, values }) =>
	values.map((declaration) => ({ owner: id, declaration }))
);
const EVERYWHERE: readonly { owner: string; declaration: Described }[] = [
	...DESCRIBED_PARAMETERS.map((declaration) => ({ owner: 'parameter', declaration })),
	...ON_INSTRUMENTS
];
const NUMBERS = EVERYWHERE.flatMap(({ owner, declaration }) =>
	declaration.type === 'number' ? [{ owner, declaration }] : []
);

function repeated(names: readonly string[]): string[] {
	return names.filter((name, at) => names.indexOf(name) !== at);
}

function problemOf(declaration: ValueDeclaration, raw: unknown): string {
	const reading = readValue(declaration, raw);
	return reading.ok ? 'accepted' : reading.problem;
}

describe('every input', () => {
	it('has a name of its own', () => {
		expect(repeated(PARAMETERS.map(({ key }) => key))).toEqual([]);
		expect(repeated(PARAMETERS.map(({ linkKey }) => linkKey))).toEqual([]);
		expect(repeated(INSTRUMENTS.map(({ id }) => id))).toEqual([]);
		for (const { id, values } of INSTRUMENTS) expect(repeated(values.map(({ key }) => key)), id).toEqual([]);
		expect(repeated(METRICS.map(({ id }) => id))).toEqual([]);
		expect(repeated(METRICS.map(({ label }) => label))).toEqual([]);
	});

	it('has link keys that need no escaping in an address', () => {
		for (const { linkKey } of PARAMETERS) expect(linkKey).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});

	it('says what it does, in which unit, and who says so', () => {
		for (const { owner, declaration } of EVERYWHERE) {
			const name = `${owner} ${declaration.key}`;
			expect(declaration.label.trim(), name).not.toBe('');
			expect(declaration.meaning, name).toMatch(/\.$/);
			expect(declaration.source.trim().length, name).toBeGreaterThan(10);
			if (declaration.type === 'number') expect(declaration.unit.trim(), name).not.toBe('');
		}
	});

	it('that no publication gives is labelled an assumption', () => {
		for (const { key, badge, source } of DESCRIBED_PARAMETERS) {
			if (badge === 'assumed' && !/Assumption/.test(source)) expect(source, key).toMatch(/\d{4}/);
			if (badge === 'data') expect(source, key).toMatch(/\d{4}|Epoch|Hugging Face/);
		}
	});

	it('has a default inside its range, on a range that is one', () => {
		for (const { owner, declaration } of EVERYWHERE) {
			const name = `${owner} ${declaration.key}`;
			expect(readValue(declaration, declaration.default), name).toEqual({
				ok: true,
				value: declaration.default
			});
			if (declaration.type === 'number') {
				expect(declaration.min, name).toBeLessThan(declaration.max);
				expect(declaration.step, name).toBeGreaterThan(0);
				if (declaration.scale === 'log') expect(declaration.min, name).toBeGreaterThan(0);
			}
		}
		for (const { key } of PARAMETERS) expect(Number.isFinite(defaultParameters()[key]), key).toBe(true);
	});

	it('on an instrument does nothing by default: a tier that mentions nothing covers nobody at the sizes of 2024', () => {
		const defaults = Object.fromEntries(
			ON_INSTRUMENTS.map(({ owner, declaration }) => [`${owner}.${declaration.key}`, declaration.default])
		);
		expect(defaults).toMatchObject({
			'modifier.rule': 'nobody',
			'deployer.rule': 'none',
			'approval.required': 'no',
			'duties.fixedUsd': 0,
			'duties.perModelUsd': 0,
			'duties.perYearUsd': 0,
			'duties.delayMonths': 0,
			'liability.developerShare': 0,
			'liability.modifierShare': 0,
			'enforcement.detectionPerYear': 0
		});
	});
});

describe('reading a number', () => {
	it('takes the least, the most and the default, as text and as number', () => {
		for (const { owner, declaration } of NUMBERS) {
			for (const value of [declaration.min, declaration.default, declaration.max]) {
				const name = `${owner} ${declaration.key} ${value}`;
				expect(readValue(declaration, value), name).toEqual({ ok: true, value });
				expect(readValue(declaration, formatNumber(value)), name).toEqual({ ok: true, value });
			}
		}
	});

	it.each([
		'NaN',
		'1e999',
		'-1e999',
		'',
		' ',
		'Infinity',
		'0x10',
		'1_000',
		'1,5',
		'٣',
		'1e9999',
		'null',
		'--1'
	])('refuses "%s" and says what would be taken', (text) => {
		for (const { owner, declaration } of NUMBERS) {
			const problem = problemOf(declaration, text);
			expect(problem, `${owner} ${declaration.key}`).toContain(acceptedRange(declaration));
			expect(problem).toContain(formatNumber(declaration.min));
			expect(problem).toContain(formatNumber(declaration.max));
			expect(problem).toContain(declaration.key);
		}
	});

	it.each([NaN, Infinity, -Infinity, null, undefined, true, {}, [], [1], 10n])(
		'refuses the value %s that is no number',
		(raw) => {
			for (const { owner, declaration } of NUMBERS)
				expect(readValue(declaration, raw).ok, `${owner} ${declaration.key}`).toBe(false);
		}
	);

	it('refuses what lies just outside and clamps nothing', () => {
		const outside = ({ min, max }: NumberDeclaration) => [
			min - Math.max(1e-9, Math.abs(min) * 1e-9),
			max + Math.max(1e-9, Math.abs(max) * 1e-9)
		];
		for (const { owner, declaration } of NUMBERS) {
			for (const value of outside(declaration)) {
				const problem = problemOf(declaration, value);
				expect(problem, `${owner} ${declaration.key}`).toContain(acceptedRange(declaration));
			}
		}
	});

	it('refuses a fraction where a whole number is needed', () => {
		for (const { declaration } of NUMBERS.filter(({ declaration: { integer } }) => integer)) {
			expect(problemOf(declaration, declaration.min + 0.5)).toMatch(/not whole.*a whole number from/);
		}
	});

	it('never lets a negative zero in', () => {
		const zeroes = NUMBERS.filter(({ declaration }) => declaration.min <= 0 && declaration.max >= 0);
		expect(zeroes.length).toBeGreaterThan(10);
		for (const { declaration } of zeroes) {
			const reading = readValue(declaration, '-0');
			expect(reading.ok && Object.is(reading.value, 0)).toBe(true);
		}
	});

	it('shows a long wrong value shortened', () => {
		expect(problemOf(PARAMETERS[0]!, 'x'.repeat(10_000)).length).toBeLessThan(200);
	});

	it('prints numbers so that they read back the same, without a plus sign', () => {
		for (const value of [0, 1e26, 1e42, 9.7e-19, 0.3333, 1.5e-7, 123456789, -0.3, 1e21, 100000]) {
			expect(Number(formatNumber(value))).toBe(value);
			expect(formatNumber(value)).not.toContain('+');
		}
	});
});

it.each([
	[1e26, '10²⁶'],
	[2.5e23, '2.5×10²³'],
	[9.7e-19, '9.7×10⁻¹⁹'],
	[-3e25, '−3×10²⁵'],
	[-0.3, '−0.3'],
	[100_000, '100000'],
	[0, '0']
])('%d is written for people as %s', (value, written) => {
	expect(writtenNumber(value)).toBe(written);
});

describe('reading a choice or a day', () => {
	it('takes every option and nothing else', () => {
		for (const { owner, declaration } of ON_INSTRUMENTS) {
			if (declaration.type !== 'choice') continue;
			for (const { value } of declaration.options)
				expect(readValue(declaration, value), owner).toEqual({ ok: true, value });
			for (const wrong of ['', 'Nobody', 'constructor', '__proto__', 7, null])
				expect(problemOf(declaration, wrong), owner).toContain(acceptedRange(declaration));
		}
	});

	it('takes days in its range and "never", and no other text', () => {
		for (const { owner, declaration } of ON_INSTRUMENTS) {
			if (declaration.type !== 'date') continue;
			for (const day of [declaration.min, '2025-08-02', declaration.max, 'never'])
				expect(readValue(declaration, day), owner).toEqual({ ok: true, value: day });
			for (const wrong of [
				'',
				'2025-13-01',
				'2025-8-2',
				'02.08.2025',
				'2021-12-31',
				'2046-01-01',
				2025,
				null
			])
				expect(problemOf(declaration, wrong), owner).toContain(acceptedRange(declaration));
		}
	});
});

describe('powers of ten written by hand', () => {
	const threshold = NUMBERS.find(
		({ owner, declaration }) => owner === 'threshold' && declaration.key === 'flop'
	)!;
	it.each([
		['10^26', 1e26],
		['3×10^25', 3e25],
		['3 x 10^25', 3e25],
		['10²⁶', 1e26],
		['2.5*10²³', 2.5e23],
		['1e26', 1e26]
	])('%s is read', (text, value) => {
		expect(readValue(threshold.declaration, text)).toEqual({ ok: true, value });
	});

	it.each(['10^', '^26', '10^26^2', '3×', '10²x', '10^999'])('%s is refused', (text) => {
		expect(problemOf(threshold.declaration, text)).toMatch(/it takes from .* to 1e42/);
	});
});
