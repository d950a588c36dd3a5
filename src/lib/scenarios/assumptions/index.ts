import { PARAMETERS } from '$lib/model';
import type { ScenarioChoice } from '../choice';
import { type AssumptionSet, CONTESTED, contestedValues } from './assumption-set';
import { ENDANGER } from './endanger';
import { MIDDLE } from './middle';
import { PROTECT } from './protect';

export { type AssumptionSet, CONTESTED, contestedValues, type HeldValue } from './assumption-set';
export { SOURCES, type SourceId } from './sources';

/** The positions that ship, from one end to the other. */
export const ASSUMPTION_SETS: readonly AssumptionSet[] = [PROTECT, MIDDLE, ENDANGER];

export function assumptionSetById(id: string): AssumptionSet | undefined {
	return ASSUMPTION_SETS.find((set) => set.id === id);
}

/** The same choice with every contested assumption as the set has it; all others stay. */
export function withAssumptions(choice: ScenarioChoice, set: AssumptionSet): ScenarioChoice {
	const kept = Object.entries(choice.parameters).filter(([key]) => !isContested(key));
	const held = Object.entries(contestedValues(set)).filter(
		([key, value]) => value !== PARAMETERS.find((parameter) => parameter.key === key)?.default
	);
	return { ...choice, parameters: Object.fromEntries([...kept, ...held]) };
}

/** The same choice under each set of assumptions, the middle one first. */
export function underEverySet(
	choice: ScenarioChoice
): readonly { readonly set: string; readonly choice: ScenarioChoice }[] {
	const order = [...ASSUMPTION_SETS].sort((a, b) => Number(b.id === 'middle') - Number(a.id === 'middle'));
	return order.map((set) => ({ set: set.id, choice: withAssumptions(choice, set) }));
}

/**
 * The set that the contested assumptions of a choice equal, or undefined for values of its own.
 *
 * @param parameters those that differ from their defaults
 */
export function assumptionSetOf(parameters: ScenarioChoice['parameters']): AssumptionSet | undefined {
	return ASSUMPTION_SETS.find((set) =>
		PARAMETERS.every(
			({ key, default: usual }) =>
				!isContested(key) || (parameters[key] ?? usual) === (set.values[key]?.value ?? usual)
		)
	);
}

function isContested(key: string): boolean {
	return CONTESTED.some((contested) => contested === key);
}
