import type { DateDeclaration, Described } from '../../declaration';
import { firstWholeMonth } from '../../calendar';
import type { Instrument } from '../instrument';
import { choice } from '../instrument';

const day = (key: string, label: string, initial: string, meaning: string): Described<DateDeclaration> => ({
	key,
	label,
	type: 'date',
	default: initial,
	min: '2022-01-01',
	max: '2045-12-31',
	meaning,
	source: 'Article on entry into application of each policy; see the preset'
});

/** When the policy binds. */
export const timing: Instrument = {
	id: 'timing',
	level: 'policy',
	title: 'Dates',
	meaning: 'When the duties begin and end. A policy binds from the first whole month on or after its day.',
	values: [
		day('start', 'Applies from', '2024-01-01', 'Day from which the duties apply to newly released models.'),
		day('end', 'Applies until', 'never', 'Day on which the policy lapses or was repealed.'),
		day(
			'announced',
			'Known from',
			'2022-01-01',
			'Day from which developers who plan a training run take the coming policy into account.'
		),
		day(
			'legacy',
			'Earlier models from',
			'never',
			'Day from which the best model that each developer had on offer before the start owes the duties too.'
		)
	],
	answers: (values) => {
		const start = firstWholeMonth(choice(values, 'start'));
		const end = firstWholeMonth(choice(values, 'end'));
		const announced = firstWholeMonth(choice(values, 'announced'));
		return {
			inForce: (month) => month >= start && month < end,
			startMonth: start,
			foreseeable: (month) => month >= announced,
			legacyMonth: firstWholeMonth(choice(values, 'legacy'))
		};
	}
};
