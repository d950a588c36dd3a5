import { describe, expect, it } from 'vitest';
import type { InstrumentValues, Policy } from '$lib/model';
import { DEVELOPER_KINDS, FINE_TUNER_KINDS } from '$lib/model';
import { compile } from '$lib/model/laws/compile';
import type { Circumstances, ModificationFacts } from '$lib/model/laws/instrument';
import { lawAt, type MonthlyLaw, type MonthlyTier } from '$lib/model/laws/monthly-law';
import {
	coversModification,
	nothingOwed,
	type Owed,
	owedOnModification,
	type TierTerms
} from '$lib/model/laws/tier';
import { circumstances, modelFacts, rule } from './worlds';

const START = circumstances(0, 5e25);

const model = modelFacts;

function modification(facts: Partial<ModificationFacts> = {}): ModificationFacts {
	return {
		modificationFlop: 1e20,
		modificationCostUsd: 1000,
		originalFlop: 1e26,
		originalDisclosed: true,
		originalCovered: true,
		silentLineFlop: 0,
		commercial: true,
		revenueUsd: 1e5,
		kind: 0,
		home: 0,
		regulatedUse: false,
		...facts
	};
}

const EVERY_DERIVATIVE = { rule: 'every-derivative', original: 'any' } as const;

/** What a modification owes under a tier. */
function owedOn(tier: TierTerms, facts: Partial<ModificationFacts> = {}): Owed {
	return owedOnModification(tier, modification(facts), nothingOwed());
}

/** The only tier of a policy, with its line drawn for a month. */
function tierOf(instruments: Record<string, InstrumentValues>, now = START): MonthlyTier {
	const [law] = compile([rule(instruments)]);
	return lawAt(law!, now.month, now).tiers[0]!;
}

/** Whether the only tier of a policy covers a model in a month. */
function covers(
	instruments: Record<string, InstrumentValues>,
	facts: Parameters<typeof modelFacts>[0] = {},
	now: Circumstances = START
): boolean {
	return tierOf(instruments, now).coversModel(model(facts));
}

function lawOf(beside: Policy['instruments'], month = 0): MonthlyLaw {
	const [law] = compile([{ id: 'law', instruments: beside, tiers: [{ id: 'tier', instruments: {} }] }]);
	return lawAt(law!, month, START);
}

describe('the threshold', () => {
	it('covers models strictly above the line: a model exactly on it stays outside', () => {
		const line = { threshold: { basis: 'compute', flop: 1e26 } };
		expect(covers(line, { trainingFlop: 1e26 })).toBe(false);
		expect(covers(line, { trainingFlop: 1e26 * (1 + Number.EPSILON) })).toBe(true);
		expect(covers(line, { trainingFlop: 9.9e25 })).toBe(false);
	});

	it('with a cost test or a revenue test covers only those who meet every test', () => {
		const both = { threshold: { flop: 1e26, costUsd: 1e8, revenueUsd: 5e8 } };
		expect(covers(both)).toBe(true);
		expect(covers(both, { trainingCostUsd: 9.9e7 })).toBe(false);
		expect(covers(both, { developerRevenueUsd: 4.9e8 })).toBe(false);
		expect(covers(both, { trainingFlop: 1e25 })).toBe(false);
	});

	it('raises its cost test once a year, not before', () => {
		const indexed = { threshold: { flop: 1e26, costUsd: 1e8, costGrowth: 1.1 } };
		const dear = { trainingCostUsd: 1.05e8 };
		expect(covers(indexed, dear, { ...START, month: 11 })).toBe(true);
		expect(covers(indexed, dear, { ...START, month: 12 })).toBe(false);
		const year2 = { ...START, month: 24 };
		expect(covers(indexed, { trainingCostUsd: 1.209e8 }, year2)).toBe(false);
		expect(covers(indexed, { trainingCostUsd: 1.211e8 }, year2)).toBe(true);
	});

	it('on the frontier moves with the largest model so far', () => {
		const relative = { threshold: { basis: 'frontier', relativeOrders: -1 } };
		expect(tierOf(relative).lineFlop).toBeCloseTo(5e24, -11);
		expect(tierOf(relative, circumstances(12, 1e27)).lineFlop / 1e26).toBeCloseTo(1, 12);
	});

	it('can cover every model, or none', () => {
		expect(covers({ threshold: { basis: 'every-model' } }, { trainingFlop: 1 })).toBe(true);
		expect(covers({ threshold: { basis: 'no-model' } }, { trainingFlop: 1e42 })).toBe(false);
	});

	it('that is not mentioned is the default line of 1e26 FLOP', () => {
		expect(tierOf({}).lineFlop).toBe(1e26);
	});
});

