import fc from 'fast-check';
import type { Policy, Tier } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { compile } from '$lib/model/laws/compile';
import { lawAt } from '$lib/model/laws/monthly-law';
import { prepareFineTuning } from '$lib/model/steps/prepare-fine-tuning';
import { step } from '$lib/model/simulate';
import { Burden, weighBurden } from '$lib/model/laws/burden';
import { type ModelObligation, obligationOf } from '$lib/model/laws/obligation';
import { decide } from '$lib/model/decisions/training-plan';
import { addPlannedRun } from '$lib/model/steps/plan-training-runs';
import { circumstances, rule, worldAtStart } from '../model/worlds';

/** Month in which the world stands still. */
const MONTH = 18;

/** A world that has run without any rule and then stands still, with room for one law. */
export function frozenWorld(): World {
	// Harm dear enough that shares of liability decide something.
	const changes = { fineTuners: 200, expectedHarmShare: 0.3 };
	const world = worldAtStart(changes, [rule({ threshold: { basis: 'no-model' } })], 'frozen');
	for (world.month = 0; world.month < MONTH; world.month++) step(world);
	world.developers.groupRevenueUsd.forEach(
		(_, d) => (world.developers.groupRevenueUsd[d] = 1e7 * (1 + (d % 40)))
	);
	return world;
}

/** The frozen world under another law, in force in its month. Nobody has paid anything before. */
export function under(world: World, policy: Policy): World {
	const now = circumstances(world.month, world.frontierFlop);
	world.laws = compile([policy]).map((law) => lawAt(law, world.month, now));
	prepareFineTuning(world);
	return world;
}

/** One planned run of one developer. */
export interface PlannedRun {
	readonly developer: number;
	readonly wishedLog10Flop: number;
	readonly openness: number;
	readonly freeLicence: boolean;
	/** Whether the model is trained already, so that only weights and markets are open. */
	readonly sunk: boolean;
}

/** What the developer does with the run: weighs its full size and a size just under each line. */
export function decided(world: World, run: PlannedRun) {
	const { runs } = world;
	const row = addPlannedRun(world, run.developer, MONTH, run.wishedLog10Flop);
	runs.openness[row] = run.openness;
	runs.freeLicence[row] = run.freeLicence ? 1 : 0;
	const wishedFlop = 10 ** run.wishedLog10Flop;
	const lines = run.sunk ? [] : SIZES.filter((flop) => flop < wishedFlop);
	const { option } = decide(world, world.laws, row, [wishedFlop, ...lines], run.sunk);
	runs.count -= 1;
	return option;
}

/** Sizes besides the full one, whatever the lines are, so that two laws offer the same choice. */
const SIZES = [1e22, 1e23, 1e24, 1e25, 1e26];

/** What the developer would owe for the run at its full size, offered everywhere. */
export function owed(world: World, run: PlannedRun, open: boolean): ModelObligation {
	const { developers } = world;
	const trainingFlop = 10 ** run.wishedLog10Flop;
	const facts = {
		trainingFlop,
		trainingCostUsd: trainingFlop * world.pricePerFlopUsd,
		developerRevenueUsd: developers.groupRevenueUsd[run.developer]!,
		developerKind: developers.kind[run.developer]!,
		home: developers.home[run.developer]!,
		markets: 0b111,
		open,
		gated: false,
		freeLicence: run.freeLicence,
		capability: 0,
		reachShare: 0
	};
	return obligationOf(world, world.laws, run.developer, facts);
}

/** One project of one fine-tuner. */
export interface Project {
	readonly maker: number;
	/** Which of the open models it builds on. */
	readonly place: number;
	readonly log10Flop: number;
	readonly harmUsd: number;
	readonly regulatedUse: boolean;
}

export function burdenOf(world: World, { harmUsd, log10Flop, maker, place, regulatedUse }: Project): Burden {
	const burden = new Burden();
	const base = world.runs.openRows[place % world.runs.openCount]!;
	const flop = 10 ** log10Flop;
	const flopUsd = flop * world.pricePerFlopUsd;
	const valueUsd = world.parameters.projectValueRatio * world.fineTuners.budgetUsd[maker]!;
	weighBurden(world, burden, maker, base, flop, flopUsd, valueUsd, harmUsd, regulatedUse);
	return burden;
}

