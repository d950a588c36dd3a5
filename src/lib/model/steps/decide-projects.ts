import { exp } from '../arithmetic/portable-math';
import { baseOfPeer, canGet, canUse, newsFor } from '../decisions/candidates';
import { reasonAgainst } from '../decisions/project-choice';
import { TOKENS_OF_KIND } from '../decisions/tokens';
import { Burden, weighBurden } from '../laws/burden';
import type { World } from '../laws/world';
import { medianBudgets } from '../parameters/median-budgets';
import { cutOf, PURPOSE, type Stream } from '../random/random-source';
import { FINE_TUNER_KINDS, isReasonOfRule, REASONS } from '../state/kinds';
import { BLOCK } from '../state/scratch';
import { step } from './step';

const NO_BASE = REASONS.indexOf('no base');
const START_UP = FINE_TUNER_KINDS.indexOf('start-up');

/** Ideas of a kind against the parameter: firms have twice as many. Assumption. */
const IDEAS_OF_KIND = [1, 1, 2, 2] as const;
/** Labour as a share of the budget; a hobbyist's own time costs no money. Assumption. */
const LABOUR_OF_KIND = [0, 0.3, 0.3, 0.3] as const;
/** Added ln value for one standard deviation of skill. Assumption. */
const SKILL_VALUE = 0.3;
/** Price of a closed service as a share of the budget. Assumption. */
const SERVICE_PRICE = 0.1;

/**
 * Ideas and what becomes of them. With probability λ_kind a fine-tuner has an idea of value
 * v = v̄_kind·exp(σ_v·z + β_v·(q_base − q_front(t − 12)) + 0.3·skill). Cost = 6·N·D FLOP at the rental price
 * (parameters N = √(C/120), tokens D by kind; Hoffmann et al. 2022) + labour + burden. If the base is
 * unavailable, too dear or not worth it, the fine-tuner falls back on the base of a peer or in the news,
 * then on a closed service: the project is diverted, at a loss of value. If nothing pays, it is lost.
 *
 * Blocks of fine-tuners go through in passes: who has an idea, what it is worth, what it would bring on the
 * base in use, what is done.
 */
export const decideProjects = step(
	{
		reads: {
			developers: 'home kind',
			runs: 'capability developer developerRevenueUsd disclosed freeLicence gated id markets open openCount openRows parameterCount trainingCostUsd trainingFlop',
			fineTuners:
				'active base breachedLaws budgetUsd building commercial excludesMarkets groupSize groupStart home kind knowHow leaks losses openingBase paidMonth skill',
			market: 'closedUsers openUsers',
			flows:
				'complianceUsd coveredProjects diverted ideas lost projectBudgetUsd valueBuiltUsd valueForgoneUsd',
			world:
				'bestClosed complianceExperience demandShare frontierCapability lawInForce laws makersPerFineTuner modificationLine newsBase openActivity pricePerFlopUsd serviceMarkUp toolingShare'
		},
		writes: {
			fineTuners: 'breachCostUsd breachedLaws building buildingExcludes knowHow losses paidMonth',
			flows:
				'complianceUsd coveredProjects diverted ideas lost projectBudgetUsd valueBuiltUsd valueForgoneUsd',
			world: 'complianceExperience firstOpenActivity openActivity'
		}
	},
	function decideProjects(world: World): void {
		const { fineTuners, flows, month, parameters, scratch } = world;
		const { active, budgetUsd, building, kind } = fineTuners;
		building.fill(-1);
		const draws = world.random.stream(month, PURPOSE.idea);
		const cuts = ideaCuts(parameters.ideasPerYear);
		const weight = world.makersPerFineTuner;
		const ideas = new Ideas(world);
		const prospects = new Prospects(world, ideas, 0);
		const fallback = new Fallback(world, ideas, prospects);
		const who = scratch.int32(0);
		let built = 0;
		for (let from = 0; from < fineTuners.count; from += BLOCK) {
			const to = Math.min(fineTuners.count, from + BLOCK);
			let count = 0;
			for (let i = from; i < to; i++) {
				if (active[i] === 1 && draws.bits(i, 0) >>> 0 < cuts[kind[i]!]!) who[count++] = i;
			}
			for (let n = 0; n < count; n++) {
				const k = kind[who[n]!]!;
				flows.ideas[k]! += weight;
				flows.projectBudgetUsd[k]! += weight * budgetUsd[who[n]!]!;
			}
			ideas.conceive(who, count);
			prospects.appraiseBaseInUse(who, count);
			for (let n = 0; n < count; n++) {
				const i = who[n]!;
				const reason = prospects.reason[n]!;
				if (prospects.covered[n] === 1) flows.coveredProjects[kind[i]!]! += weight;
				if (reason === 0) build(world, prospects, n, i, fineTuners.base[i]!);
				else fallback.find(n, i, reason === NO_BASE ? -1 : fineTuners.base[i]!);
				if (building[i]! >= 0) built += 1;
			}
		}
		world.openActivity = built / fineTuners.count;
		if (month === 0) world.firstOpenActivity = world.openActivity;
	}
);

