import { DEVELOPER_KINDS, FINE_TUNER_KINDS } from '../../state/kinds';
import type { Instrument } from '../instrument';
import { choice } from '../instrument';

const PUBLIC = DEVELOPER_KINDS.indexOf('public');
const ACADEMIC = FINE_TUNER_KINDS.indexOf('academic');

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
	answers: {
		shareOwedOnModel: (values, model) =>
			choice(values, 'exempt') === 'academics' && model.developerKind === PUBLIC ? 0 : 1,
		shareOwedOnModification: (values, modification) =>
			choice(values, 'exempt') === 'academics' && modification.kind === ACADEMIC ? 0 : 1
	}
};