/** Numbers spread evenly: the ends that fast-check prefers would leave most laws without anything to decide. */
const even = (least: number, most: number) =>
	fc.noBias(fc.integer({ min: 0, max: 1e6 })).map((n) => least + ((most - least) * n) / 1e6);
/** Amounts spread evenly in orders of magnitude, and nothing in one of five. */
const amount = (most: number) =>
	even(0, 1).chain((chance) =>
		chance < 0.2 ? fc.constant(0) : even(0, Math.log10(most)).map((orders) => 10 ** orders)
	);
const share = even(-0.2, 1.2).map((value) => Math.min(1, Math.max(0, value)));
const flop = (least: number, most: number) => even(least, most).map((log10Flop) => 10 ** log10Flop);
const oneOf = (...values: readonly string[]) => fc.noBias(fc.constantFrom(...values));
const oftenYes = oneOf('yes', 'yes', 'no').map((answer) => answer === 'yes');

/** How far a law is changed, 0 to 1. */
export const anyFactor = even(0, 1);

export const anyRun: fc.Arbitrary<PlannedRun> = fc.record({
	developer: fc.noBias(fc.integer({ min: 0, max: 47 })),
	wishedLog10Flop: even(22, 27),
	openness: even(-0.3, 0.3),
	freeLicence: oftenYes,
	sunk: oftenYes
});

export const anyProject: fc.Arbitrary<Project> = fc.record({
	maker: fc.noBias(fc.integer({ min: 0, max: 199 })),
	place: fc.noBias(fc.nat({ max: 10_000 })),
	log10Flop: even(16, 24),
	harmUsd: amount(1e5),
	regulatedUse: oftenYes
});

const anyTier: fc.Arbitrary<Tier['instruments']> = fc.record(
	{
		threshold: fc.record(
			{
				basis: oneOf('compute', 'compute', 'compute', 'compute', 'every-model', 'no-model'),
				flop: flop(22, 27),
				costUsd: amount(1e6)
			},
			{ requiredKeys: ['basis', 'flop'] }
		),
		'open-relief': fc.record({
			relief: oneOf('none', 'partial', 'full'),
			costShare: share,
			lostAboveFlop: flop(23, 27),
			licences: oneOf('free', 'any')
		}),
		'small-relief': fc.record({ revenueBelowUsd: amount(1e8), costShare: share }),
		modifier: fc.record({
			rule: oneOf('nobody', 'ratio', 'absolute', 'every-derivative', 'every-derivative'),
			ratio: flop(-8, -1),
			flop: flop(16, 22),
			original: oneOf('covered', 'any'),
			dutyShare: share
		}),
		duties: fc.record({
			fixedUsd: amount(1e6),
			perModelUsd: amount(1e6),
			perYearUsd: amount(1e6),
			delayMonths: amount(12)
		}),
		approval: fc.record({
			required: oneOf('no', 'yes'),
			reviewers: fc.integer({ min: 1, max: 5 }),
			reviewMonths: amount(12),
			rejectProbability: share
		}),
		liability: fc.record({ developerShare: share, modifierShare: share })
	},
	{ requiredKeys: ['threshold', 'duties'] }
);

/** A law of one or two tiers that any of the instruments may shape. */
export const anyLaw: fc.Arbitrary<Policy> = fc.record({
	id: fc.constant('law'),
	instruments: fc.record({
		nexus: fc.record({
			jurisdiction: oneOf('world', 'world', 'us', 'eu', 'rest'),
			reach: oneOf('home', 'market')
		}),
		enforcement: fc.record({
			from: oneOf('2024-01-01', '2024-01-01', 'never'),
			detectionPerYear: even(0, 0.99),
			fineUsd: amount(1e7)
		})
	}),
	tiers: fc
		.array(anyTier, { minLength: 1, maxLength: 2 })
		.map((tiers) => tiers.map((instruments, n) => ({ id: `tier-${n}`, instruments })))
});

/** The law with the values of one instrument of every tier changed. */
export function changed(
	law: Policy,
	instrument: string,
	change: (values: Readonly<Record<string, number | string>>) => Readonly<Record<string, number | string>>
): Policy {
	return {
		...law,
		tiers: law.tiers.map(({ id, instruments }) => ({
			id,
			instruments: {
				...instruments,
				[instrument]: { ...instruments[instrument], ...change(instruments[instrument] ?? {}) }
			}
		}))
	};
}
