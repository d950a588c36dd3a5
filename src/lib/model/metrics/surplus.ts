import { JURISDICTIONS } from '../entities/kinds';
import { metric } from './metric';

/** What users gain from having models to choose from. */
export const surplus = [
	metric({
		id: 'user-surplus',
		label: 'Surplus of users',
		unit: 'utility',
		group: 'innovation',
		formula:
			'Mean over jurisdictions and niches, by demand, of ln(Σ e^u with doing without / e^u of doing without).',
		min: 0,
		max: 1000,
		summary: 'mean',
		observe: ({ demandShare, market, nicheShare }) => {
			let mean = 0;
			for (let place = 0; place < JURISDICTIONS.length; place++) {
				for (let n = 0; n < nicheShare.length; n++) {
					mean += demandShare[place]! * nicheShare[n]! * market.surplus[place * nicheShare.length + n]!;
				}
			}
			return mean;
		}
	})
];
