import { describe, expect, it } from 'vitest';
import { PRESETS } from '$lib/scenarios';
import { answerTo } from './ask';
import { LAW_CASES } from './cases';
import { type LawCase, NOTHING, type Owed } from './law-case';
import { caseText, owedText } from './words';

/** A fine is compared only where a case states one. */
function comparable(answer: Owed, { fineUsd: stated }: Partial<Owed>): Owed {
	const { fineUsd, ...rest } = answer;
	return stated === undefined ? rest : { ...rest, fineUsd };
}

function check(lawCase: LawCase, expected: Partial<Owed>, because: string): void {
	const subject = caseText(lawCase);
	const answer = comparable(answerTo(lawCase), expected);
	expect(`${subject}, ${owedText(answer)}`, because).toBe(
		`${subject}, ${owedText({ ...NOTHING, ...expected })}`
	);
}

describe.each(PRESETS.map(({ id }) => id))('under %s', (law) => {
	const cases = LAW_CASES.filter((lawCase) => lawCase.law === law);

	it('at least one case is written down', () => {
		expect(cases.length).toBeGreaterThan(0);
	});

	for (const lawCase of cases.filter(({ modelSays }) => modelSays === undefined))
		it(`${caseText(lawCase)}, ${owedText({ ...NOTHING, ...lawCase.owes })}`, () => {
			check(lawCase, lawCase.owes, lawCase.why);
		});

	// When one of these fails, the model has changed: correct the mark, or remove it if the model now follows the law.
	for (const lawCase of cases.filter(({ modelSays }) => modelSays !== undefined))
		it(`the model departs from the law: ${lawCase.modelSays!.because}`, () => {
			const { modelSays, owes, why } = lawCase;
			check(lawCase, modelSays!.owes, `by law it ${owedText({ ...NOTHING, ...owes })}: ${why}`);
			const answer = comparable(answerTo(lawCase), owes);
			expect(owedText(answer), 'the model follows the law now: remove `modelSays`').not.toBe(
				owedText({ ...NOTHING, ...owes })
			);
		});
});

it('every case is about a preset that exists', () => {
	const known = PRESETS.map(({ id }) => id);
	expect(LAW_CASES.map(({ law }) => law).filter((law) => !known.includes(law))).toEqual([]);
});
