import { FINE_TUNER_KINDS, REASONS } from '../state/kinds';
import type { World } from '../laws/world';
import { exp } from '../arithmetic/portable-math';
import { PURPOSE, type Stream } from '../random/random-source';
import { REAL_ZERO } from '../arithmetic/real-zero';
import { medianBudgets } from '../parameters/median-budgets';
import { TOKENS_OF_KIND } from '../decisions/tokens';
import { baseOfPeer, canGet, canUse, newsFor } from '../decisions/candidates';
import { Burden, weighBurden } from '../laws/burden';

const NO_BASE = REASONS.indexOf('no base');
const TOO_DEAR = REASONS.indexOf('adaptation too dear');
const BEYOND_BUDGET = REASONS.indexOf('compliance beyond budget');
const COMPLIANCE = REASONS.indexOf('compliance exceeds gain');
const LIABILITY = REASONS.indexOf('liability exceeds gain');
const FEAR = REASONS.indexOf('feared coverage');
const START_UP = FINE_TUNER_KINDS.indexOf('start-up');

/** Ideas of a kind against the parameter: firms have twice as many. Assumption. */
const IDEAS_OF_KIND = [1, 1, 2, 2];
/** Labour as a share of the budget; a hobbyist's own time costs no money. Assumption. */
const LABOUR_OF_KIND = [0, 0.3, 0.3, 0.3];
/** Added ln value for one standard deviation of skill. Assumption. */
const SKILL_VALUE = 0.3;
/** Price of a closed service as a share of the budget. Assumption. */
const SERVICE_PRICE = 0.1;

/** One idea of one fine-tuner, whichever base it may be built on. Reused. */
const idea = {
	maker: 0,
	kind: 0,
	/** Value on a base at the lagged frontier, in USD. */
	valueUsd: REAL_ZERO,
	/** Training tokens it needs. */
	tokens: REAL_ZERO,
	/** Expected harm, in USD. */
	harmUsd: REAL_ZERO,
	regulatedUse: false,
	fearsCoverage: false
};

/** What the idea would bring on one base. Reused, so that a decision allocates nothing. */
class Prospect {
	valueUsd = REAL_ZERO;
	costUsd = REAL_ZERO;
	/** Part of the cost that is compute. */
	flopUsd = REAL_ZERO;
	fearUsd = REAL_ZERO;
	gainUsd = REAL_ZERO;
	readonly burden = new Burden();
	/** Code in `REASONS`, 0 if the project goes ahead. */
	reason = 0;
}

const first = new Prospect();
const second = new Prospect();

/**
 * Ideas and what becomes of them. With probability λ_kind a fine-tuner has an idea of value
 * v = v̄_kind·exp(σ_v·z + β_v·(q_base − q_front(t − 12)) + 0.3·skill). Cost = 6·N·D FLOP at the rental price
 * (parameters N = √(C/120), tokens D by kind; Hoffmann et al. 2022) + labour + burden. If the base is
 * unavailable, too dear or not worth it, the fine-tuner falls back on the base of a peer or in the news,
 * then on a closed service: the project is diverted, at a loss of value. If nothing pays, it is lost.
 */
export function decideProjects(world: World): void {
	const { fineTuners, flows, month, parameters } = world;
	fineTuners.building.fill(-1);
	const ideas = world.random.stream(month, PURPOSE.idea);
	const draws = world.random.stream(month, PURPOSE.project);
	const candidates = world.random.stream(month, PURPOSE.candidates);
	const chance = IDEAS_OF_KIND.map((factor) => (factor * parameters.ideasPerYear) / 12);
	const medians = medianBudgets(parameters);
	const weight = world.makersPerFineTuner;
	let built = 0;
	for (let i = 0; i < fineTuners.count; i++) {
		const kind = fineTuners.kind[i]!;
		if (fineTuners.active[i] === 0 || ideas.uniform(i, 0) >= chance[kind]!) continue;
		flows.ideas[kind]! += weight;
		flows.projectBudgetUsd[kind]! += weight * fineTuners.budgetUsd[i]!;
		conceive(world, draws, i, medians[kind]!);
		const base = fineTuners.base[i]!;
		if (base < 0 || !canUse(world, i, base)) {
			first.reason = NO_BASE;
			first.valueUsd = valueOn(world, world.referenceCapability());
			first.costUsd = 0;
			fallBack(world, candidates, -1);
			if (fineTuners.building[i]! >= 0) built += 1;
			continue;
		}
		appraise(world, base, first);
		if (first.burden.covered) flows.coveredProjects[kind]! += weight;
		if (first.reason === 0) build(world, base, first);
		else fallBack(world, candidates, base);
		if (fineTuners.building[i]! >= 0) built += 1;
	}
	world.openActivity = built / fineTuners.count;
	if (month === 0) world.firstOpenActivity = world.openActivity;
}

function conceive(world: World, draws: Stream, i: number, medianUsd: number): void {
	const { fineTuners, parameters } = world;
	const kind = fineTuners.kind[i]!;
	idea.maker = i;
	idea.kind = kind;
	idea.valueUsd =
		parameters.projectValueRatio *
		medianUsd *
		exp(parameters.projectValueSpread * draws.normal(i, 0) + SKILL_VALUE * fineTuners.skill[i]!);
	idea.tokens =
		parameters.hobbyistTokens * TOKENS_OF_KIND[kind]! * exp(parameters.tokensSpread * draws.normal(i, 1));
	idea.harmUsd = parameters.expectedHarmShare * parameters.projectValueRatio * medianUsd;
	idea.regulatedUse = kind >= START_UP && draws.uniform(i, 2) < parameters.regulatedUseShare;
	// An agent no rule reaches believes itself covered with probability b₀, unless it knows better.
	idea.fearsCoverage =
		parameters.fearedCoverage > 0 &&
		world.lawInForce[fineTuners.home[i]!] === 1 &&
		fineTuners.knowHow[i] === 0 &&
		draws.uniform(i, 3) < parameters.fearedCoverage;
}

