import type { World } from '../entities/world';
import type { Parameters } from '../parameters';

/** Training tokens of a kind against those of a hobbyist. Assumption: see `hobbyistTokens`. */
export const TOKENS_OF_KIND: readonly number[] = [1, 10, 100, 1000];

/**
 * Adapting a base of N parameters with D tokens takes 6·N·D FLOP (Hoffmann et al. 2022). What a median
 * project of each kind pays in this month for each parameter of its base, in USD.
 */
export function prepareAdaptation({ adaptationUsd, parameters, pricePerFlopUsd }: World): void {
	for (let kind = 0; kind < adaptationUsd.length; kind++) {
		const tokens = parameters.hobbyistTokens * TOKENS_OF_KIND[kind]!;
		adaptationUsd[kind] = 6 * tokens * pricePerFlopUsd * parameters.rentalMarkUp;
	}
}

/** Median budget of a project by kind, in USD. */
export function medianBudgets(parameters: Parameters): readonly number[] {
	return [
		parameters.hobbyistBudgetUsd,
		parameters.academicBudgetUsd,
		parameters.startUpBudgetUsd,
		parameters.enterpriseBudgetUsd
	];
}
