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
import { metricsThatDiffer, small } from '../model/worlds';
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
	exitAfterLosses: 1
});

/** Parameters that move no number, each with the reason; a parameter that is not here must move one. */
const WITHOUT_EFFECT: Readonly<Record<string, string>> = {};

describe('no slider is idle: at its least or its most it moves a number', () => {
	const usual = run(BUSY, HEAVY);
	it.each(PARAMETERS.map((parameter) => ({ key: parameter.key, parameter })))(
		'$key',
		({ key, parameter }) => {
			const ends = [parameter.min, Math.min(parameter.max, sizeLimit(key))].filter(
				(end) => end !== BUSY[key]
			);
			expect(ends.length).toBeGreaterThan(0);
			const moved = ends.map((end) => metricsThatDiffer(usual, run({ ...BUSY, [key]: end }, HEAVY)).length);
			if (key in WITHOUT_EFFECT) expect(moved, WITHOUT_EFFECT[key]).toEqual(moved.map(() => 0));
			else expect(Math.max(...moved), `${key} at ${ends.join(' and ')}`).toBeGreaterThan(0);
		}
	);
});

/** Sizes that a test can afford. */
function sizeLimit(key: string): number {
	return { months: 48, fineTuners: 800, runsPerYear: 12 }[key] ?? Infinity;
}

