import { metric } from './metric';
import { COUNTED } from './noticeable';

/** What users gain from having models to choose from. */
export const surplus = [
	metric({
		id: 'user-surplus',
		label: 'Surplus of users',
		unit: 'utility',
		group: 'innovation',
		formula:
			'Of users of services, not of those who download weights or adapt them: mean over jurisdictions and niches, by demand, of ln(Σ e^u with doing without / e^u of doing without), in units of utility.',
		noticeable: COUNTED,
		min: 0,
		max: 5000,
		summary: 'mean',
		observe: ({ market, month }) => market.surplusByMonth[month]!
	}),
	metric({
		id: 'user-surplus-change',
		label: 'Change of the surplus of users',
		unit: 'utility',
		group: 'innovation',
		formula: 'Surplus of users in the month less that of January 2024.',
		noticeable: COUNTED,
		min: -1000,
		max: 1000,
		summary: 'end',
		observe: ({ market, month }) => market.surplusByMonth[month]! - market.surplusByMonth[0]!
	})
];
