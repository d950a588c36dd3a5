import { describe, expect, it } from 'vitest';
import { METRICS, simulate, type Outcome, type Parameters, type Policy } from '$lib/model';
import { presetById } from '$lib/scenarios';
import { SAFEGUARD_LEVELS } from '$lib/model/state/reach';
import { compile } from '$lib/model/laws/compile';
import { RIGOUR, rigourOf } from '$lib/model/laws/duties';
import { lawAt } from '$lib/model/laws/monthly-law';
import type { World } from '$lib/model/laws/world';
import { findAndFixFlaws } from '$lib/model/steps/find-and-fix-flaws';
import { keptInSpiteOfFlaws } from '$lib/model/decisions/flaws';
import { addReachable } from '$lib/model/steps/reach-models';
import { misuseAt, misuseHarm } from '$lib/model/decisions/misuse';
import { sumReach } from '$lib/model/steps/sum-reach';
import { developerSafeguards } from '$lib/model/decisions/safeguards';
import { settleSafeguards } from '$lib/model/steps/settle-safeguards';
import { moveUnsafeguarded } from '$lib/model/steps/move-unsafeguarded';
import { tailExposure, tailHazard } from '$lib/model/decisions/tail-hazard';
import { assumptionSetById, contestedValues } from '$lib/scenarios';
import { circumstances, metricsThatDiffer, rule, small, worldAtStart } from '../model/worlds';

/** A world with nothing in reach yet, in which no flaw appears and nothing is stolen. */
function emptyReach(changes: Partial<Parameters> = {}): World {
	const world = worldAtStart({
		fineTuners: 100,
		flawsPerYear: 0,
		theftPerYear: 0,
		existingLaw: 0,
		...changes
	});
	world.reach.count = 0;
	world.reach.openCapability = -Infinity;
	return world;
}

interface Model {
	readonly capability: number;
	readonly open: boolean;
	readonly safeguards?: number;
}

/** Releases a model and returns its row. */
function released(world: World, { capability, open, safeguards = 0 }: Model): number {
	const { runs } = world;
	const row = runs.add();
	runs.id[row] = 1_000_000 + row;
	runs.open[row] = open ? 1 : 0;
	runs.markets[row] = 0b111;
	if (open) runs.openRows[runs.openCount++] = row;
	runs.capability[row] = capability;
	runs.safeguards[row] = safeguards;
	addReachable(world, row);
	return row;
}

function reached(world: World): number {
	sumReach(world);
	return world.parameters.misuseTaste * world.reach.logSum[SAFEGUARD_LEVELS.all]!;
}

/**
 * Λ = τ·ln(e^{u₀/τ} + Σ e^{q/τ}) → max(u₀, q) as τ → 0, so a clone adds τ·ln 2 at most and nothing in the
 * limit. Not random. Seen to fail with harm summed over models.
 */
describe('ten clones are not ten times the harm', () => {
	it.each([1e-6, 0.02, 0.1, 0.5])(
		'they raise what misusers can reach by τ·ln 10 at most, τ = %f: nothing in the limit',
		(misuseTaste) => {
			const world = emptyReach({ misuseTaste, misuseGrowth: 0.5 });
			released(world, { capability: 3, open: true });
			const alone = reached(world);
			const harm = misuseHarm(world);
			for (let clone = 0; clone < 9; clone++) released(world, { capability: 3, open: true });
			const rise = reached(world) - alone;
			expect(rise).toBeGreaterThanOrEqual(0);
			expect(rise).toBeLessThanOrEqual(misuseTaste * Math.log(10) + 1e-12);
			if (misuseTaste < 0.2) expect(rise).toBeCloseTo(misuseTaste * Math.log(10), 8);
			// H + 1 = e^(ηΛ) with h₀ = 1 and u₀ = q_ref = 0.
			expect((misuseHarm(world) + 1) / (harm + 1)).toBeLessThanOrEqual(10 ** (0.5 * misuseTaste) + 1e-12);
		}
	);

	it('and never move the highest capability out of reach of safeguards', () => {
		const world = emptyReach();
		released(world, { capability: 30, open: true });
		moveUnsafeguarded(world);
		expect(world.reach.unsafeguardedCapability).toBe(30);
		for (let clone = 0; clone < 9; clone++) released(world, { capability: 30, open: true });
		released(world, { capability: 29, open: true });
		moveUnsafeguarded(world);
		expect(world.reach.unsafeguardedCapability).toBe(30);
	});
});

