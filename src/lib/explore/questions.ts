import { DEFAULT_SEED, policyChoice, REPLICATES, type ScenarioChoice } from '$lib/scenarios';

/** A question that the Lab can answer: a comparison to open. */
export interface Question {
	readonly id: string;
	readonly text: string;
	readonly choice: ScenarioChoice;
}

const comparison = (baseline: string, compared: string): ScenarioChoice => ({
	seed: DEFAULT_SEED,
	replicates: REPLICATES.default,
	parameters: {},
	regimes: [{ policies: [policyChoice(baseline)] }, { policies: [policyChoice(compared)] }]
});

/** Entry points, in the order of the page. */
export const QUESTIONS: readonly Question[] = [
	{ id: 'hobbyists', text: 'Does it reach hobbyists?', choice: comparison('none', 'eu-ai-act') },
	{ id: 'line', text: 'Where should the line be?', choice: comparison('ca-sb-53', 'ca-sb-1047') },
	{
		id: 'every-fine-tune',
		text: 'Every fine-tune covered?',
		choice: comparison('none', 'eu-ai-act-every-derivative')
	},
	{ id: 'licence', text: 'A licence for all?', choice: comparison('none', 'premarket-licence') },
	{ id: 'open', text: 'Open or closed?', choice: comparison('eu-ai-act', 'full-open-exemption') }
];