describe('the path of a line', () => {
	it('steps to each amendment in the first whole month on or after its day', () => {
		const amended = {
			threshold: { flop: 1e26 },
			path: {
				amendment1: '2025-01-01',
				amendment1Flop: 1e25,
				amendment2: '2026-06-15',
				amendment2Flop: 1e24
			}
		};
		const at = (month: number) => tierOf(amended, { ...START, month }).lineFlop;
		expect([at(0), at(11), at(12), at(29), at(30), at(95)]).toEqual([1e26, 1e26, 1e25, 1e25, 1e24, 1e24]);
	});

	it('multiplies by its yearly factor month by month', () => {
		const falling = { threshold: { flop: 1e26 }, path: { yearlyFactor: 0.25 } };
		const at = (month: number) => tierOf(falling, { ...START, month }).lineFlop;
		expect(at(0)).toBe(1e26);
		expect(at(6) / 5e25).toBeCloseTo(1, 12);
		expect(at(12) / 2.5e25).toBeCloseTo(1, 12);
		expect(at(36) / (1e26 / 64)).toBeCloseTo(1, 12);
	});

	it('with a factor of exactly 1 leaves every bit of the line alone', () => {
		for (const flop of [1e25, 3.3e25, 1e26 / 3])
			expect(
				tierOf({ threshold: { flop }, path: { yearlyFactor: 1 } }, { ...START, month: 77 }).lineFlop
			).toBe(flop);
	});

	it('draws no line where base models are not covered', () => {
		const none = tierOf(
			{ threshold: { basis: 'no-model' }, path: { yearlyFactor: 0.01 } },
			{ ...START, month: 95 }
		);
		expect(none.lineFlop).toBe(Infinity);
	});
});

describe('relief for open weights', () => {
	const share = (relief: InstrumentValues, facts: Parameters<typeof modelFacts>[0]) =>
		tierOf({ 'open-relief': relief }).shareOwedOnModel(model({ open: true, ...facts }));

	it('none, in part and in full is a share owed of 1, the part, and 0', () => {
		expect(share({ relief: 'none' }, {})).toBe(1);
		expect(share({ relief: 'partial', costShare: 0.25 }, {})).toBe(0.25);
		expect(share({ relief: 'full' }, {})).toBe(0);
	});

	it('does not reach closed models', () => {
		expect(share({ relief: 'full' }, { open: false })).toBe(1);
	});

	it('is lost strictly above its second line', () => {
		const relief = { relief: 'full', lostAboveFlop: 1e25 };
		expect(share(relief, { trainingFlop: 1e25 })).toBe(0);
		expect(share(relief, { trainingFlop: 1.0001e25 })).toBe(1);
	});

	it('for free licences leaves restricted weights outside, unless any published weights count', () => {
		expect(share({ relief: 'full', licences: 'free' }, { freeLicence: false })).toBe(1);
		expect(share({ relief: 'full', licences: 'any' }, { freeLicence: false })).toBe(0);
	});
});

