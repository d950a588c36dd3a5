import type { Parameters } from '$lib/model';
import { regimeName, type ScenarioChoice } from '$lib/scenarios';
import { differencesOf } from './differences';
import { PARAMETERS_1 } from './versions/1.parameters';
import { PARAMETERS_2 } from './versions/2.parameters';

/** What a link compares, for whoever opens it. */
export interface OpenedWords {
	/** "No rule and EU AI Act, in 16 worlds of the seed “blue heron”". */
	readonly compares: string;
	/** Where it differs from the presets and from the defaults, one phrase each. */
	readonly differences: readonly string[];
}

/** @param text of the link, which tells the defaults that it relies on */
export function openedWords(choice: ScenarioChoice, text: string): OpenedWords {
	const names = choice.regimes.map(regimeName);
	const listed = names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
	const worlds = choice.replicates === 1 ? 'one world' : `${choice.replicates} worlds`;
	const relied = text.startsWith('v1~') ? reliedOn(choice.parameters) : [];
	const parameters = Object.fromEntries(
		Object.entries(choice.parameters).filter(([key]) => !relied.includes(key))
	);
	const { assumptions, edits } = differencesOf({ ...choice, parameters });
	const earlier =
		relied.length === 0
			? []
			: [
					`${relied.length} ${relied.length === 1 ? 'assumption' : 'assumptions'} at the defaults that held when it was made`
				];
	return {
		compares: `${listed}, in ${worlds} of the seed “${choice.seed}”`,
		differences: [...edits, ...assumptions, ...earlier]
	};
}

/** Keys of parameters that have changed defaults and stand at those of the first version of the link format. */
function reliedOn(parameters: Partial<Parameters>): string[] {
	return PARAMETERS_1.flatMap(([, key, usual], n) =>
		usual !== PARAMETERS_2[n]![2] && (parameters as Readonly<Record<string, number>>)[key] === usual
			? [key]
			: []
	);
}
