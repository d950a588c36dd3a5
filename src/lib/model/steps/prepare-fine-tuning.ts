import { power } from '../arithmetic/portable-math';
import { TOKENS_OF_KIND } from '../decisions/tokens';
import { coverageOf, forgetCoverage } from '../laws/coverage';
import {
	expectedDutiesUsd,
	KNOWN_CELLS,
	knownBurdenCell,
	medianWealthUsd,
	smallestOwedUsd
} from '../laws/expected-duties';
import { UNKNOWN } from '../laws/arena';
import { marketsOfDerivative } from '../laws/modification-reach';
import type { World } from '../laws/world';
import { commercialShares } from '../parameters/commercial-shares';
import { eachIn, JURISDICTIONS, NOWHERE, only, union } from '../state/jurisdictions';
import { FINE_TUNER_KINDS } from '../state/kinds';
import { step } from './step';

/** Tables that fine-tuners need in this month: what adapting a base costs, and what the laws ask of its derivatives. */
export const prepareFineTuning = step(
	{
		reads: {
			developers: 'home kind',
			runs: 'capability developer developerRevenueUsd disclosed freeLicence gated markets open openCount openRows trainingCostUsd trainingFlop',
			market: 'closedUsers openUsers',
			world: 'complianceExperience everyDerivativeUsd laws modificationLine pricePerFlopUsd toolingShare'
		},
		writes: { world: 'adaptationUsd everyDerivativeUsd modificationLine toolingShare' }
	},
	function prepareFineTuning(world: World): void {
		world.toolingShare = toolingCost(world);
		forgetCoverage(world);
		prepareModificationLines(world);
		prepareKnownBurdens(world);
		prepareAdaptation(world);
	}
);

/**
 * Smallest modification of each base that any law in force could cover. It depends on nothing but the laws in
 * force and on what is fixed when a model comes out: while the same laws hold, only new models are looked at.
 */
function prepareModificationLines(world: World): void {
	const { arena, laws, runs } = world;
	const tooShort = Math.min(world.modificationLine.length, arena.smallestOwedFor.length) < runs.count;
	if (tooShort) {
		world.modificationLine = new Float64Array(runs.id.length);
		world.everyDerivativeUsd = new Float64Array(runs.id.length * KNOWN_CELLS);
		arena.smallestOwedUsd = new Float64Array(runs.id.length * laws.length * FINE_TUNER_KINDS.length);
		arena.smallestOwedByOthersUsd = new Float64Array(arena.smallestOwedUsd.length);
		arena.smallestOwedFor = new Int32Array(runs.id.length);
	}
	const inForce = laws.filter((law) => law.inForce);
	const same =
		inForce.length === arena.linedLaws.length &&
		inForce.every(({ compiled }, n) => compiled === arena.linedLaws[n]);
	if (tooShort || !same) {
		world.modificationLine.fill(Infinity);
		arena.smallestOwedFor.fill(UNKNOWN);
		arena.linedModels = 0;
		arena.linedLaws.length = 0;
		for (const { compiled } of inForce) arena.linedLaws.push(compiled);
	}
	for (const { tiersOnFineTuners } of inForce) {
		for (const tier of tiersOnFineTuners) {
			const liable = tier.liability.modifier > 0 || tier.liability.deployer > 0;
			for (let n = arena.linedModels; n < runs.openCount; n++) {
				const row = runs.openRows[n]!;
				const line = liable ? 0 : tier.modificationLine(runs.trainingFlop[row]!, runs.disclosed[row] === 1);
				world.modificationLine[row] = Math.min(world.modificationLine[row]!, line);
			}
		}
	}
	arena.linedModels = runs.openCount;
}

/**
 * What a small derivative is expected to owe where a modifier rule reaches every one, for a median fine-tuner
 * of each home and kind: the less of complying and non-compliance. It is known before a base is chosen.
 */
function prepareKnownBurdens(world: World): void {
	const { arena, everyDerivativeUsd, laws, modificationLine, parameters, runs } = world;
	everyDerivativeUsd.fill(0, 0, runs.count * KNOWN_CELLS);
	const wealthUsd = medianWealthUsd(parameters);
	const commercial = commercialShares(parameters);
	const { smallestOwedUsd: smallestOwed, smallestOwedByOthersUsd: byOthers } = arena;
	const asking = laws.filter((law) => law.inForce && law.tiersOnFineTuners.length > 0);
	for (const law of asking) {
		for (let n = 0; n < runs.openCount; n++) {
			const row = runs.openRows[n]!;
			if (modificationLine[row] !== 0) continue;
			let homes = NOWHERE;
			for (let home = 0; home < JURISDICTIONS.length; home++) {
				if (law.reaches(home, marketsOfDerivative(world, row, home))) homes = union(homes, only(home));
			}
			const coverage = coverageOf(world, row);
			const known = arena.smallestOwedFor[row] === coverage;
			for (let kind = 0; kind < wealthUsd.length; kind++) {
				const at = (row * laws.length + law.index) * wealthUsd.length + kind;
				const usd = wealthUsd[kind]!;
				if (!known) {
					smallestOwed[at] = smallestOwedUsd(world, law, row, coverage, kind, usd, true);
					byOthers[at] = smallestOwedUsd(world, law, row, coverage, kind, usd, false);
				}
				const expectedUsd = expectedDutiesUsd(
					world,
					law,
					smallestOwed[at]!,
					byOthers[at]!,
					commercial[kind]!,
					usd
				);
				if (expectedUsd === 0) continue;
				for (const home of eachIn(homes))
					everyDerivativeUsd[knownBurdenCell(row, home, kind)]! += expectedUsd;
			}
		}
	}
	for (let n = 0; n < runs.openCount; n++) {
		const row = runs.openRows[n]!;
		if (asking.length > 0 && modificationLine[row] === 0) arena.smallestOwedFor[row] = coverageOf(world, row);
	}
}

/**
 * Adapting a base of N parameters with D tokens takes 6·N·D FLOP (Hoffmann et al. 2022). What a median
 * project of each kind pays in this month for each parameter of its base, in USD.
 */
function prepareAdaptation({ adaptationUsd, parameters, pricePerFlopUsd }: World): void {
	for (let kind = 0; kind < adaptationUsd.length; kind++) {
		const tokens = parameters.hobbyistTokens * TOKENS_OF_KIND[kind]!;
		adaptationUsd[kind] = 6 * tokens * pricePerFlopUsd * parameters.rentalMarkUp;
	}
}

/**
 * Wright's law: m = max(floor, (1 + E/E₀)^(−b)), E the derivatives made in compliance for each maker,
 * E₀ = 0.01 (assumption: one in a hundred makers with experience halves the first lead).
 */
export function toolingCost(world: World): number {
	const { parameters } = world;
	const FIRST_EXPERIENCE = 0.01;
	if (world.complianceExperience === 0) return 1;
	return Math.max(
		parameters.toolingFloor,
		power(1 + world.complianceExperience / FIRST_EXPERIENCE, -parameters.toolingExponent)
	);
}
