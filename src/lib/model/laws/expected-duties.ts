import type { Parameters } from '../parameters';
import { medianBudgets } from '../parameters/median-budgets';
import { FINE_TUNER_KINDS, JURISDICTIONS } from '../state/kinds';
import { foundOutUsd } from './found-out';
import { silentLineOf } from './modification-reach';
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
 * What the heaviest tier of a law asks of the smallest modification of a base by a median fine-tuner of a kind, in
 * USD. It depends on nothing that moves with time but coverage.
 *
 * @param coverage tiers that cover the base, one bit each
 * @param wealthUsd median wealth of the kind
 * @param commercial whether the fine-tuner supplies in the course of a commercial activity
 */
export function smallestOwedUsd(
	{ arena, runs }: World,
	law: MonthlyLaw,
	row: number,
	coverage: number,
	kind: number,
	wealthUsd: number,
	commercial: boolean
): number {
	if (law.commercialOnly && !commercial) return 0;
	const { modification, owed } = arena;
	modification.modificationFlop = 0;
	modification.modificationCostUsd = 0;
	modification.originalFlop = runs.trainingFlop[row]!;
	modification.originalDisclosed = runs.disclosed[row] === 1;
	modification.silentLineFlop = silentLineOf(law, coverage);
	modification.revenueUsd = wealthUsd;
	modification.kind = kind;
	modification.home = 0;
	modification.commercial = commercial;
	modification.regulatedUse = false;
	let heaviestUsd = 0;
	for (const tier of law.tiersOnFineTuners) {
		modification.originalCovered = (coverage & (1 << tier.bit)) !== 0;
		if (!coversModification(tier, modification)) continue;
		owedOnModification(tier, modification, owed);
		heaviestUsd = Math.max(heaviestUsd, owed.perModelUsd + owed.perYearUsd);
	}
	return heaviestUsd;
}

/**
 * The less of complying with what is owed and of non-compliance, as a median fine-tuner of a kind expects it, in USD:
 * the mean over those who supply in the course of a commercial activity and the others.
 *
 * @param commercialShare share of the kind that does
 */
export function expectedDutiesUsd(
	world: World,
	law: MonthlyLaw,
	owedByCommercialUsd: number,
	owedByOthersUsd: number,
	commercialShare: number,
	wealthUsd: number
): number {
	return (
		commercialShare * leastUsd(world, law, owedByCommercialUsd, wealthUsd) +
		(1 - commercialShare) * leastUsd(world, law, owedByOthersUsd, wealthUsd)
	);
}

function leastUsd(
	{ parameters, toolingShare }: World,
	law: MonthlyLaw,
	owedUsd: number,
	wealthUsd: number
): number {
	if (owedUsd === 0) return 0;
	const complyUsd = parameters.dutyCostScale * toolingShare * owedUsd;
	return Math.min(complyUsd, foundOutUsd(parameters, law, wealthUsd, 0));
}

/** Median wealth of fine-tuners by kind, in USD. */
export function medianWealthUsd(parameters: Parameters): readonly number[] {
	return medianBudgets(parameters).map((budgetUsd) => parameters.wealthRatio * budgetUsd);
}
