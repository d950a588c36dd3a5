import type { Described, NumberDeclaration } from '../../declaration';
import type { Instrument } from '../instrument';
import { NOTHING_OWED, number } from '../instrument';

const usd = (key: string, label: string, meaning: string, source: string): Described<NumberDeclaration> => ({
	key,
	label,
	type: 'number',
	unit: 'USD',
	default: 0,
	min: 0,
	max: 1e9,
	step: 1000,
	scale: 'linear',
	meaning,
	source
});

/** What the covered owe, in money and in time. */
export const duties: Instrument = {
	id: 'duties',
	level: 'tier',
	title: 'Duties',
	meaning: 'What being covered costs: once, for each model, for every year, and in months of waiting.',
	values: [
		usd(
			'fixedUsd',
			'On first being covered',
			'Cost of building up compliance, paid once by each developer or modifier.',
			'Assumption built from published cost studies (CEPS 2021; BIS 89 FR 73612); see the preset'
		),
		usd(
			'perModelUsd',
			'For each model',
			'Cost of documenting and testing one covered model or derivative.',
			'Assumption built from published cost studies; see the preset'
		),
		usd(
			'perYearUsd',
			'For each year',
			'Cost of staying compliant, paid every year while covered.',
			'Assumption built from published cost studies; see the preset'
		),
		{
			key: 'trainingShare',
			label: 'Share of training cost',
			type: 'number',
			unit: 'share',
			default: 0,
			min: 0,
			max: 1,
			step: 0.005,
			scale: 'linear',
			meaning:
				'Cost for each model in proportion to its training compute, such as customer checks by compute hosts or insurance.',
			source:
				'Assumption: 0 to 0.03 for customer checks at compute hosts (89 FR 5698, proposed 2024, never final)'
		},
		{
			key: 'delayMonths',
			label: 'Delay',
			type: 'number',
			unit: 'months',
			default: 0,
			min: 0,
			max: 60,
			step: 0.25,
			scale: 'linear',
			meaning: 'Months by which the duties put off the release of a covered base model.',
			source: 'Assumption: no rule in force states a delay; evaluation and documentation take time'
		}
	],
	answers: (values) => {
		const owed = {
			...NOTHING_OWED,
			firstUsd: number(values, 'fixedUsd'),
			perModelUsd: number(values, 'perModelUsd'),
			perYearUsd: number(values, 'perYearUsd'),
			shareOfTraining: number(values, 'trainingShare'),
			delayMonths: number(values, 'delayMonths')
		};
		return { dutiesOnModel: owed, dutiesOnModification: owed };
	}
};
