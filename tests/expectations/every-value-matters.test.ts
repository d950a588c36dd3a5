import { describe, expect, it } from 'vitest';
import {
	INSTRUMENTS,
	type InstrumentValues,
	type Outcome,
	PARAMETERS,
	type Parameters,
	type Policy,
	simulate,
	type Value,
	type ValueDeclaration
} from '$lib/model';
import { small } from '../model/worlds';
import { falls, type Move, objection, rises, sways } from './moves';
import { PARAMETER_CHECKS } from './parameter-checks';
import { HEAVY } from './regimes';

const SEED = 'every value matters';

function run(parameters: Parameters, policies: readonly Policy[]): Outcome {
	return simulate({ parameters, policies, seed: SEED, replicate: 0 });
}

/** A world in which every assumption has something to act on. */
const BUSY = small({
	fineTuners: 400,
	months: 36,
	fearedCoverage: 0.2,
	tailHazard: 0.01,
	theftPerYear: 0.3,
	familyPull: 0.2,
	lineUncertainty: 0.3,
	lawAbidingShare: 0.5,
	incidentsPerYear: 2,
	expectedHarmShare: 0.2,
	exitAfterLosses: 1,
	geoExcludeUsd: 20
});

const everybodyOwes = (duties: InstrumentValues): readonly Policy[] => [
	{
		id: 'duties',
		instruments: { enforcement: { from: '2024-01-01', detectionPerYear: 0.95, fineUsd: 1e9 } },
		tiers: [
			{
				id: 'tier',
				instruments: {
					threshold: { basis: 'every-model' },
					modifier: { rule: 'every-derivative', original: 'any' },
					duties
				}
			}
		]
	}
];
/** A law that ends projects, where no closed service takes their place. */
const RUINOUS = {
	changes: { apiValueShare: 0, wealthRatio: 1000, geoExcludeShare: 0 },
	policies: everybodyOwes({ perModelUsd: 1e6 })
};
/** Worlds of their own, for assumptions that much else in the busy world hides. */
const APART: Partial<Record<string, { changes: Partial<Parameters>; policies: readonly Policy[] }>> = {
	exitAfterLosses: RUINOUS,
	priceFactorPerYear: { changes: {}, policies: [] },
	dutyDelayScale: {
		changes: {},
		policies: [
			{
				id: 'slow',
				instruments: {},
				tiers: [
					{
						id: 'tier',
						instruments: { threshold: { basis: 'every-model' }, duties: { delayMonths: 3 } }
					}
				]
			}
		]
	},
	returnPerYear: { ...RUINOUS, changes: { ...RUINOUS.changes, exitAfterLosses: 1 } },
	makersResponse: { ...RUINOUS, changes: { ...RUINOUS.changes, exitAfterLosses: 12 } },
	learnEnterprise: {
		changes: { knowHowContagion: 0 },
		policies: [
			{
				id: 'far',
				instruments: {},
				tiers: [{ id: 'tier', instruments: { threshold: { flop: 1e40 }, duties: { fixedUsd: 1 } } }]
			}
		]
	},
	geoExcludeUsd: {
		changes: { geoExcludeShare: 1 },
		policies: [
			{
				id: 'europe',
				instruments: {
					nexus: { jurisdiction: 'eu', reach: 'market' },
					enforcement: { from: '2024-01-01', detectionPerYear: 0.95, fineUsd: 1e9 }
				},
				tiers: [
					{
						id: 'tier',
						instruments: {
							threshold: { basis: 'every-model' },
							modifier: { rule: 'every-derivative', original: 'any' },
							duties: { perModelUsd: 1e5 }
						}
					}
				]
			}
		]
	},
	safeguardByReport: { changes: {}, policies: everybodyOwes({ perYearUsd: 10 }) },
	safeguardByDocumentation: { changes: {}, policies: everybodyOwes({ fixedUsd: 1e5 }) }
};

describe('from its least to its most value', () => {
	const usual = run(BUSY, HEAVY);
	it.each(
		PARAMETERS.map((parameter) => {
			const moves = PARAMETER_CHECKS[parameter.key];
			const claim = moves?.map(({ does, metric }) => `${metric} ${does}`).join(', ');
			return { claim, key: parameter.key, moves, parameter };
		})
	)('$key: $claim', ({ key, moves, parameter }) => {
		if (moves === undefined)
			throw new Error(`${key} is new: say in parameter-checks.ts which number it moves, and which way`);
		const most = Math.min(parameter.max, sizeLimit(key));
		const { changes, policies } = APART[key] ?? { changes: {}, policies: HEAVY };
		const [before, after] = [parameter.min, most].map((end) =>
			run({ ...BUSY, ...changes, [key]: end }, policies)
		) as [Outcome, Outcome];
		const steadily = moves.some((move) => move.steadily === true);
		const between = key in APART ? (steadily ? run({ ...BUSY, ...changes }, policies) : undefined) : usual;
		expect(moves.map((move) => objection(move, before, after, between)).filter(Boolean)).toEqual([]);
	});
});

