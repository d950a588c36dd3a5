import { forWhomMetrics } from '$lib/explore';
import {
	presetById,
	resolveExperiment,
	valueAt,
	type PolicyChoice,
	type ScenarioChoice,
	type ValidScenario
} from '$lib/scenarios';

const WHERE = 'nexus.jurisdiction';
/** Jurisdictions that have a rule alone. */
const ALONE: Readonly<Record<string, string>> = {
	us: 'Only in the US',
	eu: 'Only in the EU',
	rest: 'Only in the rest of the world'
};
/** What stands for "alone" where a policy applies in no single place. */
const ELSE_ALONE = 'eu';
const OWN = 'As compared';

/** One place where the same rule applies. */
export interface Place {
	readonly label: string;
	readonly policies: readonly PolicyChoice[];
}

/** Where one policy applies, as it is edited; null for one that says nothing of places. */
export function whereOf({ edits, preset, revision }: PolicyChoice): string | null {
	const found = presetById(preset, revision);
	const declared = found && valueAt(found, WHERE);
	return declared ? String(edits[WHERE] ?? declared.value) : null;
}

/** The same policies alone in one place, in the US and the EU together, and everywhere; empty where nothing has a place. */
export function placesOf(policies: readonly PolicyChoice[]): readonly Place[] {
	const own = new Set(policies.flatMap((policy) => whereOf(policy) ?? []));
	if (own.size === 0) return [];
	const [first] = [...own];
	const at = (label: string, where: string): Place => ({
		label,
		policies: policies.map((policy) => movedTo(policy, where))
	});
	const alone = first! in ALONE ? first! : ELSE_ALONE;
	return [
		own.size > 1 ? { label: OWN, policies } : at(ALONE[alone]!, alone),
		at('In the US and the EU together', 'us-eu'),
		at('Everywhere', 'world')
	];
}

function movedTo(policy: PolicyChoice, where: string): PolicyChoice {
	const found = presetById(policy.preset, policy.revision);
	const declared = found && valueAt(found, WHERE);
	if (!declared) return policy;
	const others = Object.entries(policy.edits).filter(([address]) => address !== WHERE);
	return {
		...policy,
		edits: Object.fromEntries(declared.value === where ? others : [...others, [WHERE, where]])
	};
}

/** The baseline of a comparison, and one of its policies in each place; in the first few of the same worlds. */
export function experimentOfPlaces(
	choice: ScenarioChoice,
	places: readonly Place[],
	worlds: number
): ValidScenario {
	return resolveExperiment({
		...choice,
		replicates: Math.min(worlds, choice.replicates),
		regimes: [choice.regimes[0]!, ...places.map(({ policies }) => ({ policies }))]
	});
}

/** What can be looked at: the places of "for whom", and where the models come from that people use. */
export const OUTCOMES_OF_PLACES: readonly string[] = [...forWhomMetrics(), 'foreign-models', 'user-surplus'];
