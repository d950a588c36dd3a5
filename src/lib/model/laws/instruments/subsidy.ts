import type { Instrument } from '../instrument';
import { number } from '../instrument';

/** Public money for models with published weights. */
export const subsidy: Instrument = {
	id: 'subsidy',
	level: 'tier',
	title: 'Public funding of open models',
	meaning: 'A public body pays part of the training compute of covered models whose weights are published.',
	values: [
		{
			key: 'trainingShare',
			label: 'Share of training cost',
			type: 'number',
			unit: 'share',
			default: 0,
			min: 0,
			max: 1,
			step: 0.05,
			scale: 'linear',
			meaning: 'Share of the cost of training compute that is paid back when the weights are published.',
			source:
				'Assumption: public computing programmes (NAIRR pilot, EuroHPC) give compute in kind; no fixed share exists'
		},
		{
			key: 'mostPerModelUsd',
			label: 'At most for a model',
			type: 'number',
			unit: 'USD',
			default: 10e6,
			min: 0,
			max: 1e10,
			step: 1e5,
			scale: 'linear',
			meaning: 'The most that is paid for one model.',
			source: 'Assumption: order of magnitude of public grants of computing time, range 1 to 100 million USD'
		}
	],
	answers: (values) => ({
		subsidy: {
			shareOfTraining: number(values, 'trainingShare'),
			mostPerModelUsd: number(values, 'mostPerModelUsd')
		}
	})
};