/** By kind: draws below it are ideas. */
export function ideaCuts(ideasPerYear: number): number[] {
	return IDEAS_OF_KIND.map((factor) => cutOf((factor * ideasPerYear) / 12));
}

/** The ideas of a block, whichever bases they may be built on. */
export class Ideas {
	/** Value on a base at the lagged frontier, in USD. */
	readonly valueUsd: Float64Array;
	/** Training tokens that it needs. */
	readonly tokens: Float64Array;
	/** Expected harm by kind, in USD. */
	readonly harmUsd: readonly number[];
	/** Whether it is for a use that a rule on uses names, and whether its fine-tuner believes itself covered. */
	readonly regulatedUse: Int32Array;
	readonly fearsCoverage: Int32Array;
	/** e^(β_v·(q_base − q_front(t − 12))) by base: what the capability of an open base makes of a value. */
	readonly valueOnBase: Float64Array;
	/** The same for the best closed model offered at home; 0 where there is none. */
	readonly valueOnService: readonly number[];
	private readonly draws: Stream;

	constructor(private readonly world: World) {
		const { bestClosed, month, parameters, runs, scratch } = world;
		this.valueUsd = scratch.float64(0);
		this.tokens = scratch.float64(1);
		this.regulatedUse = scratch.int32(1);
		this.fearsCoverage = scratch.int32(2);
		this.draws = world.random.stream(month, PURPOSE.project);
		this.harmUsd = medianBudgets(parameters).map(
			(medianUsd) => parameters.expectedHarmShare * parameters.projectValueRatio * medianUsd
		);
		const reference = world.referenceCapability();
		this.valueOnBase = scratch.named('value on a base', runs.count);
		for (let n = 0; n < runs.openCount; n++) {
			const row = runs.openRows[n]!;
			this.valueOnBase[row] = exp(parameters.capabilityValue * (runs.capability[row]! - reference));
		}
		this.valueOnService = Array.from(bestClosed, (capability) =>
			capability === -Infinity ? 0 : exp(parameters.capabilityValue * (capability - reference))
		);
	}

	conceive(who: Int32Array, count: number): void {
		const { draws, fearsCoverage, regulatedUse, tokens, valueUsd, world } = this;
		const { fineTuners, lawInForce, parameters } = world;
		const { home, kind, knowHow, skill } = fineTuners;
		const { projectValueSpread, tokensSpread } = parameters;
		const usualUsd = medianBudgets(parameters).map((medianUsd) => parameters.projectValueRatio * medianUsd);
		const usualTokens = TOKENS_OF_KIND.map((factor) => parameters.hobbyistTokens * factor);
		const regulated = cutOf(parameters.regulatedUseShare);
		const fears = cutOf(parameters.fearedCoverage);
		draws.normalsOf(who, count, 0, valueUsd);
		draws.normalsOf(who, count, 1, tokens);
		for (let n = 0; n < count; n++) {
			const i = who[n]!;
			valueUsd[n] = usualUsd[kind[i]!]! * exp(projectValueSpread * valueUsd[n]! + SKILL_VALUE * skill[i]!);
		}
		for (let n = 0; n < count; n++) tokens[n] = usualTokens[kind[who[n]!]!]! * exp(tokensSpread * tokens[n]!);
		for (let n = 0; n < count; n++) {
			const i = who[n]!;
			regulatedUse[n] = kind[i]! >= START_UP && draws.bits(i, 2) >>> 0 < regulated ? 1 : 0;
			// A fine-tuner whom no rule reaches believes itself covered with probability b₀, unless it knows better.
			fearsCoverage[n] =
				fears > 0 && lawInForce[home[i]!] === 1 && knowHow[i] === 0 && draws.bits(i, 3) >>> 0 < fears ? 1 : 0;
		}
	}
}