describe('what leaves the reach of misusers, and what does not', () => {
	it('published weights stay when their developer is gone; its closed models leave', () => {
		for (const open of [true, false]) {
			const world = emptyReach({ misuseBefore: 0 });
			released(world, { capability: 5, open });
			expect(reached(world)).toBeCloseTo(5, 6);
			world.developers.active.fill(0);
			expect(reached(world)).toBeCloseTo(open ? 5 : 0, 6);
		}
	});

	// Seen to fail with Q taken over the open models of the month.
	it('withdrawing open weights never lowers Q, closing off the leading stolen model does', () => {
		const world = emptyReach({ theftPerYear: 1, closedOffPerYear: 0 });
		const open = released(world, { capability: 4, open: true });
		const best = released(world, { capability: 6, open: false });
		released(world, { capability: 5, open: false });
		moveUnsafeguarded(world);
		expect(world.reach.unsafeguardedCapability).toBe(6);
		world.runs.open[open] = 0;
		world.developers.active.fill(0);
		moveUnsafeguarded(world);
		expect(world.reach.unsafeguardedCapability).toBe(6);
		expect(world.reach.openCapability).toBe(4);
		world.reach.stolen[world.runs.reachRow[best]!] = 0;
		moveUnsafeguarded(world);
		expect(world.reach.unsafeguardedCapability).toBe(4);
	});

	/** Geometric with 1 − e^{−μ/12} a month. 4,000 thefts; standard error 0.008, 4 allowed. */
	it('stolen models are closed off at rate μ', () => {
		const world = emptyReach({ closedOffPerYear: 6 });
		for (let n = 0; n < 4000; n++) {
			released(world, { capability: 1, open: false });
			world.reach.stolen[n] = 1;
		}
		moveUnsafeguarded(world);
		const left = world.reach.stolen.subarray(0, 4000).reduce((sum, stolen) => sum + stolen, 0);
		expect(Math.abs(left / 4000 - Math.exp(-0.5))).toBeLessThan(0.032);
	});

	it('a stolen model has no safeguards, a closed one that was not stolen keeps them', () => {
		const world = emptyReach({ safeguardEffect: 2, misuseBefore: -3 });
		released(world, { capability: 5, open: false, safeguards: 0.5 });
		expect(reached(world)).toBeCloseTo(4, 6);
		world.reach.stolen[0] = 1;
		expect(reached(world)).toBeCloseTo(5, 6);
	});
});

describe('the formulas of harm', () => {
	it('count nothing where nothing new can be reached', () => {
		const world = emptyReach({ misuseBefore: 1.25 });
		sumReach(world);
		expect(misuseHarm(world)).toBeCloseTo(0, 12);
	});

	it('give h₀(e^{η(Λ − q_ref)} − e^{η(u₀ − q_ref)}), less what existing law deters', () => {
		const world = emptyReach({
			misuseScale: 3,
			misuseGrowth: 0.7,
			misuseBefore: -1,
			misuseReference: 0.5,
			existingLaw: 0.25
		});
		world.reach.logSum.fill(2.5 / world.parameters.misuseTaste);
		const harm = 3 * (Math.exp(0.7 * 2) - Math.exp(0.7 * -1.5));
		expect(misuseAt(world, SAFEGUARD_LEVELS.none)).toBeCloseTo(harm, 10);
		expect(misuseHarm(world)).toBeCloseTo(0.75 * harm, 10);
	});

	it('give the hazard λ₀ at the critical capability when nobody defends, and 0 where λ₀ is 0', () => {
		const tail = { tailCapability: 4, tailSlope: 1.5, defence: 0 };
		const world = emptyReach({ tailHazard: 0.02, ...tail });
		world.reach.openCapability = 4;
		expect(tailHazard(world)).toBeCloseTo(0.02, 14);
		world.reach.openCapability = 6;
		expect(tailHazard(world)).toBeCloseTo(0.02 * Math.exp(3), 12);
		const calm = emptyReach({ tailHazard: 0, ...tail });
		calm.reach.openCapability = 6;
		expect(tailHazard(calm)).toBe(0);
		expect(tailExposure(calm)).toBeCloseTo(Math.exp(3), 10);
	});

	it('let defenders with weights take d·(1 − e^{−n/n_d}) of the hazard', () => {
		const world = emptyReach({ tailHazard: 0.02, tailCapability: 4, defence: 0.6, defenders: 100_000 });
		world.reach.openCapability = 4;
		world.runs.adopters.fill(0);
		world.runs.adopters[world.runs.openRows[0]!] = 1000;
		world.makersPerFineTuner = 100;
		expect(tailHazard(world)).toBeCloseTo(0.02 * (1 - 0.6 * (1 - Math.exp(-1))), 12);
	});
});

