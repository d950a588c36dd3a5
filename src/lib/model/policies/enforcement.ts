import { firstWholeMonth } from '../calendar';
import type { NumberDeclaration } from '../declaration';
import { power } from '../portable-math';
import type { Instrument } from './instrument';
import { choice, number } from './instrument';

const amount = (
	key: string,
	label: string,
	unit: string,
	max: number,
	meaning: string,
	source: string
): NumberDeclaration => ({
	key,
	label,
	type: 'number',
	unit,
	default: 0,
	min: 0,
	max,
	step: max / 1000,
	scale: 'linear',
	meaning,
	source
});

/** What ignoring a duty risks. */
export const enforcement: Instrument = {
	id: 'enforcement',
	level: 'policy',
	title: 'Enforcement',
	meaning: 'How likely a covered fine-tuner who ignores its duties is found out, and what that costs.',
	values: [
		{
			key: 'from',
			label: 'Fines from',
			type: 'date',
			default: 'never',
			min: '2022-01-01',
			max: '2045-12-31',
			meaning: 'Day from which breaches are fined.',
			source: 'Regulation (EU) 2024/1689, Art. 113: fines on general-purpose models from 2 August 2026'
		},
		amount(
			'detectionPerYear',
			'Found out',
			'probability a year',
			0.99,
			'Yearly probability that somebody who ignores a duty is found out.',
			'Assumption: 0.02 / 0.10 / 0.30; no empirical source was found'
		),
		amount(
			'fineUsd',
			'Maximum fine',
			'USD',
			1e9,
			'Highest fine in money.',
			'Regulation (EU) 2024/1689, Art. 101: 15 million EUR (16.5 million USD at 1.10); Cal. SB 53: 1 million USD'
		),
		amount(
			'fineTurnoverShare',
			'Fine by turnover',
			'share of yearly revenue',
			1,
			'Highest fine as a share of yearly revenue; the higher of the two counts.',
			'Regulation (EU) 2024/1689, Art. 101: 3 %'
		),
		amount(
			'fineTrainingShare',
			'Fine by training cost',
			'share of training cost',
			10,
			'Highest fine as a share of what the training compute cost.',
			'Cal. SB 1047 (2024, vetoed): 10 % for a first breach'
		)
	],
	answers: {
		// Monthly detection 1 − (1 − p_year)^(1/12).
		detection: (values, month) =>
			month >= firstWholeMonth(choice(values, 'from'))
				? 1 - power(1 - number(values, 'detectionPerYear'), 1 / 12)
				: 0,
		penalty: (values, revenueUsd, trainingCostUsd) =>
			Math.max(
				number(values, 'fineUsd'),
				number(values, 'fineTurnoverShare') * revenueUsd,
				number(values, 'fineTrainingShare') * trainingCostUsd
			)
	}
};
