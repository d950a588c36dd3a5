import { firstWholeMonth } from '../../calendar';
import type { Described, NumberDeclaration } from '../../declaration';
import { power } from '../../arithmetic/portable-math';
import type { Instrument } from '../instrument';
import { choice, number } from '../instrument';

const amount = (
	key: string,
	label: string,
	unit: string,
	max: number,
	meaning: string,
	source: string
): Described<NumberDeclaration> => ({
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
		{
			key: 'developersFoundPerYear',
			label: 'Developers found out',
			type: 'number',
			unit: 'probability a year',
			default: 0.9,
			min: 0,
			max: 0.99,
			step: 0.01,
			scale: 'linear',
			meaning: 'Yearly probability that a developer of base models who ignores a duty is found out.',
			source: 'Assumption: base models are few and their developers known by name; range 0.3 to 0.99'
		},
		{
			key: 'harmfulShare',
			label: 'Breaches that are fined',
			type: 'number',
			unit: 'share',
			default: 1,
			min: 0,
			max: 1,
			step: 0.01,
			scale: 'linear',
			meaning:
				'Share of breaches that can be fined at all: 1 where the breach itself is enough, less where harm must have come of it.',
			source: 'Cal. SB 1047 (2024, vetoed), s. 22606: only breaches that caused harm or an imminent threat'
		},
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
		),
		amount(
			'perDayUsd',
			'Fine by day',
			'USD a day',
			1e8,
			'Fine for every day of a breach, on top of the others; a breach that is found out has lasted 90 days (assumption).',
			'S. 2938 (2025, introduced): at least 1 million USD a day'
		)
	],
	answers: (values) => {
		const from = firstWholeMonth(choice(values, 'from'));
		const fined = number(values, 'harmfulShare');
		const fineTuners = fined * monthly(number(values, 'detectionPerYear'));
		const developers = fined * monthly(number(values, 'developersFoundPerYear'));
		const fineUsd = number(values, 'fineUsd');
		const ofTurnover = number(values, 'fineTurnoverShare');
		const ofTraining = number(values, 'fineTrainingShare');
		const byDaysUsd = NON_COMPLIANCE_DAYS * number(values, 'perDayUsd');
		return {
			detection: (month) => (month < from ? 0 : fineTuners),
			developerDetection: (month) => (month < from ? 0 : developers),
			penalty: (revenueUsd, trainingCostUsd) =>
				byDaysUsd + Math.max(fineUsd, ofTurnover * revenueUsd, ofTraining * trainingCostUsd)
		};
	}
};

/** Days that non-compliance has lasted when it is found out. Assumption: a quarter; to vary it, vary the fine by day. */
const NON_COMPLIANCE_DAYS = 90;

/** Monthly probability 1 − (1 − p_year)^(1/12). */
function monthly(perYear: number): number {
	return 1 - power(1 - perYear, 1 / 12);
}