/** Each value of each instrument changed from a setting in which it is asked. */
interface Change {
	readonly to: Value;
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

/** An amendment matters once it has both a day and a line. */
function amendments(n: number): Readonly<Record<string, Change>> {
	const [day, flop] = [`amendment${n}`, `amendment${n}Flop`];
	return {
		[`path.${day}`]: { to: '2025-01-01', tier: { ...MODELS_OWE, path: { [flop]: 1e23 } } },
		[`path.${flop}`]: { to: 1e23, tier: { ...MODELS_OWE, path: { [day]: '2025-01-01' } } }
	};
}

const CHANGES: Readonly<Record<string, Change>> = {
	'nexus.jurisdiction': { to: 'eu' },
	'nexus.reach': { to: 'home', beside: { nexus: { jurisdiction: 'us' } } },
	'timing.start': { to: '2025-06-01' },
	'timing.end': { to: '2025-06-01' },
	'enforcement.from': { to: '2025-06-01', tier: EVERYBODY_OWES, beside: { enforcement: STRICT } },
	'enforcement.detectionPerYear': { to: 0.9, tier: EVERYBODY_OWES, beside: { enforcement: LAX } },
	'enforcement.fineUsd': { to: 1e6, tier: EVERYBODY_OWES, beside: { enforcement: LAX } },
	'enforcement.fineTurnoverShare': { to: 1, tier: EVERYBODY_OWES, beside: { enforcement: LAX } },
	'enforcement.fineTrainingShare': {
		to: 10,
		tier: EVERYBODY_OWES,
		beside: { enforcement: { ...STRICT, fineUsd: 0, detectionPerYear: 0.9 } }
	},
	'enforcement.developersFoundPerYear': {
		to: 0.1,
		tier: DEAR,
		beside: { enforcement: { from: '2024-01-01', fineUsd: 1e6 } }
	},
	'enforcement.harmfulShare': {
		to: 0.05,
		tier: EVERYBODY_OWES,
		beside: { enforcement: STRICT }
	},
	'enforcement.perDayUsd': { to: 1e6, tier: EVERYBODY_OWES, beside: { enforcement: LAX } },
	'timing.announced': { to: '2025-06-01', beside: { timing: { start: '2024-09-01' } } },
	'timing.legacy': { to: '2025-06-01', beside: { timing: { start: '2025-01-01' } } },
	'threshold.capability': { to: 2 },
	'threshold.reachShare': { to: 0.02 },
	'path.ratchetFactor': { to: 0.1 },
	'path.ratchetFloorFlop': { to: 1e20, tier: { ...MODELS_OWE, path: { ratchetFactor: 0.01 } } },
	'non-commercial-relief.costShare': { to: 0.1, tier: EVERYBODY_OWES, beside: { enforcement: STRICT } },
	'modifier.fallbackFlop': {
		to: 1e10,
		tier: { ...EVERYBODY_OWES, modifier: { rule: 'ratio', ratio: 0.3, original: 'any' } },
		beside: { enforcement: STRICT }
	},
	'duties.trainingShare': { to: 0.2 },
	'staged-access.rule': { to: 'gated-first' },
	'staged-access.afterMonths': { to: 3, tier: STAGED },
	'staged-access.frontierLead': { to: 0.1, tier: STAGED },
	'traceability.rule': { to: 'register' },
	'traceability.perAdopterUsd': { to: 1e4, tier: { ...MODELS_OWE, traceability: { rule: 'register' } } },
	'traceability.published': { to: 'meet', tier: { ...MODELS_OWE, traceability: { rule: 'register' } } },
	'liability.deployerShare': { to: 1, tier: { threshold: { basis: 'every-model' } } },
	'subsidy.trainingShare': { to: 0.8, tier: { threshold: { basis: 'every-model' } } },
	'subsidy.mostPerModelUsd': {
		to: 1e5,
		tier: { threshold: { basis: 'every-model' }, subsidy: { trainingShare: 0.8 } }
	},
	'threshold.basis': { to: 'every-model' },
	'threshold.flop': { to: 1e23 },
	'threshold.relativeOrders': { to: -3, tier: { ...MODELS_OWE, threshold: { basis: 'frontier' } } },
	'threshold.costUsd': { to: 1e8 },
	'threshold.revenueUsd': { to: 1e9 },
	'threshold.costGrowth': { to: 3, tier: { ...MODELS_OWE, threshold: { flop: 1e24, costUsd: 2e6 } } },
	'path.yearlyFactor': { to: 0.1 },
	...amendments(1),
	...amendments(2),
	...amendments(3),
	'open-relief.relief': { to: 'full' },
	'open-relief.costShare': { to: 0.9, tier: { ...MODELS_OWE, 'open-relief': { relief: 'partial' } } },
	'open-relief.lostAboveFlop': { to: 3e24, tier: { ...MODELS_OWE, 'open-relief': { relief: 'full' } } },
	'open-relief.licences': { to: 'any', tier: { ...MODELS_OWE, 'open-relief': { relief: 'full' } } },
	'small-relief.revenueBelowUsd': { to: 1e9, tier: { ...MODELS_OWE, 'small-relief': { costShare: 0.1 } } },
	'small-relief.costShare': { to: 0.1, tier: { ...MODELS_OWE, 'small-relief': { revenueBelowUsd: 1e9 } } },
	'research-relief.exempt': { to: 'academics', tier: EVERYBODY_OWES, beside: { enforcement: STRICT } },
	'modifier.rule': { to: 'every-derivative' },
	'modifier.ratio': {
		to: 1e-9,
		tier: { ...EVERYBODY_OWES, modifier: { rule: 'ratio', ratio: 1e-4, original: 'any' } },
		beside: { enforcement: STRICT }
	},
	'modifier.flop': {
		to: 1e19,
		tier: { ...EVERYBODY_OWES, modifier: { rule: 'absolute', original: 'any' } },
		beside: { enforcement: STRICT }
	},
	'modifier.costUsd': { to: 100, tier: EVERYBODY_OWES, beside: { enforcement: STRICT } },
	'modifier.original': {
		to: 'any',
		tier: { ...EVERYBODY_OWES, modifier: { rule: 'every-derivative' } },
		beside: { enforcement: STRICT }
	},
	'modifier.dutyShare': { to: 0.1, tier: EVERYBODY_OWES, beside: { enforcement: STRICT } },
	'duties.fixedUsd': { to: 1e8 },
	'duties.perModelUsd': { to: 1e8 },
	'duties.perYearUsd': { to: 1e8 },
	'duties.delayMonths': { to: 12 },
	'approval.required': { to: 'yes' },
	'approval.reviewers': { to: 50, tier: { ...MODELS_OWE, approval: APPROVAL } },
	'approval.reviewMonths': { to: 12, tier: { ...MODELS_OWE, approval: APPROVAL } },
	'approval.rejectProbability': { to: 0.9, tier: { ...MODELS_OWE, approval: APPROVAL } },
	'approval.reviewSpread': { to: 'constant', tier: { ...MODELS_OWE, approval: APPROVAL } },
	'deployer.rule': { to: 'regulated-uses', tier: EVERYBODY_OWES, beside: { enforcement: STRICT } },
	'deployer.fixedUsd': {
		to: 0,
		tier: { deployer: { rule: 'regulated-uses' } },
		beside: { enforcement: { ...STRICT, fineUsd: 1e8 } }
	},
	'deployer.perYearUsd': {
		to: 0,
		tier: { deployer: { rule: 'regulated-uses' } },
		beside: { enforcement: { ...STRICT, fineUsd: 1e8 } }
	},
	'liability.developerShare': { to: 1 },
	'liability.modifierShare': { to: 1 },
	'liability.nonCommercial': {
		to: 'outside',
		tier: { threshold: { basis: 'every-model' }, liability: { modifierShare: 1 } }
	}
};

function policyOf(
	tier: Record<string, InstrumentValues>,
	beside: Record<string, InstrumentValues>
): readonly Policy[] {
	return [{ id: 'changed', instruments: beside, tiers: [{ id: 'tier', instruments: tier }] }];
}

describe('no value of an instrument is idle', () => {
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
		if (change === undefined) throw new Error(`${address} is new: say here where it should matter`);
		const { to, tier = MODELS_OWE, beside = {} } = change;
		const before = policyOf(tier, beside);
		const owner: Readonly<Record<string, InstrumentValues>> = level === 'tier' ? tier : beside;
		const changed = { ...owner, [instrument]: { ...owner[instrument], [declaration.key]: to } };
		const after = level === 'tier' ? policyOf(changed, beside) : policyOf(tier, changed);
		expect(metricsThatDiffer(run(BUSY, before), run(BUSY, after)).length).toBeGreaterThan(0);
	});

	it('and every value is tried', () => {
		expect(Object.keys(CHANGES).sort()).toEqual(all.map(({ address }) => address).sort());
	});
});
