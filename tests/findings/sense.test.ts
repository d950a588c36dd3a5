import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SENSE } from '$lib/findings/sense';
import { MODEL_VERSION } from '$lib/model';
import { presetById } from '$lib/scenarios';
import { filterSense, restingOn, senseRows } from '../../src/routes/findings/sense-rows';

const rows = senseRows(SENSE);
const ANY = { query: '', outcome: '', standing: '', by: '' } as const;

describe('what holds, as the page of findings shows it', () => {
	it('is of this model, and of policies and settings that there are', () => {
		expect(SENSE.modelVersion).toBe(MODEL_VERSION);
		const names = SENSE.settings.map(({ name }) => name);
		const horizons = SENSE.horizons.map((months) => `${months} months`);
		for (const { lostUnder, mechanism, preset, turnedBy } of SENSE.effects) {
			expect(presetById(preset), preset).toBeDefined();
			for (const by of [...lostUnder, ...turnedBy]) expect([...names, ...horizons]).toContain(by);
			if (mechanism) expect(names).toContain(mechanism.name);
		}
	});

	it('is what docs/sense.md says', () => {
		const text = readFileSync('docs/sense.md', 'utf8');
		const holding = rows.filter(({ standing }) => standing === 'holds');
		expect(text).toContain(`the same ${SENSE.worlds} worlds`);
		expect(text).toContain(
			`${rows.length} of ${SENSE.compared} effects are told from chance under the middle assumptions; ${holding.length} of them hold everywhere, `
		);
		for (const { effect, name, outcome } of holding)
			expect(text).toContain(`- ${name}: ${outcome} ${effect}`);
	});

	it('is found by any word of policy, outcome and what it rests on, and by all of several', () => {
		expect(filterSense(rows, ANY)).toEqual(rows);
		const one = filterSense(rows, { ...ANY, query: 'SB 1047 misuse' });
		expect(one.length).toBeGreaterThan(0);
		for (const { text } of one) expect(text).toMatch(/1047/);
		expect(filterSense(rows, { ...ANY, query: 'no such words' })).toEqual([]);
	});

	it('is filtered by what it rests on, and every count is that of the filter', () => {
		const found = restingOn(rows);
		expect(found.length).toBeGreaterThan(2);
		for (const { count, name } of found)
			expect(filterSense(rows, { ...ANY, by: name }), name).toHaveLength(count);
		const standings = (['holds', 'lost', 'turned'] as const).map((standing) =>
			filterSense(rows, { ...ANY, standing })
		);
		expect(standings.flat()).toHaveLength(rows.length);
		expect(standings[0]!.flatMap(({ lostUnder, turnedBy }) => [...lostUnder, ...turnedBy])).toEqual([]);
	});
});
