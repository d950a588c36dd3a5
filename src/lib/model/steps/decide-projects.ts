import { Candidates } from '../decisions/candidates';
import { Ideas } from '../decisions/project-ideas';
import { Prospects } from '../decisions/project-prospects';
import type { World } from '../laws/world';
import { cutOf, PURPOSE } from '../random/random-source';
import { isReasonOfRule, REASONS } from '../state/kinds';
import { BLOCK } from '../state/scratch';
import { step } from './step';

const NO_BASE = REASONS.indexOf('no base');

/** Ideas of a kind against the parameter: firms have twice as many. Assumption. */
const IDEAS_OF_KIND = [1, 1, 2, 2] as const;

/**
 * Ideas and what becomes of them. With probability λ_kind a fine-tuner has an idea (`decisions/project-ideas.ts`).
 * If on the base in use it would not pay (`decisions/project-prospects.ts`), or that base is unavailable, the
 * fine-tuner falls back on the base of a peer or in the news, then on a closed service: the project is diverted, at a
 * loss of value. If nothing pays, it is lost.
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
		const cuts = IDEAS_OF_KIND.map((factor) => cutOf((factor * parameters.ideasPerYear) / 12));
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
class Fallback {
	private readonly candidates: Candidates;
	private readonly other: Prospects;

	constructor(
		private readonly world: World,
		private readonly ideas: Ideas,
		private readonly first: Prospects
	) {
		this.candidates = new Candidates(world);
		this.other = new Prospects(world, ideas, 1);
	}

	/** The better of a peer's base, a base in the news and a closed service; else the project is lost. */
	find(n: number, i: number, failed: number): void {
		const { candidates, first, ideas, other, world } = this;
		const { fineTuners, flows, parameters } = world;
		const weight = world.makersPerFineTuner;
		const kind = fineTuners.kind[i]!;
		const at = kind * REASONS.length + first.reason[n]!;
		const byRule = isOfRule(first.reason[n]!, fineTuners.base[i]!);
		const hopedUsd = byRule ? first.hopedUsd(n) : 0;
		let best = -1;
		let bestGainUsd = 0;
		for (let k = 0; k <= parameters.peersAsked; k++) {
			const base = k === 0 ? candidates.inNews(i) : candidates.ofPeer(i, k);
			if (base < 0 || base === failed || base === best || !candidates.canGet(i, base)) continue;
			other.appraise(n, i, base);
			if (other.reason[n] === 0 && other.gainUsd[n]! > bestGainUsd) {
				best = base;
				bestGainUsd = other.gainUsd[n]!;
			}
		}
		const serviceUsd = ideas.gainOnService(n, i);
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
}