describe('relief for the small and for research', () => {
	it('spares those strictly below the revenue, developers and fine-tuners alike', () => {
		const tier = tierOf({
			'small-relief': { revenueBelowUsd: 1e6, costShare: 0.2 },
			modifier: EVERY_DERIVATIVE,
			duties: { perModelUsd: 100 }
		});
		expect(tier.shareOwedOnModel(model({ developerRevenueUsd: 999_999 }))).toBe(0.2);
		expect(tier.shareOwedOnModel(model({ developerRevenueUsd: 1e6 }))).toBe(1);
		expect(owedOn(tier, { revenueUsd: 5 }).perModelUsd).toBe(20);
		expect(owedOn(tier, { revenueUsd: 1e6 }).perModelUsd).toBe(100);
	});

	it('exempts public developers and academics from everything, and nobody else', () => {
		const tier = tierOf({
			'research-relief': { exempt: 'academics' },
			modifier: EVERY_DERIVATIVE,
			duties: { fixedUsd: 1, perModelUsd: 2, perYearUsd: 3, delayMonths: 4 }
		});
		DEVELOPER_KINDS.forEach((kind, developerKind) => {
			expect(tier.shareOwedOnModel(model({ developerKind })), kind).toBe(kind === 'public' ? 0 : 1);
		});
		FINE_TUNER_KINDS.forEach((name, kind) => {
			const owed = owedOn(tier, { kind });
			expect(owed.firstUsd + owed.perModelUsd + owed.perYearUsd, name).toBe(name === 'academic' ? 0 : 6);
		});
	});

	it('does not add up: of several reliefs the most generous counts', () => {
		const tier = tierOf({
			'open-relief': { relief: 'partial', costShare: 0.5 },
			'small-relief': { revenueBelowUsd: 1e12, costShare: 0.4 }
		});
		expect(tier.shareOwedOnModel(model({ open: true }))).toBe(0.4);
	});
});

describe('the modifier rule', () => {
	const covers = (values: InstrumentValues, facts: Partial<ModificationFacts> = {}) =>
		coversModification(tierOf({ modifier: values }), modification(facts));

	it('by default makes no modifier a provider', () => {
		expect(covers({}, { modificationFlop: 1e30 })).toBe(false);
	});

	it('by ratio covers above that share of the original compute, and not exactly at it', () => {
		const quarter = { rule: 'ratio', ratio: 0.25 };
		expect(covers(quarter, { modificationFlop: 2.5e25, originalFlop: 1e26 })).toBe(false);
		expect(covers(quarter, { modificationFlop: 2.51e25, originalFlop: 1e26 })).toBe(true);
		expect(covers(quarter, { modificationFlop: 2.4e25, originalFlop: 9e25 })).toBe(true);
		// A third of these numbers is rounded down.
		const third = { rule: 'ratio', ratio: 1 / 3 };
		for (const modificationFlop of [1e24, 1e25, 7e25]) {
			expect(covers(third, { modificationFlop, originalFlop: 3 * modificationFlop })).toBe(false);
		}
	});

	it('by ratio looks at the highest amount that the law draws for such an original where it is silent', () => {
		const silent = { rule: 'ratio', ratio: 0.25, fallbackFlop: 3e22 };
		const facts = { modificationFlop: 1e23, originalFlop: 1e26, originalDisclosed: false };
		expect(covers(silent, { ...facts, silentLineFlop: 3e22 })).toBe(true);
		expect(covers(silent, { ...facts, silentLineFlop: 3e24 })).toBe(false);
		expect(covers(silent, { ...facts, silentLineFlop: 3e24, modificationFlop: 4e24 })).toBe(true);
	});

	it('by amount does not look at the original compute', () => {
		const amount = { rule: 'absolute', flop: 3e25 };
		expect(covers(amount, { modificationFlop: 3e25, originalFlop: 1e30 })).toBe(true);
		expect(covers(amount, { modificationFlop: 2.9e25, originalFlop: 1e20 })).toBe(false);
	});

	it('for every derivative covers the smallest', () => {
		expect(covers({ rule: 'every-derivative' }, { modificationFlop: 1 })).toBe(true);
		expect(covers({ rule: 'every-derivative' }, { modificationFlop: 0 })).toBe(true);
	});

	it('looks at covered originals only, unless any original counts', () => {
		const uncovered = { originalCovered: false };
		expect(covers({ rule: 'every-derivative', original: 'covered' }, uncovered)).toBe(false);
		expect(covers({ rule: 'every-derivative', original: 'any' }, uncovered)).toBe(true);
	});

	it('with a cost test spares cheap modifications', () => {
		const costly = { rule: 'every-derivative', costUsd: 1e7 };
		expect(covers(costly, { modificationCostUsd: 9e6 })).toBe(false);
		expect(covers(costly, { modificationCostUsd: 1.1e7 })).toBe(true);
	});

	it('asks for a share of the duties where they are limited to the change', () => {
		const tier = tierOf({
			modifier: { rule: 'every-derivative', dutyShare: 0.25 },
			duties: { fixedUsd: 400, perModelUsd: 80, perYearUsd: 40 }
		});
		expect(owedOn(tier)).toMatchObject({
			firstUsd: 100,
			perModelUsd: 20,
			perYearUsd: 10
		});
	});

	it('gives the engine a line that no covered modification lies below', () => {
		const rules: readonly InstrumentValues[] = [
			{ rule: 'ratio', ratio: 0.3333 },
			{ rule: 'absolute', flop: 3e25 },
			{ rule: 'every-derivative' }
		];
		for (const values of rules) {
			const tier = tierOf({ modifier: values });
			for (const originalFlop of [1e22, 1e25, 1e28]) {
				const line = tier.modificationLine(originalFlop, true);
				expect(
					coversModification(tier, modification({ originalFlop, modificationFlop: line * 1.000001 }))
				).toBe(true);
				if (line > 0)
					expect(
						coversModification(tier, modification({ originalFlop, modificationFlop: line * 0.999999 }))
					).toBe(false);
			}
		}
		expect(tierOf({}).modificationLine(1e26, true)).toBe(Infinity);
	});
});

