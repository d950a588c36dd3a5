import type { Instrument } from '../instrument';
import { NOTHING_OWED, choice, number } from '../instrument';

/** Duties that attach to a use, whatever the model. */
export const deployer: Instrument = {
	id: 'deployer',
	level: 'tier',
	title: 'Rules on uses',
	meaning: 'A project for a regulated use owes duties, whichever base model it builds on.',
	values: [
		{
			key: 'rule',
			label: 'Uses',
			type: 'choice',
			default: 'none',
			options: [
				{ value: 'none', label: 'no rule on uses' },
				{ value: 'regulated-uses', label: 'regulated uses owe duties' }
			],
			meaning: 'Whether duties attach to the use that a derivative is made for.',
			source:
				'Regulation (EU) 2024/1689, Annex III (from 2 December 2027 under Regulation (EU) 2026/1744); Colo. SB 26-189'
		},
		{
			key: 'fixedUsd',
			label: 'On first being covered',
			type: 'number',
			unit: 'USD',
			default: 60000,
			min: 0,
			max: 1e8,
			step: 1000,
			scale: 'linear',
			meaning: 'Paid once by each maker or deployer of a system for a regulated use.',
			source:
				'Assumption built from CEPS, ICF and Wavestone (2021): 29,277 EUR a system, 193,000–330,000 EUR for a quality system; range 30,000–330,000'
		},
		{
			key: 'perYearUsd',
			label: 'For each year',
			type: 'number',
			unit: 'USD',
			default: 25000,
			min: 0,
			max: 1e8,
			step: 1000,
			scale: 'linear',
			meaning: 'Paid every year while the system is in use.',
			source:
				'Assumption built from CEPS, ICF and Wavestone (2021): 71,400 EUR a year for a quality system; range 12,000–78,000'
		}
	],
	answers: (values) =>
		choice(values, 'rule') === 'regulated-uses'
			? {
					regulatesUse: (modification) => modification.regulatedUse,
					modificationLine: () => 0,
					dutiesOnUse: {
						...NOTHING_OWED,
						firstUsd: number(values, 'fixedUsd'),
						perYearUsd: number(values, 'perYearUsd')
					}
				}
			: {}
};
