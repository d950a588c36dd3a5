import { NO_BAR } from '../sizes';
import { metric } from './metric';
import { COUNTED, SHARED } from './noticeable';

/** Derivatives and training compute by developer of the base model. */
export const originConcentration = [
	metric({
		id: 'hhi-derivatives',
		label: 'Concentration of derivatives by developer',
		unit: 'HHI',
		group: 'concentration',
		formula: '10,000 × sum of squared shares of all derivatives so far by the developer of their base model.',
		noticeable: COUNTED,
		min: 0,
		max: 10000,
		summary: 'end',
		observe: (_, { derivativesByOrigin }) => derivativesByOrigin.herfindahl
	}),
	metric({
		id: 'hhi-compute',
		label: 'Concentration of training compute',
		unit: 'HHI',
		group: 'concentration',
		formula:
			'10,000 × sum of squared shares of the training compute of models released in the last 12 months, by developer.',
		noticeable: COUNTED,
		min: 0,
		max: 10000,
		summary: 'mean',
		observe: (_, { recentFlopByDeveloper }) => recentFlopByDeveloper.herfindahl
	}),
	metric({
		id: 'gini-families',
		label: 'Inequality of open families',
		unit: 'Gini',
		group: 'concentration',
		formula: 'Gini coefficient of the number of derivatives so far over all open base models.',
		noticeable: COUNTED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: (_, { derivativesByFamily }) => derivativesByFamily.giniAbove(NO_BAR)
	}),
	metric({
		id: 'effective-bases-of-derivatives',
		label: 'Effective number of developers behind derivatives',
		unit: 'equal developers',
		group: 'concentration',
		formula:
			'1 over the sum of squared shares of all derivatives so far by the developer of their base model.',
		noticeable: COUNTED,
		min: 0,
		max: 1e4,
		summary: 'end',
		observe: (_, { derivativesByOrigin }) => derivativesByOrigin.effectiveNumber
	}),
	metric({
		id: 'cr1-derivatives',
		label: 'Largest developer behind derivatives',
		unit: 'share of derivatives',
		group: 'concentration',
		formula: 'Share of all derivatives so far that build on the base models of the developer with the most.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: (_, { derivativesByOrigin }) => derivativesByOrigin.largestShare(1)
	}),
	metric({
		id: 'gini-derivatives',
		label: 'Inequality of developers behind derivatives',
		unit: 'Gini',
		group: 'concentration',
		formula: 'Gini coefficient of all derivatives so far over the developers whose base models have any.',
		noticeable: COUNTED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: (_, { derivativesByOrigin }) => derivativesByOrigin.giniAbove(0)
	}),
	metric({
		id: 'effective-compute',
		label: 'Effective number of developers by compute',
		unit: 'equal developers',
		group: 'concentration',
		formula:
			'1 over the sum of squared shares of the training compute of models released in the last 12 months, by developer.',
		noticeable: COUNTED,
		min: 0,
		max: 1e4,
		summary: 'mean',
		observe: (_, { recentFlopByDeveloper }) => recentFlopByDeveloper.effectiveNumber
	}),
	metric({
		id: 'cr4-compute',
		label: 'Four largest developers by compute',
		unit: 'share of compute',
		group: 'concentration',
		formula:
			'Share of the training compute of models released in the last 12 months that the four developers with the most used.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { recentFlopByDeveloper }) => recentFlopByDeveloper.largestShare(4)
	}),
	metric({
		id: 'gini-compute',
		label: 'Inequality of training compute',
		unit: 'Gini',
		group: 'concentration',
		formula:
			'Gini coefficient of the training compute of models released in the last 12 months over the developers that released any.',
		noticeable: COUNTED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { recentFlopByDeveloper }) => recentFlopByDeveloper.giniAbove(0)
	})
];