describe('duties', () => {
	it('add up as written, for developers and for modifiers', () => {
		const tier = tierOf({
			modifier: EVERY_DERIVATIVE,
			duties: { fixedUsd: 7, perModelUsd: 5, perYearUsd: 3, delayMonths: 2 }
		});
		const expected = { firstUsd: 7, perModelUsd: 5, perYearUsd: 3 };
		expect(tier.dutiesOnModel).toMatchObject({ ...expected, delayMonths: 2 });
		expect(owedOn(tier)).toMatchObject(expected);
	});

	it('on uses are owed for a regulated use and for no other, and besides what providers owe', () => {
		const tier = tierOf({
			deployer: { rule: 'regulated-uses', fixedUsd: 60, perYearUsd: 25 },
			duties: { fixedUsd: 7 }
		});
		expect(coversModification(tier, modification({ regulatedUse: true }))).toBe(true);
		expect(coversModification(tier, modification({ regulatedUse: false }))).toBe(false);
		expect(owedOn(tier, { regulatedUse: true })).toMatchObject({
			firstUsd: 60,
			perYearUsd: 25
		});
		const both = tierOf({
			deployer: { rule: 'regulated-uses', fixedUsd: 60, perYearUsd: 25 },
			modifier: EVERY_DERIVATIVE,
			duties: { fixedUsd: 7 }
		});
		expect(owedOn(both, { regulatedUse: true }).firstUsd).toBe(67);
		expect(owedOn(both, { regulatedUse: false }).firstUsd).toBe(7);
		expect(tier.dutiesOnModel.firstUsd).toBe(7);
	});

	it('on uses are off by default', () => {
		expect(coversModification(tierOf({}), modification({ regulatedUse: true }))).toBe(false);
	});
});