describe('the safeguards of derivatives', () => {
	/** One derivative of a base with safeguards of 0.5 by each fine-tuner of the world. */
	function derivativesOf(changes: Partial<Parameters>): World {
		const world = emptyReach({ fineTuners: 2000, safeguardStrength: 0.5, makersAtStart: 10_000, ...changes });
		const root = released(world, { capability: 3, open: true, safeguards: 0.5 });
		for (let maker = 0; maker < 2000; maker++) {
			const row = world.derivatives.join(root, -1, -1);
			world.derivatives.maker[row] = maker;
		}
		settleSafeguards(world);
		return world;
	}

	it('are kept by all where nobody strips', () => {
		const { reach } = derivativesOf({ maliciousShare: 0, benignStrip: 0, safetyTunedShare: 0 });
		expect(reach.meanDerivativeSafeguards).toBeCloseTo(0.5, 12);
		expect(reach.safeguards[0]).toBe(0.5);
	});

	it('are s·(1 − strip) after benign fine-tuning, and stronger after safety tuning', () => {
		const benign = derivativesOf({ maliciousShare: 0, benignStrip: 0.4, safetyTunedShare: 0 });
		expect(benign.reach.meanDerivativeSafeguards).toBeCloseTo(0.3, 12);
		const tuned = derivativesOf({ maliciousShare: 0, safetyTunedShare: 1, safetyTuning: 0.5 });
		expect(tuned.reach.meanDerivativeSafeguards).toBeCloseTo(0.75, 12);
		// The family stays as safe as its least safeguarded member, here the base itself.
		expect(tuned.reach.safeguards[0]).toBe(0.5);
	});

	it('are lost for the whole family once one derivative is malicious', () => {
		const { reach } = derivativesOf({ maliciousShare: 0.01, stripShare: 1 });
		expect(reach.safeguards[0]).toBe(0);
	});

	/** w = 5 makers each; share 1 − 0.98^5 = 0.096. 2,000 draws, standard error 0.0066, 4 allowed. */
	it('do not depend on how many makers a fine-tuner stands for', () => {
		const world = derivativesOf({ maliciousShare: 0.02, stripShare: 1, benignStrip: 0, safetyTunedShare: 0 });
		expect(world.makersPerFineTuner).toBeCloseTo(5, 10);
		const stripped = world.derivatives.safeguards.subarray(0, 2000).filter((s) => s === 0).length / 2000;
		expect(Math.abs(stripped - (1 - 0.98 ** 5))).toBeLessThan(0.027);
	});
});

describe('rules on fine-tuners alone', () => {
	const every = (threshold: { basis: string; flop?: number }): Policy =>
		rule(
			{
				threshold,
				modifier: { rule: 'every-derivative', original: 'any' },
				duties: { perModelUsd: 50 }
			},
			{ enforcement: { from: '2024-01-01', detectionPerYear: 0.9, fineUsd: 1e6 } }
		);

	function safeguardsUnder(policy: Policy, covered: number): number {
		const world = worldAtStart({ safeguardsPassedOn: 1, perceivedSeverity: 1 }, [policy]);
		const now = circumstances(0, world.frontierFlop);
		world.laws = world.compiledLaws.map((law) => lawAt(law, 0, now));
		return developerSafeguards(world, world.runs.openRows[0]!, true, covered);
	}

	it('make developers of open models safeguard less: they can backfire', () => {
		const { safeguardByReport, safeguardStrength, safeguardByDuty } = small();
		const alone = safeguardsUnder(every({ basis: 'no-model' }), 0);
		expect(alone).toBeLessThan(safeguardStrength);
		expect(safeguardsUnder(every({ basis: 'no-model' }), 1)).toBeCloseTo(
			alone + safeguardByReport * safeguardByDuty,
			12
		);
	});

	it('and more misuse is left with ψ than without, at the same releases', () => {
		const policies = [every({ basis: 'no-model' })];
		const level = (safeguardsPassedOn: number) => {
			const outcome = simulate({
				parameters: small({ safeguardsPassedOn, perceivedSeverity: 1, derivativeByDuty: 0 }),
				policies,
				seed: 'backfire',
				replicate: 0
			});
			const m = METRICS.findIndex(({ id }) => id === 'residual-misuse');
			return outcome.series.slice(m * outcome.months, (m + 1) * outcome.months).reduce((a, b) => a + b);
		};
		expect(level(1)).toBeGreaterThan(level(0));
	});
});