/** Value of the idea on a base of a capability, in USD. */
function valueOn(world: World, capability: number): number {
	const relative = capability - world.referenceCapability();
	return idea.valueUsd * exp(world.parameters.capabilityValue * relative);
}

/** Value, cost and burden of the idea on a base, and the reason against it if there is one. */
function appraise(world: World, base: number, prospect: Prospect): void {
	const { runs, fineTuners, parameters } = world;
	const budgetUsd = fineTuners.budgetUsd[idea.maker]!;
	const flop = 6 * runs.parameterCount[base]! * idea.tokens;
	const flopUsd = flop * world.pricePerFlopUsd * parameters.rentalMarkUp;
	const { burden } = prospect;
	prospect.flopUsd = flopUsd;
	prospect.costUsd = flopUsd + LABOUR_OF_KIND[idea.kind]! * budgetUsd;
	prospect.valueUsd = valueOn(world, runs.capability[base]!);
	weighBurden(world, burden, idea.maker, base, flop, flopUsd, idea.harmUsd, idea.regulatedUse);
	prospect.fearUsd = idea.fearsCoverage && !burden.covered ? parameters.fearedDutyUsd : 0;
	prospect.gainUsd =
		prospect.valueUsd - prospect.costUsd - burden.weighedUsd - burden.liabilityUsd - prospect.fearUsd;
	prospect.reason = reasonAgainst(prospect, budgetUsd);
}

function reasonAgainst({ burden, costUsd, fearUsd, gainUsd, valueUsd }: Prospect, budgetUsd: number): number {
	if (costUsd > budgetUsd || costUsd > valueUsd) return TOO_DEAR;
	if (costUsd + burden.payUsd > budgetUsd) return BEYOND_BUDGET;
	if (costUsd + fearUsd > budgetUsd) return FEAR;
	if (gainUsd >= 0) return 0;
	if (fearUsd > burden.weighedUsd && fearUsd > burden.liabilityUsd) return FEAR;
	return burden.liabilityUsd > burden.weighedUsd ? LIABILITY : COMPLIANCE;
}

function build(world: World, base: number, { burden, costUsd, flopUsd, valueUsd }: Prospect): void {
	const { fineTuners, flows } = world;
	const i = idea.maker;
	const weight = world.makersPerFineTuner;
	fineTuners.building[i] = base;
	fineTuners.losses[i] = 0;
	flows.complianceUsd[idea.kind]! += weight * burden.payUsd;
	flows.valueBuiltUsd += weight * (valueUsd - costUsd - burden.payUsd);
	if (burden.payUsd > 0) {
		fineTuners.knowHow[i] = 1;
		recordPayment(world, i, burden.firstMet);
		world.complianceExperience += 1 / fineTuners.count;
	}
	if (burden.ignored !== 0) {
		fineTuners.breachedLaws[i]! |= burden.ignored;
		fineTuners.breachCostUsd[i] = flopUsd;
	}
}

/** Remembers in which month the duties of laws were paid. */
function recordPayment({ fineTuners, laws, month }: World, i: number, paid: number): void {
	for (let l = 0; l < laws.length; l++) {
		if (paid & (1 << l)) fineTuners.paidMonth[i * laws.length + l] = month;
	}
}

/** The better of a peer's base, a base in the news and a closed service; else the project is lost. */
function fallBack(world: World, candidates: Stream, failed: number): void {
	const { fineTuners, flows, parameters } = world;
	const i = idea.maker;
	const weight = world.makersPerFineTuner;
	const at = idea.kind * REASONS.length + first.reason;
	const hopedUsd = Math.max(0, first.valueUsd - first.costUsd);
	let best = -1;
	let bestGainUsd = 0;
	for (let k = 0; k <= parameters.peersAsked; k++) {
		const base =
			k === 0
				? newsFor(world, candidates, i)
				: baseOfPeer(fineTuners, candidates, i, k, parameters.homophily);
		if (base < 0 || base === failed || base === best || !canGet(world, i, base)) continue;
		appraise(world, base, second);
		if (second.reason === 0 && second.gainUsd > bestGainUsd) {
			best = base;
			bestGainUsd = second.gainUsd;
		}
	}
	const serviceUsd = gainOnService(world, i);
	if (best >= 0 && bestGainUsd >= serviceUsd) {
		appraise(world, best, second);
		build(world, best, second);
		flows.diverted[at]! += weight;
		flows.valueForgoneUsd[idea.kind]! += weight * Math.max(0, hopedUsd - bestGainUsd);
	} else if (serviceUsd > 0) {
		flows.diverted[at]! += weight;
		flows.valueForgoneUsd[idea.kind]! += weight * Math.max(0, hopedUsd - serviceUsd);
	} else {
		flows.lost[at]! += weight;
		flows.valueForgoneUsd[idea.kind]! += weight * hopedUsd;
		fineTuners.losses[i] = Math.min(255, fineTuners.losses[i]! + 1);
	}
}

/** Gain of the idea on the best closed service offered at home, in USD; 0 without one. */
function gainOnService(world: World, i: number): number {
	const { fineTuners, parameters } = world;
	const capability = world.bestClosed[fineTuners.home[i]!]!;
	if (capability === -Infinity) return 0;
	const priceUsd = SERVICE_PRICE * (1 + world.serviceMarkUp) * fineTuners.budgetUsd[i]!;
	return parameters.apiValueShare * valueOn(world, capability) - priceUsd;
}