describe('approval and liability', () => {
	it('are off by default', () => {
		expect(tierOf({}).approval).toBeNull();
		expect(tierOf({}).liability).toMatchObject({ developer: 0, modifier: 0 });
	});

	it('carry their numbers to the engine', () => {
		const tier = tierOf({
			approval: { required: 'yes', reviewers: 2, reviewMonths: 9, rejectProbability: 0.2 },
			liability: { developerShare: 0.5, modifierShare: 0.3, nonCommercial: 'outside' }
		});
		expect(tier.approval).toEqual({
			reviewers: 2,
			reviewMonths: 9,
			rejectProbability: 0.2,
			constant: false
		});
		expect(tier.liability).toEqual({
			developer: 0.5,
			modifier: 0.3,
			deployer: 0,
			commercialOnly: true
		});
	});
});

describe('jurisdiction and reach', () => {
	const reaches = (values: InstrumentValues, home: number, markets: number) =>
		lawOf({ nexus: values }).reaches(home, markets);

	it('by market follows the model, wherever its developer lives', () => {
		const eu = { jurisdiction: 'eu', reach: 'market' };
		expect(reaches(eu, 0, 0b010)).toBe(true);
		expect(reaches(eu, 1, 0b101)).toBe(false);
	});

	it('by home follows the developer, wherever the model is offered', () => {
		const us = { jurisdiction: 'us', reach: 'home' };
		expect(reaches(us, 0, 0b110)).toBe(true);
		expect(reaches(us, 2, 0b111)).toBe(false);
	});

	it('everywhere leaves nobody outside who offers anything', () => {
		for (let home = 0; home < 3; home++) {
			for (let markets = 1; markets < 8; markets++) {
				expect(reaches({ jurisdiction: 'world', reach: 'market' }, home, markets)).toBe(true);
				expect(reaches({ jurisdiction: 'world', reach: 'home' }, home, markets)).toBe(true);
			}
		}
		expect(reaches({ jurisdiction: 'world', reach: 'market' }, 0, 0)).toBe(false);
	});
});

describe('dates', () => {
	it('bind from the first whole month and lapse in the month of the end', () => {
		const timing = { timing: { start: '2025-08-02', end: '2027-01-01' } };
		expect([19, 20, 35, 36].map((month) => lawOf(timing, month).inForce)).toEqual([false, true, true, false]);
	});

	it('bind from January 2024 for ever where nothing is said', () => {
		expect(lawOf({}, 0).inForce).toBe(true);
		expect(lawOf({}, 239).inForce).toBe(true);
	});

	it('that never come never bind', () => {
		expect(lawOf({ timing: { start: 'never' } }, 239).inForce).toBe(false);
	});
});

describe('enforcement', () => {
	const enforcement = {
		from: '2026-08-02',
		detectionPerYear: 0.19,
		fineUsd: 1e6,
		fineTurnoverShare: 0.03,
		fineTrainingShare: 0.1
	};

	it('turns a yearly into a monthly probability: twelve months make a year again', () => {
		const law = lawOf({ enforcement }, 40);
		expect(1 - (1 - law.detection) ** 12).toBeCloseTo(0.19, 12);
	});

	it('finds nobody out before its day', () => {
		expect(lawOf({ enforcement }, 31).detection).toBe(0);
		expect(lawOf({ enforcement }, 32).detection).toBeGreaterThan(0);
	});

	it('takes the highest of the maximum fines', () => {
		const law = lawOf({ enforcement });
		expect(law.penaltyUsd(0, 0)).toBe(1e6);
		expect(law.penaltyUsd(1e9, 0)).toBe(3e7);
		expect(law.penaltyUsd(1e9, 1e9)).toBe(1e8);
	});
});

describe('policies together', () => {
	it('give each tier a coverage bit of its own', () => {
		const two: Policy = {
			...rule({}),
			tiers: [
				{ id: 'a', instruments: {} },
				{ id: 'b', instruments: {} }
			]
		};
		expect(compile([two, two, rule({})]).map((law) => law.firstTierBit)).toEqual([0, 2, 4]);
	});

	it('of more tiers than bits are refused with the number', () => {
		const many = Array.from({ length: 32 }, (_, n) => rule({}, {}, `rule ${n}`));
		expect(() => compile(many)).toThrow('32 tiers');
		expect(() => compile(many.slice(1))).not.toThrow();
	});
});
