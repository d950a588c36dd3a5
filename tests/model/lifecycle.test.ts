import { describe, expect, it } from 'vitest';
import { DEVELOPER_KINDS, FATES, FINE_TUNER_KINDS, JURISDICTIONS, REASONS } from '$lib/model';
import { FATE } from '$lib/model/outcome';
import { eachIn, EVERYWHERE, has, NOWHERE, only, union, without } from '$lib/model/state/jurisdictions';
import { DEVELOPER_KIND, FINE_TUNER_KIND, REASON } from '$lib/model/state/kinds';
import { enter, isHosted, isPublished, isReleased, STAGE } from '$lib/model/state/lifecycle';

/** A name in code as it is printed: `releasedOpen` is "released open". */
const words = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

describe('codes are indices into the lists of names', () => {
	it.each([
		['fates', FATE, FATES],
		['reasons', REASON, REASONS],
		['kinds of developers', DEVELOPER_KIND, DEVELOPER_KINDS],
		['kinds of fine-tuners', FINE_TUNER_KIND, FINE_TUNER_KINDS]
	] as const)('of %s', (_, codes, names) => {
		const named = Object.entries(codes).map(([name, code]) => [words(name), code]);
		expect(named).toEqual(names.map((name, code) => [name.replaceAll('-', ' '), code]));
	});
});

describe('a base model has one life', () => {
	const lived = (...stages: (typeof STAGE)[keyof typeof STAGE][]) => {
		const runs = { stage: Uint8Array.of(STAGE.planned) };
		for (const stage of stages) enter(runs, 0, stage);
		return runs;
	};

	it('from plan to release, by way of approval or not', () => {
		expect(isReleased(lived(STAGE.inTraining, STAGE.releasedClosed), 0)).toBe(true);
		expect(isReleased(lived(STAGE.inTraining, STAGE.awaitingApproval, STAGE.releasedOpen), 0)).toBe(true);
		expect(isReleased(lived(STAGE.inTraining, STAGE.awaitingApproval), 0)).toBe(false);
		expect(isReleased(lived(STAGE.inTraining, STAGE.withheld), 0)).toBe(false);
	});

	it('gated weights can be published later; then the model is no longer only hosted', () => {
		const gated = lived(STAGE.inTraining, STAGE.releasedGated);
		expect([isHosted(gated, 0), isPublished(gated, 0)]).toEqual([true, false]);
		enter(gated, 0, STAGE.releasedOpen);
		expect([isHosted(gated, 0), isPublished(gated, 0)]).toEqual([false, true]);
	});

	it('nothing that is published, withheld or abandoned moves on', () => {
		expect(() => lived(STAGE.releasedOpen)).toThrow('stage planned to releasedOpen');
		expect(() => lived(STAGE.inTraining, STAGE.releasedOpen, STAGE.releasedGated)).toThrow('releasedOpen');
		expect(() => lived(STAGE.abandoned, STAGE.inTraining)).toThrow('stage abandoned to inTraining');
		expect(() => lived(STAGE.inTraining, STAGE.withheld, STAGE.releasedClosed)).toThrow('withheld');
	});
});

it('sets of jurisdictions hold what was put into them', () => {
	const [us, eu, rest] = [0, 1, 2].map(only) as [number, number, number];
	expect(union(union(us, eu), rest)).toBe(EVERYWHERE);
	expect(without(EVERYWHERE, EVERYWHERE)).toBe(NOWHERE);
	expect(eachIn(without(EVERYWHERE, eu))).toEqual([0, 2]);
	expect(JURISDICTIONS.map((_, jurisdiction) => has(eu, jurisdiction))).toEqual([false, true, false]);
});