/** Sizes that a test can afford. */
function sizeLimit(key: string): number {
	return { months: 48, fineTuners: 800, runsPerYear: 12 }[key] ?? Infinity;
}

/** Each value of each instrument changed from a setting in which it is asked. */
interface Change {
	readonly to: Value;
	/** What the change does to a headline number. */
	readonly moves: Move;
	/** What the tier (or policy) says besides, so that the value has something to act on. */
	readonly tier?: Record<string, InstrumentValues>;
	readonly beside?: Record<string, InstrumentValues>;
}

const MODELS_OWE = {
	threshold: { basis: 'compute', flop: 1e24 },
	duties: { fixedUsd: 2e6, perModelUsd: 5e5, perYearUsd: 1e6, delayMonths: 2 }
};
const EVERYBODY_OWES = {
	threshold: { basis: 'no-model' },
	modifier: { rule: 'every-derivative', original: 'any' },
	duties: { fixedUsd: 100, perModelUsd: 50, perYearUsd: 20 }
};
const APPROVAL = { required: 'yes', reviewers: 2, reviewMonths: 4, rejectProbability: 0.2 };
const STRICT = {
	from: '2024-01-01',
	detectionPerYear: 0.4,
	fineUsd: 2e4,
	fineTurnoverShare: 0,
	fineTrainingShare: 0
};
/** So lax that ignoring the duties is cheaper than meeting them. */
const LAX = { ...STRICT, detectionPerYear: 0.05, fineUsd: 1000 };

/** Weights of covered models are given to those who sign up first. */
const STAGED = { ...MODELS_OWE, 'staged-access': { rule: 'gated-first' } };
/** Dear enough that developers who are not law-abiding would rather risk a fine. */
const DEAR = { ...MODELS_OWE, duties: { fixedUsd: 2e8, perModelUsd: 2e8 } };

const MORE_COVERED = rises('covered-base-models');

/** An amendment matters once it has both a day and a line. */
function amendments(n: number): Readonly<Record<string, Change>> {
	const [day, flop] = [`amendment${n}`, `amendment${n}Flop`];
	return {
		[`path.${day}`]: {
			to: '2025-01-01',
			moves: MORE_COVERED,
			tier: { ...MODELS_OWE, path: { [flop]: 1e23 } }
		},
		[`path.${flop}`]: {
			to: 1e23,
			moves: MORE_COVERED,
			tier: { ...MODELS_OWE, path: { [day]: '2025-01-01' } }
		}
	};
}