/** What the ideas of a block would bring on one base each. Amounts in USD. */
export class Prospects {
	readonly valueUsd: Float64Array;
	readonly costUsd: Float64Array;
	/** Part of the cost that is compute. */
	readonly flopUsd: Float64Array;
	readonly gainUsd: Float64Array;
	/** Duties paid if it is built, the laws they are owed under, and the laws not complied with. */
	readonly payUsd: Float64Array;
	readonly firstMet: Int32Array;
	readonly ignored: Int32Array;
	readonly covered: Int32Array;
	/** Jurisdictions in which the derivative would not be offered. */
	readonly excluded: Int32Array;
	/** Code in `REASONS`, 0 if the project goes ahead. */
	readonly reason: Int32Array;
	private readonly burden = new Burden();

	/** @param set which of the buffers of a block it uses */
	constructor(
		private readonly world: World,
		private readonly ideas: Ideas,
		set: number
	) {
		const { scratch } = world;
		this.valueUsd = scratch.float64(2 + 5 * set);
		this.costUsd = scratch.float64(3 + 5 * set);
		this.flopUsd = scratch.float64(4 + 5 * set);
		this.gainUsd = scratch.float64(5 + 5 * set);
		this.payUsd = scratch.float64(6 + 5 * set);
		this.firstMet = scratch.int32(3 + 5 * set);
		this.ignored = scratch.int32(4 + 5 * set);
		this.covered = scratch.int32(5 + 5 * set);
		this.reason = scratch.int32(6 + 5 * set);
		this.excluded = scratch.int32(7 + 5 * set);
	}

	/** Each idea of the block on the base that its fine-tuner uses. */
	appraiseBaseInUse(who: Int32Array, count: number): void {
		const { covered, costUsd, ideas, reason, valueUsd, world } = this;
		const { base } = world.fineTuners;
		for (let n = 0; n < count; n++) {
			const i = who[n]!;
			if (base[i]! >= 0 && canUse(world, i, base[i]!)) this.appraise(n, i, base[i]!);
			else {
				reason[n] = NO_BASE;
				valueUsd[n] = ideas.valueUsd[n]!;
				costUsd[n] = 0;
				covered[n] = 0;
			}
		}
	}

	/** Gain hoped for from the n-th idea before any duty, in USD. */
	hopedUsd(n: number): number {
		return Math.max(0, this.valueUsd[n]! - this.costUsd[n]!);
	}

	/** Value, cost and burden of the n-th idea on a base, and the reason against it if there is one. */
	appraise(n: number, i: number, base: number): void {
		const { burden, ideas, world } = this;
		const { fineTuners, parameters, runs } = world;
		const budgetUsd = fineTuners.budgetUsd[i]!;
		const kind = fineTuners.kind[i]!;
		const flop = 6 * runs.parameterCount[base]! * ideas.tokens[n]!;
		const flopUsd = flop * world.pricePerFlopUsd * parameters.rentalMarkUp;
		const costUsd = flopUsd + LABOUR_OF_KIND[kind]! * budgetUsd;
		const valueUsd = ideas.valueUsd[n]! * ideas.valueOnBase[base]!;
		const regulatedUse = ideas.regulatedUse[n] === 1;
		this.flopUsd[n] = flopUsd;
		this.costUsd[n] = costUsd;
		if (flop < world.modificationLine[base]! && !regulatedUse) burden.clear();
		else weighBurden(world, burden, i, base, flop, flopUsd, valueUsd, ideas.harmUsd[kind]!, regulatedUse);
		const { forgoneUsd, liabilityUsd, payUsd } = burden;
		// Value lost in jurisdictions that are left out is part of what the law costs.
		const weighedUsd = burden.weighedUsd + forgoneUsd;
		const fearUsd = ideas.fearsCoverage[n] === 1 && !burden.covered ? parameters.fearedDutyUsd : 0;
		const gainUsd = valueUsd - costUsd - weighedUsd - liabilityUsd - fearUsd;
		this.valueUsd[n] = valueUsd - forgoneUsd;
		this.excluded[n] = burden.excluded;
		this.payUsd[n] = payUsd;
		this.gainUsd[n] = gainUsd;
		this.firstMet[n] = burden.firstMet;
		this.ignored[n] = burden.ignored;
		this.covered[n] = burden.covered ? 1 : 0;
		this.reason[n] = reasonAgainst(
			costUsd,
			valueUsd,
			payUsd,
			weighedUsd,
			liabilityUsd,
			fearUsd,
			gainUsd,
			budgetUsd
		);
	}
}