describe('duties make models safer by what they ask', () => {
	const REPORT = { fixedUsd: 25e3, perYearUsd: 50e3 };
	const DOCUMENTATION = { fixedUsd: 100e3, perModelUsd: 40e3, perYearUsd: 50e3 };
	const EVALUATION = { fixedUsd: 4e6, perModelUsd: 1.5e6, perYearUsd: 2.5e6 };
	const APPROVAL = { required: 'yes', reviewers: 1, reviewMonths: 1 };

	function gainUnder(tier: Policy['tiers'][number]['instruments'], ignored = 0): number {
		const world = worldAtStart({}, [rule({ threshold: { basis: 'every-model' }, ...tier })]);
		world.laws = world.compiledLaws.map((law) => lawAt(law, 0, circumstances(0, world.frontierFlop)));
		const row = world.runs.openRows[0]!;
		world.runs.ignoredLaws[row] = ignored;
		return developerSafeguards(world, row, true, 1) - world.parameters.safeguardStrength;
	}

	it('a report less than documentation, that less than evaluation, that less than a licence', () => {
		const { safeguardByDocumentation, safeguardByDuty, safeguardByLicence, safeguardByReport } = small();
		const gains = [
			gainUnder({ duties: REPORT }),
			gainUnder({ duties: DOCUMENTATION }),
			gainUnder({ duties: EVALUATION }),
			gainUnder({ duties: EVALUATION, approval: APPROVAL })
		];
		const shares = [safeguardByReport, safeguardByDocumentation, 1, safeguardByLicence];
		gains.forEach((gain, n) => expect(gain).toBeCloseTo(shares[n]! * safeguardByDuty, 12));
		expect(gains).toEqual([...gains].sort((a, b) => a - b));
	});

	it('not at all where nothing is asked, nor where the duties are left undone', () => {
		expect(gainUnder({})).toBe(0);
		expect(gainUnder({ duties: EVALUATION }, 1)).toBe(0);
	});

	it.each([
		['us-eo-14110', 'report', RIGOUR.report],
		['eu-ai-act', 'gpai', RIGOUR.documentation],
		['eu-ai-act', 'systemic', RIGOUR.evaluation],
		['premarket-licence', undefined, RIGOUR.licence]
	])('the preset %s asks as much as its law says (%s)', (id, tier, rigour) => {
		const { tiers } = compile([presetById(id)!.policy])[0]!;
		const asked = tier === undefined ? tiers[0]! : tiers.find(({ terms }) => terms.id === tier)!;
		const { approval, dutiesOnModel } = asked.terms;
		expect(rigourOf(dutiesOnModel, approval, small())).toBe(rigour);
	});
});

/**
 * Stationary point of the flaws: h = aφ/(φ(a + d) + ad), r = dh/φ up to the steps of a month. Not random.
 */
describe('flaws', () => {
	function settled(changes: Partial<Parameters>): World {
		const world = emptyReach({ flawsPerYear: 0.5, ...changes });
		released(world, { capability: 1, open: true });
		for (let month = 0; month < 1200; month++) findAndFixFlaws(world);
		return world;
	}

	it('settle where as many appear as are found and fixed', () => {
		const world = settled({ fixClosedPerYear: 6, discoveryScale: 5_000_000 });
		const { hiddenClosed: h, reportedClosed: r } = world.reach;
		const monthly = 0.5 / 12;
		expect((monthly * (1 - h - r)) / ((1 - Math.exp(-0.5)) * r)).toBeCloseTo(1, 9);
	});

	it('leave safeguards stronger with many who look if fixes are fast, weaker if they are slow', () => {
		const kept = (fixOpenPerYear: number, discoveryScale: number) =>
			keptInSpiteOfFlaws(settled({ fixOpenPerYear, discoveryScale, hiddenExploited: 0.5 }), true);
		const [many, few] = [1000, 5_000_000];
		expect(kept(40, many)).toBeGreaterThan(kept(40, few));
		expect(kept(0.5, many)).toBeLessThan(kept(0.5, few));
	});
});

