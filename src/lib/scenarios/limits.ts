import type { Described, NumberDeclaration } from '$lib/model';

/** How many worlds a scenario is run in. */
export const REPLICATES: Described<NumberDeclaration> = {
	key: 'replicates',
	label: 'Replicates',
	type: 'number',
	unit: 'worlds',
	default: 16,
	min: 1,
	max: 4096,
	step: 1,
	scale: 'linear',
	integer: true,
	meaning: 'Number of simulated worlds; every policy is run in the same ones.',
	source: 'Assumption: 16 paired worlds separate the headline differences from chance at the default size'
};

/** Seed phrases: any Unicode text from 1 character to this many UTF-16 units. */
const LONGEST_SEED = 200;

/** Policies in one column. */
export const MOST_POLICIES = 9;

export const DEFAULT_SEED = 'blue heron';

/** What is wrong with a seed phrase, as a sentence, or null. */
export function seedProblem(seed: string): string | null {
	if (seed === '') return `The seed phrase is empty; it takes 1 to ${LONGEST_SEED} characters.`;
	if (seed.length <= LONGEST_SEED) return null;
	return `The seed phrase has ${seed.length} characters; it takes 1 to ${LONGEST_SEED}.`;
}
