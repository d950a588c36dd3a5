import { metric } from './metric';
import { COUNTED, SHARED } from './noticeable';

/** Whose base models users depend on, in the two segments: services and downloads. */
export const downloadConcentration = [
	metric({
		id: 'effective-origins',
		label: 'Effective number of origins',
		unit: 'equal developers',
		group: 'concentration',
		formula:
			'1 over the sum of squared shares of users of services by the developer of their base model; 0 if nobody is served.',
		noticeable: COUNTED,
		min: 0,
		max: 1e4,
		summary: 'mean',
		observe: (_, { usersByOrigin }) => usersByOrigin.effectiveNumber
	}),
	metric({
		id: 'cr1-origins',
		label: 'Largest origin',
		unit: 'share of users',
		group: 'concentration',
		formula: 'Share of users of services who depend on the base models of the developer with the most.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { usersByOrigin }) => usersByOrigin.largestShare(1)
	}),
	metric({
		id: 'gini-origins',
		label: 'Inequality of origins',
		unit: 'Gini',
		group: 'concentration',
		formula:
			'Gini coefficient of users of services over the developers whose base models more than one user in a thousand depends on.',
		noticeable: COUNTED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { usersByOrigin }) => usersByOrigin.giniAbove(1e-3 * usersByOrigin.sum)
	}),
	metric({
		id: 'downloads',
		label: 'Downloads of open families',
		unit: 'downloads a month',
		group: 'innovation',
		formula:
			'Choices of open weights by users who run them, moves of fine-tuners to a base and their picks of a parent, weighted to makers.',
		noticeable: COUNTED,
		min: 0,
		max: 1e11,
		summary: 'sum',
		observe: (_, { downloadsByOrigin }) => downloadsByOrigin.sum
	}),
	metric({
		id: 'hhi-downloads',
		label: 'Concentration of downloads by origin',
		unit: 'HHI',
		group: 'concentration',
		formula:
			'10,000 × sum of squared shares of the downloads of the month by the developer of the base model.',
		noticeable: COUNTED,
		min: 0,
		max: 10000,
		summary: 'mean',
		observe: (_, { downloadsByOrigin }) => downloadsByOrigin.herfindahl
	}),
	metric({
		id: 'cr4-downloads',
		label: 'Four largest origins of downloads',
		unit: 'share of downloads',
		group: 'concentration',
		formula:
			'Share of the downloads of the month that go to the families of the four developers with the most.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { downloadsByOrigin }) => downloadsByOrigin.largestShare(4)
	})
];
