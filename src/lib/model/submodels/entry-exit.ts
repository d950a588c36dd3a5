import { developerId } from '../entities/developers';
import { DEVELOPER_KINDS, FINE_TUNER_KINDS, JURISDICTIONS, REASONS } from '../entities/kinds';
import { NEVER_PAID } from '../entities/fine-tuners';
import type { World } from '../entities/world';
import { exp, exp10, power } from '../portable-math';
import { ALWAYS, PURPOSE } from '../random';

const CHALLENGER = DEVELOPER_KINDS.indexOf('challenger');
/** Structural ids have room for so many entries a month; at two a month on average it is never met. */
const MOST_ENTRIES = 64;
/** A challenger starts 10^(−2.2 ± 0.7) below the frontier in compute. Assumption. */
const ENTRY_DEPTH = 2.2;
const ENTRY_SPREAD = 0.7;
/** A developer that cannot pay for a run of 1e22 FLOP leaves. */
const SMALLEST_FLOP = 1e22;

/** Challengers enter as a Poisson process; developers without means leave; fine-tuners give up and are replaced. */
export function enterAndLeave(world: World): void {
	enterDevelopers(world);
	leaveDevelopers(world);
	turnOverFineTuners(world);
}

/** Arrivals with exponential gaps of mean 12/r months, so that their number is Poisson with mean r/12. */
function enterDevelopers(world: World): void {
	const { developers, month, parameters } = world;
	const gaps = world.random.stream(month, PURPOSE.entry);
	const expected = parameters.challengersPerYear / 12;
	let instant = gaps.exponential(0, 0);
	for (let slot = 0; slot < MOST_ENTRIES && instant < expected; slot++) {
		enter(world, slot);
		instant += gaps.exponential(slot + 1, 0);
	}
	world.market.reserve(developers.count);
}

function enter(world: World, slot: number): void {
	const { developers, month, parameters } = world;
	const traits = world.random.stream(ALWAYS, PURPOSE.developerTraits);
	const d = developers.add();
	const id = developerId(CHALLENGER, month + 1, slot);
	developers.id[d] = id;
	developers.kind[d] = CHALLENGER;
	developers.home[d] = homeOf(traits.uniform(id, 0), world.demandShare);
	developers.active[d] = 1;
	const depth = ENTRY_DEPTH - ENTRY_SPREAD * traits.normal(id, 1);
	developers.largestRunUsd[d] = world.frontierFlop * exp10(-Math.max(0, depth)) * world.pricePerFlopUsd;
	developers.capitalShare[d] = exp(0.5 * traits.normal(id, 2)) / (2 * parameters.initialDevelopers);
	developers.reputation[d] = parameters.userReputation * traits.normal(id, 3) - parameters.userReputation;
	developers.lawAbiding[d] = traits.uniform(id, 4) < parameters.lawAbidingShare ? 1 : 0;
	world.flows.developerEntries += 1;
}

/** Home in proportion to demand. */
export function homeOf(uniform: number, demandShare: Float64Array): number {
	let sum = 0;
	for (let place = 0; place < JURISDICTIONS.length - 1; place++) {
		sum += demandShare[place]!;
		if (uniform < sum) return place;
	}
	return JURISDICTIONS.length - 1;
}

function leaveDevelopers(world: World): void {
	const { developers, month, parameters } = world;
	const draws = world.random.stream(month, PURPOSE.exit);
	const closure = 1 - power(1 - parameters.closurePerYear, 1 / 12);
	for (let d = 0; d < developers.count; d++) {
		if (developers.active[d] === 0) continue;
		const broke = developers.largestRunUsd[d]! < SMALLEST_FLOP * world.pricePerFlopUsd;
		if (!broke && draws.uniform(developers.id[d]!, 0) >= closure) continue;
		developers.active[d] = 0;
		world.flows.developerExits += 1;
	}
}

function turnOverFineTuners(world: World): void {
	const { fineTuners, flows, month, parameters } = world;
	const draws = world.random.stream(month, PURPOSE.activity);
	const weight = world.makersPerFineTuner;
	const returning = 1 - power(1 - parameters.returnPerYear, 1 / 12);
	const opportunity = FINE_TUNER_KINDS.map((_, kind) => {
		const ideas = flows.ideas[kind]!;
		if (ideas === 0) return 1;
		let lost = 0;
		for (let reason = 0; reason < REASONS.length; reason++)
			lost += flows.lost[kind * REASONS.length + reason]!;
		return 1 - lost / ideas;
	});
	for (let i = 0; i < fineTuners.count; i++) {
		const kind = fineTuners.kind[i]!;
		if (fineTuners.active[i] === 1) {
			if (fineTuners.losses[i]! < parameters.exitAfterLosses) continue;
			fineTuners.active[i] = 0;
			world.activeByKind[kind]! -= 1;
			flows.exits[kind]! += weight;
		} else if (draws.uniform(i, 0) < returning * opportunity[kind]!) {
			fineTuners.active[i] = 1;
			world.activeByKind[kind]! += 1;
			fineTuners.losses[i] = 0;
			fineTuners.knowHow[i] = 0;
			fineTuners.paidMonth.fill(NEVER_PAID, i * world.laws.length, (i + 1) * world.laws.length);
			fineTuners.breachedLaws[i] = 0;
			flows.entries[kind]! += weight;
		}
	}
}
