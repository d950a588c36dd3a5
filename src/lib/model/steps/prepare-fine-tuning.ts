import { power } from '../arithmetic/portable-math';
import { TOKENS_OF_KIND } from '../decisions/tokens';
import { expectedDuties, KNOWN_CELLS, knownBurdenCell } from '../laws/burden';
import type { World } from '../laws/world';
import { FINE_TUNER_KINDS, JURISDICTIONS } from '../state/kinds';

/** Tables that fine-tuners need in this month: what adapting a base costs, and what the laws ask of its derivatives. */
export function prepareFineTuning(world: World): void {
	prepareModificationLines(world);
	prepareAdaptation(world);
}

/** Smallest modification of each base that any law in force could cover, and what every derivative of it owes. */
function prepareModificationLines(world: World): void {
	const { runs } = world;
	if (world.modificationLine.length < runs.count) {
		world.modificationLine = new Float64Array(runs.id.length);
		world.everyDerivativeUsd = new Float64Array(runs.id.length * KNOWN_CELLS);
	}
	world.modificationLine.fill(Infinity);
	for (const law of world.laws) {
		if (!law.inForce) continue;
		for (const tier of law.tiers) {
			const liable = tier.liability.modifier > 0 || tier.liability.deployer > 0;
			for (let n = 0; n < runs.openCount; n++) {
				const row = runs.openRows[n]!;
				const line = liable ? 0 : tier.modificationLine(runs.trainingFlop[row]!, runs.disclosed[row] === 1);
				world.modificationLine[row] = Math.min(world.modificationLine[row]!, line);
			}
		}
	}
	world.toolingShare = toolingCost(world);
	prepareKnownBurdens(world);
}

/**
 * What a small derivative is expected to owe where a modifier rule reaches every one, for a median maker
 * of each home and kind: the least of complying and ignoring. It is known before a base is chosen.
 */
function prepareKnownBurdens(world: World): void {
	const { runs, everyDerivativeUsd } = world;
	everyDerivativeUsd.fill(0);
	for (let n = 0; n < runs.openCount; n++) {
		const row = runs.openRows[n]!;
		if (world.modificationLine[row] !== 0) continue;
		for (const law of world.laws) {
			if (!law.inForce) continue;
			for (let kind = 0; kind < FINE_TUNER_KINDS.length; kind++) {
				const expectedUsd = expectedDuties(world, law, row, kind);
				if (expectedUsd === 0) continue;
				for (let home = 0; home < JURISDICTIONS.length; home++) {
					if (law.reaches(home, 1 << home))
						everyDerivativeUsd[knownBurdenCell(row, home, kind)]! += expectedUsd;
				}
			}
		}
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
