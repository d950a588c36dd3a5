import { describe, expect, it } from 'vitest';
import { presetById, PRESETS, type Preset, valueAt } from '$lib/scenarios';
import { describedPreset } from '$lib/scenarios/described';
import { answerTo } from './ask';
import { LAW_CASES } from './cases';
import { CHECKED_FACTS } from './facts';
import { type LawCase, NOTHING } from './law-case';
import { type Mutant, mutantsOf } from './mutants';
import { sharedAddress, VARIATIONS } from './variations';
import { owedText } from './words';

/**
 * A preset with one wrong date, line, jurisdiction, share or cost must not pass. A law case notices it, or
 * the preset that it varies does, or a checked fact with its source where nothing owed on the day of a
 * release can tell.
 */

function answersOtherwise(lawCase: LawCase, { policy }: Mutant): boolean {
	const { owes } = lawCase.modelSays ?? lawCase;
	const { fineUsd, ...rest } = answerTo(lawCase, policy);
	const answer = owes.fineUsd === undefined ? rest : { ...rest, fineUsd };
	return owedText(answer) !== owedText({ ...NOTHING, ...owes });
}

const noticedByCase = (preset: Preset, mutant: Mutant): boolean =>
	LAW_CASES.some((lawCase) => lawCase.law === preset.id && answersOtherwise(lawCase, mutant));

function noticedByOriginal(preset: Preset, { address, wrong }: Mutant): boolean {
	const variation = VARIATIONS[preset.id];
	const shared = variation && sharedAddress(variation, address);
	return shared !== undefined && valueAt(presetById(variation!.of)!, shared)!.value !== wrong;
}

const noticedByFact = (preset: Preset, { address, wrong }: Mutant): boolean =>
	(CHECKED_FACTS[preset.id] ?? []).some((fact) => fact.address === address && fact.value !== wrong);

const WITH_RULES = PRESETS.filter(({ policy }) => policy.tiers.length > 0);

describe.each(WITH_RULES)('$id', (preset) => {
	const mutants = mutantsOf(preset);

	it(`is not the same in any of ${mutants.length} wrong texts`, () => {
		const unnoticed = mutants
			.filter((mutant) => !noticedByOriginal(preset, mutant))
			.filter((mutant) => !noticedByFact(preset, mutant))
			.filter((mutant) => !noticedByCase(preset, mutant))
			.map(({ address, value, wrong }) => `${address}: ${value} could be ${wrong}`);
		expect(unnoticed).toEqual([]);
	});

	it('has the values of the law that it varies wherever it says that it does', () => {
		const variation = VARIATIONS[preset.id];
		if (variation === undefined) return;
		const shared = mutants.flatMap(({ address, value }) => {
			const there = sharedAddress(variation, address);
			return there === undefined ? [] : [[address, value, valueAt(presetById(variation.of)!, there)?.value]];
		});
		expect(shared.length).toBeGreaterThan(0);
		for (const [address, here, there] of shared) expect(here, String(address)).toBe(there);
	});

	it('has every checked fact, none of which a law case could show instead', () => {
		for (const { address, source, value } of CHECKED_FACTS[preset.id] ?? []) {
			expect(valueAt(preset, address), address).toMatchObject({ value, stated: true });
			expect(source).toMatch(/^Assumption: |\d{4}|\d+ FR \d+/);
			const hidden = mutants.filter((mutant) => mutant.address === address && !noticedByCase(preset, mutant));
			expect(hidden.length, `a law case shows ${address} already`).toBeGreaterThan(0);
		}
	});

	it('was foreseeable from the day of one of its articles', () => {
		const announced = valueAt(preset, 'timing.announced');
		if (announced?.stated !== true) return;
		const days = [preset.id, VARIATIONS[preset.id]?.of ?? preset.id].flatMap(
			(id) => describedPreset(id)?.articles.map(({ date }) => date) ?? []
		);
		expect(days).toContain(announced.value);
	});
});

it('facts and variations are about presets that exist', () => {
	for (const id of [...Object.keys(CHECKED_FACTS), ...Object.keys(VARIATIONS)])
		expect(presetById(id), id).toBeDefined();
});
