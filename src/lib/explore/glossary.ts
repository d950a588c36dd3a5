/** Words that the page uses, for a reader who does not know the field. */
export interface Term {
	readonly word: string;
	readonly meaning: string;
}

export const GLOSSARY: readonly Term[] = [
	{
		word: 'Base model',
		meaning: 'A model trained from scratch by a developer, from which others make their own.'
	},
	{
		word: 'Fine-tuned model',
		meaning: 'A model that somebody made from a base model with far less computing; also called a derivative.'
	},
	{
		word: 'Operations (FLOP)',
		meaning: 'Floating-point operations of a training run: what thresholds on training compute count.'
	},
	{
		word: 'Threshold, line',
		meaning: 'The training compute above which a rule covers a model. 10²⁵ in the EU, 10²⁶ in California.'
	},
	{ word: 'Tier', meaning: 'One set of duties of a law with its own line; a law may have several.' },
	{
		word: 'Open weights',
		meaning: 'The trained numbers of a model are published: anybody can run and change it.'
	},
	{
		word: 'On request',
		meaning: 'Weights that are given only to those who ask and are accepted; also called gated.'
	},
	{
		word: 'Provider',
		meaning: 'Whoever answers to a rule for a model: its developer, and sometimes whoever modifies it.'
	},
	{
		word: 'Modifier',
		meaning: 'Somebody who changes a model so much that a rule treats them as a provider.'
	},
	{
		word: 'World',
		meaning: 'One simulated course of events from one seed; every policy meets the same ones.'
	},
	{ word: 'Band', meaning: 'Eight in ten worlds lie inside it; the line is the middle world.' },
	{ word: 'Chance', meaning: 'What differs from world to world although the assumptions are the same.' },
	{
		word: 'Assumption set',
		meaning: 'The contested numbers as one side of the debate holds them: protect, middle, endanger.'
	},
	{
		word: 'Plausible worlds',
		meaning: 'Sets of assumptions whose worlds agree with what was counted outside the model.'
	},
	{
		word: 'Concentration (HHI)',
		meaning: 'Sum of squared shares: 1 if one provider serves everybody, near 0 if very many do.'
	},
	{
		word: 'Residual misuse',
		meaning: 'Everyday misuse that is left after safeguards and law; 100 is the baseline.'
	},
	{ word: 'Bunching', meaning: 'Models that are trained just below a line because of it.' },
	{
		word: 'Fingerprint',
		meaning: 'A name for every number of a result: the same fingerprint, the same numbers.'
	}
];