/** The n-th project of a block is built on a base. */
function build(world: World, prospects: Prospects, n: number, i: number, base: number): void {
	const { fineTuners, flows } = world;
	const weight = world.makersPerFineTuner;
	const payUsd = prospects.payUsd[n]!;
	fineTuners.building[i] = base;
	fineTuners.buildingExcludes[i] = prospects.excluded[n]!;
	fineTuners.losses[i] = 0;
	flows.complianceUsd[fineTuners.kind[i]!]! += weight * payUsd;
	flows.valueBuiltUsd += weight * (prospects.valueUsd[n]! - prospects.costUsd[n]! - payUsd);
	if (payUsd > 0) {
		fineTuners.knowHow[i] = 1;
		recordPayment(world, i, prospects.firstMet[n]!);
		// Staying out of a jurisdiction teaches nobody how to comply.
		if (prospects.firstMet[n] !== 0) world.complianceExperience += 1 / fineTuners.count;
	}
	if (prospects.ignored[n] !== 0) {
		fineTuners.breachedLaws[i]! |= prospects.ignored[n]!;
		fineTuners.breachCostUsd[i] = prospects.flopUsd[n]!;
	}
}

/** Remembers in which month the duties of laws were paid. */
function recordPayment({ fineTuners, laws, month }: World, i: number, paid: number): void {
	for (let l = 0; l < laws.length; l++) {
		if (paid & (1 << l)) fineTuners.paidMonth[i * laws.length + l] = month;
	}
}

/** Whether a rule stands behind a reason; without a base, one does where the base in use was withheld. */
function isOfRule(reason: number, base: number): boolean {
	return reason === NO_BASE ? base >= 0 : isReasonOfRule(reason);
}

/** What is left to those whose idea cannot be built on the base in use. */
export class Fallback {
	private readonly candidates: Stream;
	private readonly other: Prospects;

	constructor(
		private readonly world: World,
		private readonly ideas: Ideas,
		private readonly first: Prospects
	) {
		this.candidates = world.random.stream(world.month, PURPOSE.candidates);
		this.other = new Prospects(world, ideas, 1);
	}

	/** The better of a peer's base, a base in the news and a closed service; else the project is lost. */
	find(n: number, i: number, failed: number): void {
		const { candidates, first, other, world } = this;
		const { fineTuners, flows, parameters } = world;
		const weight = world.makersPerFineTuner;
		const kind = fineTuners.kind[i]!;
		const at = kind * REASONS.length + first.reason[n]!;
		const byRule = isOfRule(first.reason[n]!, fineTuners.base[i]!);
		const hopedUsd = byRule ? first.hopedUsd(n) : 0;
		let best = -1;
		let bestGainUsd = 0;
		for (let k = 0; k <= parameters.peersAsked; k++) {
			const base =
				k === 0
					? newsFor(world, candidates, i)
					: baseOfPeer(fineTuners, candidates, i, k, parameters.homophily);
			if (base < 0 || base === failed || base === best || !canGet(world, i, base)) continue;
			other.appraise(n, i, base);
			if (other.reason[n] === 0 && other.gainUsd[n]! > bestGainUsd) {
				best = base;
				bestGainUsd = other.gainUsd[n]!;
			}
		}
		const serviceUsd = this.gainOnService(n, i);
		if (best >= 0 && bestGainUsd >= serviceUsd) {
			other.appraise(n, i, best);
			build(world, other, n, i, best);
			flows.diverted[at]! += weight;
			flows.valueForgoneUsd[kind]! += weight * Math.max(0, hopedUsd - bestGainUsd);
		} else if (serviceUsd > 0) {
			flows.diverted[at]! += weight;
			flows.valueForgoneUsd[kind]! += weight * Math.max(0, hopedUsd - serviceUsd);
		} else {
			flows.lost[at]! += weight;
			flows.valueForgoneUsd[kind]! += weight * hopedUsd;
			// A project that was too dear to adapt is bad luck; makers give up over what rules do to them.
			if (byRule) fineTuners.losses[i] = Math.min(255, fineTuners.losses[i]! + 1);
		}
	}

	/** Gain of the n-th idea on the best closed service offered at home, in USD; 0 without one. */
	gainOnService(n: number, i: number): number {
		const { ideas, world } = this;
		const { fineTuners, parameters } = world;
		const value = ideas.valueOnService[fineTuners.home[i]!]!;
		if (value === 0) return 0;
		const priceUsd = SERVICE_PRICE * (1 + world.serviceMarkUp) * fineTuners.budgetUsd[i]!;
		return parameters.apiValueShare * (ideas.valueUsd[n]! * value) - priceUsd;
	}
}
