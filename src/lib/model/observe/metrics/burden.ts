import { byKind } from './by-kind';
import { SHARED } from './noticeable';

/** What rules cost makers in every form: paid, fined, and given up. */
export const burden = byKind('burden', (plural, kind) => ({
	label: `Burden on ${plural}`,
	unit: 'share of budgets',
	group: 'compliance',
	formula: `Spending of ${plural} on duties, their fines, and the gain forgone of their projects lost or diverted because of a rule, over the budgets of the projects they had ideas for in the month; 0 without ideas.`,
	noticeable: SHARED,
	min: 0,
	max: 1e30,
	summary: 'mean',
	observe: ({ flows }) => {
		const budgetUsd = flows.projectBudgetUsd[kind]!;
		if (budgetUsd === 0) return 0;
		return (flows.complianceUsd[kind]! + flows.finesUsd[kind]! + flows.valueForgoneUsd[kind]!) / budgetUsd;
	}
}));
