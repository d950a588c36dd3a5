import { describe, expect, it } from 'vitest';
import { PARAMETERS_1 } from '$lib/link/versions/1.parameters';
import { INSTRUMENTS, PARAMETERS } from '$lib/model';
import { INSTRUMENT_DEFAULTS_1 } from '../links/instruments-1';

describe('links of version 1 rely on', () => {
	it.each(PARAMETERS.map((parameter) => [parameter.key, parameter] as const))(
		'parameter %s',
		(key, parameter) => {
			const row = PARAMETERS_1.find(([, frozen]) => frozen === key);
			expect(
				row,
				`${key} has no row in link/versions/1.parameters.ts: add one, or links cannot carry it`
			).toBeDefined();
			expect(row![0], `the link key of ${key} was changed: links in the world still use the old one`).toBe(
				parameter.linkKey
			);
			expect(
				row![2],
				`the default of ${key} was changed: links in the world rely on the old one, so a new link version is due`
			).toBe(parameter.default);
		}
	);

	it.each(INSTRUMENT_DEFAULTS_1)('the default of %s', (address, frozen) => {
		const [id, key] = address.split('.');
		const declared = INSTRUMENTS.find((instrument) => instrument.id === id)?.values.find(
			(value) => value.key === key
		);
		expect(
			declared,
			`${address} is gone: links in the world still name it, so a new link version is due`
		).toBeDefined();
		expect(
			declared!.default,
			`the default of ${address} was changed: presets that do not mention it mean something else`
		).toBe(frozen);
	});

	it('no parameter that was taken away', () => {
		const gone = PARAMETERS_1.filter(([, key]) => !PARAMETERS.some((parameter) => parameter.key === key));
		expect(gone, 'links in the world still name these: a new link version is due').toEqual([]);
	});
});
