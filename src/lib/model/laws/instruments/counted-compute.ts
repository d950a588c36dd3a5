import type { Instrument } from '../instrument';
import { choice } from '../instrument';

/** Which part of training the line is held against. */
export const countedCompute: Instrument = {
	id: 'counted-compute',
	level: 'tier',
	title: 'Compute that counts',
	meaning:
		'Whether compute of post-training (fine-tuning by the developer, reinforcement learning) counts towards the line of the tier.',
	values: [
		{
			key: 'postTraining',
			label: 'Post-training',
			type: 'choice',
			default: 'counts',
			options: [
				{ value: 'counts', label: 'counts' },
				{ value: 'outside', label: 'does not count' }
			],
			meaning:
				'Where it does not count, a model is covered by its pre-training alone, and a growing share of compute is left out.',
			source:
				'European Commission guidelines C(2025) 7719, points 119–121, and Cal. SB 53 (2025): all training up to placing on the market counts; “does not count” is a thought experiment'
		}
	],
	answers: (values) =>
		choice(values, 'postTraining') === 'counts'
			? {}
			: { line: (lineFlop, now) => lineFlop / (1 - now.postTrainingShare) }
};
