import { DEVELOPER_KIND, FINE_TUNER_KIND } from '../../state/kinds';
import type { Instrument } from '../instrument';
import { choice } from '../instrument';

/** Relief for research, by who does it. */
export const researchRelief: Instrument = {
	id: 'research-relief',
	level: 'tier',
	title: 'Relief for research',
	meaning: 'Universities and public research bodies owe nothing.',
	values: [
		{
			key: 'exempt',
			label: 'Who is exempt',
			type: 'choice',
			default: 'nobody',
			options: [
				{ value: 'nobody', label: 'nobody' },
				{ value: 'academics', label: 'academic fine-tuners and public developers' }
			],
			meaning: 'Whether research bodies are outside the rule.',
			source: 'New York RAISE Act (2025, amended 2026): accredited universities are exempt'
		}
	],
	answers: (values) =>
		choice(values, 'exempt') === 'academics'
			? {
					shareOwedOnModel: ({ developerKind }) => (developerKind === DEVELOPER_KIND.public ? 0 : 1),
					shareOwedOnModification: ({ kind }) => (kind === FINE_TUNER_KIND.academic ? 0 : 1)
				}
			: {}
};
