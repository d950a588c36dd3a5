import { metric } from './metric';
import { COUNTED } from './noticeable';

/** What developers did because of a rule. */
export const responses = [
	metric({
		id: 'bunched-runs',
		label: 'Runs kept under a line',
		unit: 'runs a month',
		group: 'losses',
		formula: 'Training runs committed in the month with less compute than wished, just under a threshold.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: ({ flows }) => flows.bunchedRuns
	}),
	metric({
		id: 'closed-by-rule',
		label: 'Models closed because of a rule',
		unit: 'models a month',
		group: 'losses',
		formula:
			'Base models released closed in the month that would have been open without the rule; gated weights count as gated, not as closed.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: ({ flows }) => flows.closedByRule
	}),
	metric({
		id: 'withheld-runs',
		label: 'Models withheld from a jurisdiction',
		unit: 'models a month',
		group: 'losses',
		formula: 'Base models released in the month that are not offered in at least one jurisdiction.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: ({ flows }) => flows.withheldFromMarket
	}),
	metric({
		id: 'abandoned-runs',
		label: 'Runs given up',
		unit: 'runs a month',
		group: 'losses',
		formula: 'Training runs not committed, or trained and not released, because of a rule.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: ({ flows }) => flows.abandonedRuns + flows.refusals
	}),
	metric({
		id: 'approval-wait',
		label: 'Wait for approval',
		unit: 'months',
		group: 'losses',
		formula:
			'Sum of the months between request and approval over all models approved so far, divided by their number; 0 if none.',
		noticeable: COUNTED,
		min: 0,
		max: 1e4,
		summary: 'end',
		observe: ({ totals }) => (totals.approvals === 0 ? 0 : totals.approvalWaitMonths / totals.approvals)
	}),
	metric({
		id: 'approval-queue',
		label: 'Models waiting for approval',
		unit: 'models',
		group: 'losses',
		formula: 'Models that have asked for approval and have not had an answer.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'mean',
		observe: ({ runs }) => {
			let waiting = 0;
			for (let row = 0; row < runs.count; row++) {
				if (runs.permission[row] === 1 || runs.permission[row] === 2) waiting += 1;
			}
			return waiting;
		}
	})
];
