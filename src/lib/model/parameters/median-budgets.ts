import type { Parameters } from './index';

/** Median budget of a project by kind, in USD. */
export function medianBudgets(parameters: Parameters): readonly number[] {
	return [
		parameters.hobbyistBudgetUsd,
		parameters.academicBudgetUsd,
		parameters.startUpBudgetUsd,
		parameters.enterpriseBudgetUsd
	];
}
