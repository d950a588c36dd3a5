import type { Policy } from '$lib/model';
import { DEVELOPER_KINDS, FINE_TUNER_KINDS, JURISDICTIONS, type Jurisdiction } from '$lib/model/state/kinds';
import { compile, type CompiledLaw } from '$lib/model/laws/compile';
import { lawAt, type MonthlyLaw } from '$lib/model/laws/monthly-law';
import { bindsModifier, silentLineOf } from '$lib/model/laws/modification-reach';
import { obligationOf } from '$lib/model/laws/obligation';
import type { ModelFacts, ModificationFacts } from '$lib/model/laws/subjects';
import { coversModification, nothingOwed, owedOnModification as owedTo } from '$lib/model/laws/tier';
import type { World } from '$lib/model/laws/world';
import { presetById } from '$lib/scenarios';
import { worldAtStart } from '../model/worlds';
import {
	A_LAB,
	isModification,
	type LawCase,
	type ModelInCase,
	type ModificationInCase,
	NOTHING,
	type Owed
} from './law-case';

/** The only place of the law cases that knows the model's own interface. */

const USD_PER_FLOP = 1.76e-18;
const code = <T extends string>(kinds: readonly T[], kind: T): number => kinds.indexOf(kind);
const bit = (jurisdiction: Jurisdiction): number => 1 << code(JURISDICTIONS, jurisdiction);
/** Month of a day; month 0 is January 2024. */
const monthOf = (day: string): number => (Number(day.slice(0, 4)) - 2024) * 12 + Number(day.slice(5, 7)) - 1;

/** One world for each preset, in which nobody has paid anything and nobody waits. */
const worlds = new Map<string, World>();
function worldUnder(law: string): World {
	let world = worlds.get(law);
	if (world === undefined) {
		const preset = presetById(law);
		if (preset === undefined) throw new RangeError(`No preset is called ${law}.`);
		world = worldAtStart({ fineTuners: 100, dutyCostScale: 1 }, [preset.policy]);
		worlds.set(law, world);
	}
	return world;
}

/** What the model says of a case, under its preset or under an altered text of it with the same tiers. */
export function answerTo({ law: id, released, subject, world: state = {} }: LawCase, altered?: Policy): Owed {
	const world = worldUnder(id);
	world.month = monthOf(released);
	Object.assign(world.circumstances, {
		month: world.month,
		frontierFlop: state.frontierFlop ?? 5e25,
		openFrontierFlop: state.openFrontierFlop ?? 3.8e25,
		incidents: state.incidents ?? 0
	});
	const compiled = altered === undefined ? world.compiledLaws[0]! : compiledOnce(altered);
	const law = lawAt(compiled, world.month, world.circumstances);
	return isModification(subject)
		? owedOnModification(law, subject)
		: owedOnModel(world, law, factsOf(subject));
}

const compiledLaws = new WeakMap<Policy, CompiledLaw>();
function compiledOnce(policy: Policy): CompiledLaw {
	const compiled = compiledLaws.get(policy) ?? compile([policy])[0]!;
	compiledLaws.set(policy, compiled);
	return compiled;
}

function factsOf(model: ModelInCase): ModelFacts {
	const { developer, home, licence, markets, revenueUsd, weights } = { ...A_LAB, ...model };
	return {
		trainingFlop: model.flop,
		trainingCostUsd: model.costUsd ?? USD_PER_FLOP * model.flop,
		developerRevenueUsd: revenueUsd,
		developerKind: code(DEVELOPER_KINDS, developer),
		home: code(JURISDICTIONS, home),
		markets: markets.reduce((all, market) => all | bit(market), 0),
		open: weights === 'open',
		gated: weights === 'gated',
		freeLicence: licence === 'free',
		capability: 3,
		reachShare: 0.1
	};
}

function owedOnModel(world: World, law: MonthlyLaw, facts: ModelFacts): Owed {
	const owed = obligationOf(world, [law], 0, facts);
	return {
		covered: law.tiers.filter((_, n) => owed.covered & (1 << n)).map((tier) => tier.id),
		firstUsd: owed.firstUsd,
		perModelUsd: owed.perModelUsd,
		perYearUsd: owed.perYearUsd,
		perAdopterUsd: owed.perAdopterUsd,
		delayMonths: owed.delayMonths,
		approval:
			owed.approvals.length === 0 ? null : { months: owed.reviewMonths, refused: owed.rejectProbability },
		liability: owed.liabilityShare,
		mayPublish: owed.mayPublish,
		subsidyUsd: owed.subsidyUsd,
		fineUsd:
			owed.covered === 0 || law.developerDetection === 0
				? 0
				: law.penaltyUsd(facts.developerRevenueUsd, facts.trainingCostUsd)
	};
}

const COMMERCIAL: readonly string[] = ['start-up', 'enterprise'];

/** The heaviest tier of the law that reaches the fine-tuner, at home or where the original is offered, as `weighBurden` takes it. */
function owedOnModification(law: MonthlyLaw, subject: ModificationInCase): Owed {
	const original = factsOf(subject.of);
	const home = subject.home ?? 'us';
	const modification: ModificationFacts = {
		modificationFlop: subject.flop,
		modificationCostUsd: subject.costUsd ?? USD_PER_FLOP * subject.flop,
		originalFlop: original.trainingFlop,
		originalDisclosed: subject.originalSilent !== true,
		originalCovered: false,
		silentLineFlop: 0,
		revenueUsd: subject.revenueUsd ?? 1e6,
		kind: code(FINE_TUNER_KINDS, subject.by),
		home: code(JURISDICTIONS, home),
		commercial: subject.commercial ?? COMMERCIAL.includes(subject.by),
		regulatedUse: subject.regulatedUse === true
	};
	let heaviest = NOTHING;
	const covered: string[] = [];
	let liability = 0;
	const markets =
		subject.markets?.reduce((all, market) => all | bit(market), 0) ?? original.markets | bit(home);
	if (!bindsModifier(law, modification.home, markets, modification.commercial))
		return { ...NOTHING, fineUsd: 0 };
	const coverage = law.tiers.reduce(
		(bits, tier) => (tier.coversModel(original) ? bits | (1 << tier.bit) : bits),
		0
	);
	modification.silentLineFlop = silentLineOf(law, coverage);
	for (const tier of law.tiers) {
		modification.originalCovered = tier.coversModel(original);
		if (tier.shareOwedOnModification(modification) === 0) continue;
		if (modification.originalCovered) {
			const { commercialOnly, deployer, modifier } = tier.liability;
			const { commercial } = modification;
			const share = (!commercialOnly || commercial ? modifier : 0) + (commercial ? deployer : 0);
			liability = Math.max(liability, Math.min(1, share));
		}
		if (!coversModification(tier, modification)) continue;
		covered.push(tier.id);
		const owed = owedTo(tier, modification, nothingOwed());
		if (weight(owed) > weight(heaviest))
			heaviest = {
				...NOTHING,
				firstUsd: owed.firstUsd,
				perModelUsd: owed.perModelUsd,
				perYearUsd: owed.perYearUsd
			};
	}
	const fined = covered.length > 0 && law.detection > 0;
	return {
		...heaviest,
		covered,
		liability,
		fineUsd: fined ? law.penaltyUsd(modification.revenueUsd, modification.modificationCostUsd) : 0
	};
}

function weight({
	firstUsd,
	perModelUsd,
	perYearUsd
}: Pick<Owed, 'firstUsd' | 'perModelUsd' | 'perYearUsd'>): number {
	return firstUsd + perModelUsd + perYearUsd;
}