const CHANGES: Readonly<Record<string, Change>> = {
	'nexus.jurisdiction': { to: 'eu', moves: falls('covered-base-models') },
	'nexus.reach': {
		to: 'home',
		moves: falls('covered-base-models'),
		beside: { nexus: { jurisdiction: 'us' } }
	},
	'nexus.activity': {
		to: 'commercial',
		moves: falls('covered-projects-hobbyist'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'timing.start': { to: '2025-06-01', moves: falls('covered-base-models') },
	'timing.end': { to: '2025-06-01', moves: falls('covered-base-models') },
	'enforcement.from': {
		to: '2025-06-01',
		moves: falls('compliance-spend'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'enforcement.detectionPerYear': {
		to: 0.9,
		moves: rises('fines'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: LAX }
	},
	'enforcement.fineUsd': {
		to: 1e6,
		moves: rises('compliance-spend'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: LAX }
	},
	'enforcement.fineTurnoverShare': {
		to: 1,
		moves: rises('compliance-spend'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: LAX }
	},
	'enforcement.fineTrainingShare': {
		to: 10,
		moves: rises('compliance-spend'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: { ...STRICT, fineUsd: 0, detectionPerYear: 0.9 } }
	},
	'enforcement.developersFoundPerYear': {
		to: 0.1,
		moves: rises('releases-in-breach'),
		tier: DEAR,
		beside: { enforcement: { from: '2024-01-01', fineUsd: 1e6 } }
	},
	'enforcement.harmfulShare': {
		to: 0.05,
		moves: falls('compliance-spend'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'enforcement.perDayUsd': {
		to: 1e6,
		moves: rises('compliance-spend'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: LAX }
	},
	'timing.announced': {
		to: '2025-06-01',
		moves: falls('bunched-runs'),
		beside: { timing: { start: '2024-09-01' } }
	},
	'timing.legacy': {
		to: '2025-06-01',
		moves: rises('compliance-spend-developers'),
		beside: { timing: { start: '2025-01-01' } }
	},
	'threshold.capability': { to: 2, moves: falls('covered-base-models') },
	'threshold.reachShare': { to: 0.02, moves: falls('covered-base-models') },
	'path.ratchetFactor': { to: 0.1, moves: rises('covered-base-models') },
	'path.ratchetFloorFlop': {
		to: 3e23,
		moves: falls('covered-base-models'),
		tier: { ...MODELS_OWE, path: { ratchetFactor: 0.01 } }
	},
	'non-commercial-relief.costShare': {
		to: 0.1,
		moves: falls('compliance-spend-hobbyist'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'modifier.fallbackFlop': {
		to: 1e10,
		moves: rises('covered-projects'),
		tier: { ...EVERYBODY_OWES, modifier: { rule: 'ratio', ratio: 0.3, original: 'any' } },
		beside: { enforcement: STRICT }
	},
	'duties.trainingShare': { to: 0.2, moves: rises('compliance-spend-developers') },
	'staged-access.rule': { to: 'gated-first', moves: rises('gated-releases') },
	'staged-access.afterMonths': {
		to: 3,
		moves: sways('quality-weighted-derivatives'),
		tier: { ...MODELS_OWE, 'staged-access': { rule: 'gated-first', frontierLead: 6 } }
	},
	'staged-access.frontierLead': { to: 0.1, moves: falls('gated-releases'), tier: STAGED },
	'traceability.rule': { to: 'register', moves: falls('open-base-releases') },
	'traceability.perAdopterUsd': {
		to: 1e4,
		moves: sways('compliance-spend-developers'),
		tier: { ...MODELS_OWE, traceability: { rule: 'register' } }
	},
	'traceability.published': {
		to: 'meet',
		moves: rises('open-base-releases'),
		tier: { ...MODELS_OWE, traceability: { rule: 'register' } }
	},
	'liability.deployerShare': {
		to: 1,
		moves: falls('derivatives'),
		tier: { threshold: { basis: 'every-model' } }
	},
	'subsidy.trainingShare': {
		to: 0.8,
		moves: rises('public-funding'),
		tier: { threshold: { basis: 'every-model' } }
	},
	'subsidy.mostPerModelUsd': {
		to: 1e5,
		moves: falls('public-funding'),
		tier: { threshold: { basis: 'every-model' }, subsidy: { trainingShare: 0.8 } }
	},
	'threshold.basis': { to: 'every-model', moves: rises('covered-base-models') },
	'threshold.flop': { to: 1e23, moves: rises('covered-base-models') },
	'threshold.relativeOrders': {
		to: -3,
		moves: MORE_COVERED,
		tier: { ...MODELS_OWE, threshold: { basis: 'frontier' } }
	},
	'threshold.costUsd': { to: 1e8, moves: falls('covered-base-models') },
	'threshold.revenueUsd': { to: 1e9, moves: falls('covered-base-models') },
	'threshold.costGrowth': {
		to: 3,
		moves: falls('covered-base-models'),
		tier: { ...MODELS_OWE, threshold: { flop: 1e24, costUsd: 2e6 } }
	},
	'path.yearlyFactor': { to: 0.1, moves: rises('covered-base-models') },
	...amendments(1),
	...amendments(2),
	...amendments(3),
	'path.postTraining': { to: 'outside', moves: falls('covered-base-models') },
	'open-relief.relief': { to: 'full', moves: falls('covered-base-models') },
	'open-relief.costShare': {
		to: 0.9,
		moves: rises('compliance-spend-developers'),
		tier: { ...MODELS_OWE, 'open-relief': { relief: 'partial' } }
	},
	'open-relief.lostAboveFlop': {
		to: 3e24,
		moves: rises('covered-base-models'),
		tier: { ...MODELS_OWE, 'open-relief': { relief: 'full' } }
	},
	'open-relief.licences': {
		to: 'any',
		moves: falls('covered-base-models'),
		tier: { ...MODELS_OWE, 'open-relief': { relief: 'full' } }
	},
	'small-relief.revenueBelowUsd': {
		to: 1e9,
		moves: falls('compliance-spend-developers'),
		tier: { ...MODELS_OWE, 'small-relief': { costShare: 0.1 } }
	},
	'small-relief.costShare': {
		to: 0.1,
		moves: falls('compliance-spend-developers'),
		tier: { ...MODELS_OWE, 'small-relief': { revenueBelowUsd: 1e9 } }
	},
	'research-relief.exempt': {
		to: 'academics',
		moves: falls('covered-projects-academic'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'modifier.rule': { to: 'every-derivative', moves: rises('covered-projects') },
	'modifier.ratio': {
		to: 1e-9,
		moves: rises('covered-projects'),
		tier: { ...EVERYBODY_OWES, modifier: { rule: 'ratio', ratio: 1e-4, original: 'any' } },
		beside: { enforcement: STRICT }
	},
	'modifier.flop': {
		to: 1e19,
		moves: rises('covered-projects'),
		tier: { ...EVERYBODY_OWES, modifier: { rule: 'absolute', original: 'any' } },
		beside: { enforcement: STRICT }
	},
	'modifier.costUsd': {
		to: 100,
		moves: falls('covered-projects'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'modifier.original': {
		to: 'any',
		moves: rises('covered-projects'),
		tier: { ...EVERYBODY_OWES, modifier: { rule: 'every-derivative' } },
		beside: { enforcement: STRICT }
	},
	'modifier.dutyShare': {
		to: 0.1,
		moves: falls('compliance-spend'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'duties.fixedUsd': { to: 1e8, moves: falls('covered-base-models') },
	'duties.perModelUsd': { to: 1e8, moves: falls('covered-base-models') },
	'duties.perYearUsd': { to: 1e8, moves: falls('covered-base-models') },
	'duties.delayMonths': { to: 12, moves: falls('base-releases') },
	'approval.required': { to: 'yes', moves: rises('approval-wait') },
	'approval.reviewers': {
		to: 50,
		moves: sways('approval-wait'),
		tier: { ...MODELS_OWE, approval: APPROVAL }
	},
	// The mean wait counts months without an approval as 0, and longer reviews make more of them: no sign is claimed.
	'approval.reviewMonths': {
		to: 12,
		moves: sways('approval-wait'),
		tier: { ...MODELS_OWE, approval: APPROVAL }
	},
	'approval.rejectProbability': {
		to: 0.9,
		moves: falls('base-releases'),
		tier: { ...MODELS_OWE, approval: APPROVAL }
	},
	'approval.reviewSpread': {
		to: 'constant',
		moves: sways('approval-wait'),
		tier: { ...MODELS_OWE, approval: APPROVAL }
	},
	'deployer.rule': {
		to: 'regulated-uses',
		moves: falls('derivatives'),
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'deployer.fixedUsd': {
		to: 0,
		moves: falls('compliance-spend-start-up'),
		tier: { deployer: { rule: 'regulated-uses' } },
		beside: { enforcement: { ...STRICT, fineUsd: 1e8 } }
	},
	'deployer.perYearUsd': {
		to: 0,
		moves: falls('compliance-spend-start-up'),
		tier: { deployer: { rule: 'regulated-uses' } },
		beside: { enforcement: { ...STRICT, fineUsd: 1e8 } }
	},
	'liability.developerShare': { to: 1, moves: falls('open-base-releases') },
	'liability.modifierShare': { to: 1, moves: falls('derivatives') },
	'liability.nonCommercial': {
		to: 'outside',
		moves: rises('derivatives-hobbyist'),
		tier: { threshold: { basis: 'every-model' }, liability: { modifierShare: 1 } }
	}
};

function policyOf(
	tier: Record<string, InstrumentValues>,
	beside: Record<string, InstrumentValues>
): readonly Policy[] {
	return [{ id: 'changed', instruments: beside, tiers: [{ id: 'tier', instruments: tier }] }];
}

const alreadyRun = new Map<string, Outcome>();
/** Many changes start from the same policy. */
function runOnce(policies: readonly Policy[]): Outcome {
	const key = JSON.stringify(policies);
	const outcome = alreadyRun.get(key) ?? run(BUSY, policies);
	alreadyRun.set(key, outcome);
	return outcome;
}

describe('a value of an instrument', () => {
	const all: {
		address: string;
		level: 'policy' | 'tier';
		instrument: string;
		declaration: ValueDeclaration;
	}[] = INSTRUMENTS.flatMap(({ id, level, values }) =>
		values.map((declaration) => ({
			address: `${id}.${declaration.key}`,
			level,
			instrument: id,
			declaration
		}))
	);

	it.each(all)('$address', ({ address, declaration, instrument, level }) => {
		const change = CHANGES[address];
		if (change === undefined)
			throw new Error(`${address} is new: say here which number it moves, and which way`);
		const { moves, to, tier = MODELS_OWE, beside = {} } = change;
		const before = policyOf(tier, beside);
		const owner: Readonly<Record<string, InstrumentValues>> = level === 'tier' ? tier : beside;
		const changed = { ...owner, [instrument]: { ...owner[instrument], [declaration.key]: to } };
		const after = level === 'tier' ? policyOf(changed, beside) : policyOf(tier, changed);
		expect(objection(moves, runOnce(before), run(BUSY, after))).toBeNull();
	});

	it('and every value is tried', () => {
		expect(Object.keys(CHANGES).sort()).toEqual(all.map(({ address }) => address).sort());
	});
});
