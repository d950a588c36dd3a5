import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '$lib/link';
import { PARAMETERS_1 } from '$lib/link/versions/1.parameters';
import { PARAMETERS_2 } from '$lib/link/versions/2.parameters';
import { INSTRUMENTS, PARAMETERS } from '$lib/model';
import { INSTRUMENT_DEFAULTS_1 } from '../links/instruments-1';

describe('links of version 2 rely on', () => {
	it.each(PARAMETERS.map((parameter) => [parameter.key, parameter] as const))(
		'parameter %s',
		(key, parameter) => {
			const row = PARAMETERS_2.find(([, frozen]) => frozen === key);
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
		const gone = PARAMETERS_2.filter(([, key]) => !PARAMETERS.some((parameter) => parameter.key === key));
		expect(gone, 'links in the world still name these: a new link version is due').toEqual([]);
	});
});

describe('a link of version 1', () => {
	it('goes on relying on the defaults of its time where they changed since', () => {
		const changed = PARAMETERS_1.filter(([, , usual], n) => usual !== PARAMETERS_2[n]![2]);
		expect(changed.length).toBeGreaterThan(0);
		const { choice } = decodeLink('v1~model_1~seed_blue-heron~worlds_16~a_none.1~b_eu-ai-act.1~end_wni4');
		expect(choice.parameters).toEqual(Object.fromEntries(changed.map(([, key, usual]) => [key, usual])));
		expect(decodeLink(encodeLink(choice, null)).choice).toEqual(choice);
	});
});
