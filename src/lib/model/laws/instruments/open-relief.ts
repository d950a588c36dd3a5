import type { Instrument } from '../instrument';
import { choice, number } from '../instrument';

/** Relief for models whose weights are published. */
export const openRelief: Instrument = {
	id: 'open-relief',
	level: 'tier',
	title: 'Relief for open weights',
	meaning:
		'What a developer that publishes the weights still owes, and the line above which the relief is lost.',
	values: [
		{
			key: 'relief',
			label: 'Relief',
			type: 'choice',
			default: 'none',
			options: [
				{ value: 'none', label: 'none' },
				{ value: 'partial', label: 'part of the duties' },
				{ value: 'full', label: 'all duties' }
			],
			meaning: 'Whether open-weight models are relieved of the duties of this tier.',
			source:
				'Regulation (EU) 2024/1689, Art. 53(2) (partial); 15 CFR 734.7 (published weights not controlled: full)'
		},
		{
			key: 'costShare',
			label: 'Share still owed',
			type: 'number',
			unit: 'share',
			default: 0.25,
			min: 0,
			max: 1,
			step: 0.05,
			scale: 'linear',
			meaning: 'With partial relief: share of the cost of the duties that an open-weight model still owes.',
			source:
				'Assumption: copyright policy and training summary stay (Art. 53(1)(c)–(d)), about a quarter of the work'
		},
		{
			key: 'lostAboveFlop',
			label: 'Relief lost above',
			type: 'number',
			unit: 'FLOP',
			default: 1e42,
			min: 1e18,
			max: 1e42,
			step: 0.1,
			scale: 'log',
			meaning: 'Open-weight models trained with more compute than this get no relief.',
			source:
				'Regulation (EU) 2024/1689, Art. 53(2): the exemption ends where systemic risk begins (1e25 FLOP)'
		},
		{
			key: 'licences',
			label: 'Which licences count',
			type: 'choice',
			default: 'free',
			options: [
				{ value: 'free', label: 'free licences only' },
				{ value: 'any', label: 'any published weights' }
			],
			meaning:
				'Whether weights under a restricted licence (user-scale, field-of-use or commercial limits) count as open.',
			source:
				'European Commission guidelines C(2025) 7719, points 83 and 86: restricted licences do not qualify'
		}
	],
	answers: (values) => {
		const relief = choice(values, 'relief');
		if (relief === 'none') return {};
		const costShare = relief === 'full' ? 0 : number(values, 'costShare');
		const anyLicence = choice(values, 'licences') === 'any';
		const lostAboveFlop = number(values, 'lostAboveFlop');
		return {
			shareOwedOnModel: ({ freeLicence, open, trainingFlop }) =>
				open && (anyLicence || freeLicence) && trainingFlop <= lostAboveFlop ? costShare : 1
		};
	}
};
