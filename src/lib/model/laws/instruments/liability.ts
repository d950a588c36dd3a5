import type { Described, NumberDeclaration } from '../../declaration';
import type { Instrument } from '../instrument';
import { choice, number } from '../instrument';

const share = (key: string, label: string, meaning: string): Described<NumberDeclaration> => ({
	key,
	label,
	type: 'number',
	unit: 'share of expected harm',
	default: 0,
	min: 0,
	max: 1,
	step: 0.05,
	scale: 'linear',
	meaning,
	source: 'Assumption: no statute fixes shares; courts apportion case by case'
});

/** Who answers for harm done with a derivative. */
export const liability: Instrument = {
	id: 'liability',
	level: 'tier',
	title: 'Liability along the chain',
	meaning:
		'Shares of the expected harm of a derivative that the base developer, the fine-tuner and the deploying firm answer for.',
	values: [
		share(
			'developerShare',
			'Base developer',
			'Share of the expected harm that falls on the developer of the base model.'
		),
		share(
			'modifierShare',
			'Fine-tuner',
			'Share of the expected harm that falls on the maker of the derivative.'
		),
		share(
			'deployerShare',
			'Deploying firm',
			'Share of the expected harm that falls on firms for putting a derivative to use, beside their share as its makers.'
		),
		{
			key: 'nonCommercial',
			label: 'Non-commercial makers',
			type: 'choice',
			default: 'liable',
			options: [
				{ value: 'liable', label: 'liable' },
				{ value: 'outside', label: 'outside' }
			],
			meaning: 'Whether hobbyists and academics, who supply outside commercial activity, answer for harm.',
			source: 'Directive (EU) 2024/2853, Art. 2(2): free software outside commercial activity is excluded'
		}
	],
	answers: (values) => ({
		liability: {
			developer: number(values, 'developerShare'),
			modifier: number(values, 'modifierShare'),
			deployer: number(values, 'deployerShare'),
			commercialOnly: choice(values, 'nonCommercial') === 'outside'
		}
	})
};
