import { FINE_TUNER_KINDS, JURISDICTIONS } from '../state/kinds';
import { foundOutUsd } from './found-out';
import type { MonthlyLaw } from './monthly-law';
import { coversModification, owedOnModification } from './tier';
import type { World } from './world';

const KINDS = FINE_TUNER_KINDS.length;
/** Cells of the table of burdens known beforehand, for one base. */
export const KNOWN_CELLS = JURISDICTIONS.length * KINDS;

/** Place of (base, home, kind) in the table of burdens known beforehand. */
export function knownBurdenCell(base: number, home: number, kind: number): number {
	return (base * JURISDICTIONS.length + home) * KINDS + kind;
}

/**
 * What a law is expected to ask of the smallest modification of a base by a median fine-tuner of a kind, in USD:
 * the duties of its heaviest tier, or what non-compliance costs if that is less.
 *
 * @param coverage tiers that cover the base, one bit each
 * @param budgetUsd median budget of the kind
 */
export function expectedDutiesUsd(
	world: World,
	law: MonthlyLaw,
	row: number,
	coverage: number,
	kind: number,
	budgetUsd: number
): number {
	const { arena, parameters, runs } = world;
	const { modification, owed } = arena;
	const wealthUsd = parameters.wealthRatio * budgetUsd;
	modification.modificationFlop = 0;
	modification.modificationCostUsd = 0;
	modification.originalFlop = runs.trainingFlop[row]!;
	modification.originalDisclosed = runs.disclosed[row] === 1;
	modification.revenueUsd = wealthUsd;
	modification.kind = kind;
	modification.home = 0;
	modification.regulatedUse = false;
	let heaviestUsd = 0;
	for (const tier of law.tiersOnFineTuners) {
		modification.originalCovered = (coverage & (1 << tier.bit)) !== 0;
		if (!coversModification(tier, modification)) continue;
		owedOnModification(tier, modification, owed);
		heaviestUsd = Math.max(heaviestUsd, owed.perModelUsd + owed.perYearUsd);
	}
	if (heaviestUsd === 0) return 0;
	const complyUsd = parameters.dutyCostScale * world.toolingShare * heaviestUsd;
	return Math.min(complyUsd, foundOutUsd(parameters, law, wealthUsd, 0));
}
