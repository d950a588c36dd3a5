import { byKind, total } from './by-kind';
import { metric } from './metric';
import { COSTED, COUNTED, SHARED } from './noticeable';

/** Who pays for the rules, and who is covered by them. */
export const compliance = [
	metric({
		id: 'compliance-spend',
		label: 'Spending on compliance',
		unit: 'USD a month',
		group: 'compliance',
		formula: 'Spending of developers and fine-tuners on duties in the month, weighted to makers.',
		noticeable: COSTED,
		min: 0,
		max: 1e14,
		summary: 'sum',
		observe: ({ flows }) => flows.developerComplianceUsd + total(flows.complianceUsd)
	}),
	metric({
		id: 'compliance-spend-developers',
		label: 'Compliance spending of developers',
		unit: 'USD a month',
		group: 'compliance',
		formula: 'Spending of developers of base models on duties in the month.',
		noticeable: COSTED,
		min: 0,
		max: 1e14,
		summary: 'sum',
		observe: ({ flows }) => flows.developerComplianceUsd
	}),
	...byKind('compliance-spend', (plural, kind) => ({
		label: `Compliance spending of ${plural}`,
		unit: 'USD a month',
		group: 'compliance',
		formula: `Spending of ${plural} on duties in the month, weighted to makers.`,
		noticeable: COSTED,
		min: 0,
		max: 1e14,
		summary: 'sum',
		observe: ({ flows }) => flows.complianceUsd[kind]!
	})),
	...byKind('compliance-budget-share', (plural, kind) => ({
		label: `Compliance in the budgets of ${plural}`,
		unit: 'share of budgets',
		group: 'compliance',
		formula: `Spending of ${plural} on duties over the budgets of the projects they had ideas for in the month; 0 without ideas.`,
		noticeable: SHARED,
		min: 0,
		max: 1e6,
		summary: 'mean',
		observe: ({ flows }) =>
			flows.projectBudgetUsd[kind] === 0 ? 0 : flows.complianceUsd[kind]! / flows.projectBudgetUsd[kind]!
	})),
	metric({
		id: 'fines',
		label: 'Fines of fine-tuners',
		unit: 'USD a month',
		group: 'compliance',
		formula: 'Fines paid in the month by fine-tuners who ignored their duties, weighted to makers.',
		noticeable: COSTED,
		min: 0,
		max: 1e14,
		summary: 'sum',
		observe: ({ flows }) => total(flows.finesUsd)
	}),
	metric({
		id: 'covered-base-models',
		label: 'Covered base models',
		unit: 'models a month',
		group: 'compliance',
		formula: 'Base models released in the month that at least one tier with duties covers.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: ({ flows }) => flows.coveredReleases
	}),
	metric({
		id: 'covered-projects',
		label: 'Covered projects',
		unit: 'projects a month',
		group: 'compliance',
		formula:
			'Projects of fine-tuners that a rule covers in the month, whether built or not, weighted to makers.',
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: ({ flows }) => total(flows.coveredProjects)
	}),
	...byKind('covered-projects', (plural, kind) => ({
		label: `Covered projects of ${plural}`,
		unit: 'projects a month',
		group: 'compliance',
		formula: `Projects of ${plural} that a rule covers in the month, whether built or not, weighted to makers.`,
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: ({ flows }) => flows.coveredProjects[kind]!
	})),
	metric({
		id: 'know-how',
		label: 'Compliance know-how',
		unit: 'share of fine-tuners',
		group: 'compliance',
		formula: 'Share of fine-tuners who know what applies and how to comply.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: ({ fineTuners }) => {
			let knowing = 0;
			for (let i = 0; i < fineTuners.count; i++) knowing += fineTuners.knowHow[i]!;
			return knowing / fineTuners.count;
		}
	})
];
