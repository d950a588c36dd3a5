import type { Instrument } from '../instrument';
import { number } from '../instrument';

/** Relief by size of the firm. */
export const smallRelief: Instrument = {
	id: 'small-relief',
	level: 'tier',
	title: 'Relief for small firms',
	meaning: 'Developers and fine-tuners with little revenue owe only a share of the duties.',
	values: [
		{
			key: 'revenueBelowUsd',
			label: 'Revenue below',
			type: 'number',
			unit: 'USD a year',
			default: 0,
			min: 0,
			max: 1e12,
			step: 1e6,
			scale: 'linear',
			meaning: 'Yearly revenue under which the relief applies; 0 switches it off.',
			source: 'Regulation (EU) 2026/1744: small mid-caps up to 150 million EUR of turnover'
		},
		{
			key: 'costShare',
			label: 'Share still owed',
			type: 'number',
			unit: 'share',
			default: 1,
			min: 0,
			max: 1,
			step: 0.05,
			scale: 'linear',
			meaning: 'Share of the cost of the duties that a small firm still owes.',
			source: 'Assumption: no official estimate of the saving was found'
		}
	],
	answers: (values) => {
		const belowUsd = number(values, 'revenueBelowUsd');
		const costShare = number(values, 'costShare');
		if (belowUsd === 0 || costShare === 1) return {};
		return {
			shareOwedOnModel: (model) => (model.developerRevenueUsd < belowUsd ? costShare : 1),
			shareOwedOnModification: (modification) => (modification.revenueUsd < belowUsd ? costShare : 1)
		};
	}
};