/**
 * Openness cuts both ways. The same worlds with and without published weights; the ratio of the misuse left, mean
 * of 3 worlds. Seen to fail with flaws found at the same rate whoever can look.
 */
describe('a world that closes every model', () => {
	function misuseWithoutOpenWeights(id: string): number {
		const held = contestedValues(assumptionSetById(id)!);
		const closed = {
			opennessFrontierClosed: -1,
			opennessFrontierOpen: -1,
			opennessChallenger: -1,
			opennessPublic: -1,
			opennessSpread: 0
		};
		const total = (changes: Partial<Parameters>) => {
			let sum = 0;
			for (let replicate = 0; replicate < 3; replicate++) {
				const parameters = small({ ...held, months: 72, ...changes });
				const { months, series } = simulate({ parameters, policies: [], seed: 'closed', replicate });
				const m = METRICS.findIndex(({ id }) => id === 'residual-misuse');
				sum += series.slice(m * months, (m + 1) * months).reduce((all, value) => all + value, 0);
			}
			return sum;
		};
		return total(closed) / total({});
	}

	it('leaves more misuse if open models protect, and less if they endanger', () => {
		expect(misuseWithoutOpenWeights('protect')).toBeGreaterThan(1);
		expect(misuseWithoutOpenWeights('endanger')).toBeLessThan(1);
	});
});

describe('who fears what', () => {
	const RISK_METRICS = METRICS.filter(({ group }) => group === 'risk').map(({ id }) => id);
	const HARM: readonly Partial<Parameters>[] = [
		{ misuseScale: 0 },
		{ misuseGrowth: 2, misuseTaste: 0.9, misuseBefore: -2, misuseReference: 1, existingLaw: 0.9 },
		{ safeguardStrength: 1, safeguardByDuty: 1, safeguardEffect: 4, stripShare: 0 },
		{ safeguardsPassedOn: 1, maliciousShare: 0.1, benignStrip: 0.4, derivativeByDuty: 1 },
		{ safetyTunedShare: 1, safetyTuning: 1 },
		{ flawsPerYear: 4, hiddenExploited: 1, discoveryScale: 1000, fixClosedPerYear: 0, fixOpenPerYear: 0 },
		{ tailHazard: 0.1, tailCapability: 0, tailSlope: 4, defence: 0.9, defenders: 1000 },
		{ theftPerYear: 1, closedOffPerYear: 12, riskBar: 0 }
	];
	const policies = [
		rule({ threshold: { flop: 1e24 }, duties: { fixedUsd: 1e6, perModelUsd: 1e5, delayMonths: 2 } })
	];
	const run = (changes: Partial<Parameters>): Outcome =>
		simulate({ parameters: small(changes), policies, seed: 'harm', replicate: 0 });

	it.each(HARM)('the contested assumptions %j change no bit of what is upstream of harm', (changes) => {
		const [usual, changed] = [run({}), run(changes)];
		const moved = metricsThatDiffer(usual, changed);
		expect(moved.filter((id) => !RISK_METRICS.includes(id))).toEqual([]);
		expect(moved.length).toBeGreaterThan(0);
		expect(changed.runs).toEqual(usual.runs);
		expect(changed.lost).toEqual(usual.lost);
		expect(changed.diverted).toEqual(usual.diverted);
		expect(changed.providerShares).toEqual(usual.providerShares);
	});

	it('what was once out of reach of safeguards never comes back where nothing is closed off', () => {
		const { series, months } = run({ theftPerYear: 0.5, closedOffPerYear: 0 });
		const m = METRICS.findIndex(({ id }) => id === 'unsafeguarded-capability');
		for (let month = 1; month < months; month++)
			expect(series[m * months + month]!).toBeGreaterThanOrEqual(series[m * months + month - 1]!);
	});

	it('the waterfall falls: each level leaves no more misuse than the one before, and duties can only add', () => {
		const { series, months } = run({});
		const level = (id: string) => METRICS.findIndex((metric) => metric.id === id) * months;
		for (let month = 0; month < months; month++) {
			const steps = [
				'misuse-without-safeguards',
				'misuse-under-existing-law',
				'misuse-with-voluntary-safeguards',
				'residual-misuse'
			].map((id) => series[level(id) + month]!);
			expect(steps).toEqual([...steps].sort((a, b) => b - a));
		}
	});
});
