import { ASSUMPTION_SETS, withAssumptions, type ScenarioChoice } from '$lib/scenarios';
import type { UnderPosition } from './how-sure';
import type { ForWhom } from './for-whom';

/** Assumptions under which every comparison on the page is run again. */
export interface Position {
	readonly id: string;
	readonly title: string;
	/** The same comparison under them. */
	readonly of: (choice: ScenarioChoice) => ScenarioChoice;
}

const WITHOUT_DELAY = 'no-delay';

/**
 * The three sets, and the law as it is without the months that its duties are assumed to take: no source states these, and many
 * effects are their doing.
 */
export const POSITIONS: readonly Position[] = [
	...ASSUMPTION_SETS.map((set): Position => ({
		id: set.id,
		title: set.title,
		of: (choice) => withAssumptions(choice, set)
	})),
	{
		id: WITHOUT_DELAY,
		title: 'Without months of delay',
		of: (choice) => ({ ...choice, parameters: { ...choice.parameters, dutyDelayScale: 0 } })
	}
];

/** The positions of the debate among those that were run, or null while one is missing. */
export function setsAmong(under: readonly UnderPosition[]): readonly UnderPosition[] | null {
	const sets = under.filter(({ id }) => ASSUMPTION_SETS.some((set) => set.id === id));
	return sets.length === ASSUMPTION_SETS.length ? sets : null;
}

/** Share of an effect from which on it is called the doing of what takes it away. */
const MOSTLY = 0.5;

/** Whether half or more of what a rule does to a group is gone without the months that its duties are assumed to take. */
export function isMostlyDelay({ change, effect }: ForWhom, under: readonly UnderPosition[]): boolean {
	const without = under.find(({ id }) => id === WITHOUT_DELAY)?.change;
	if (!change || !without || (effect.kind !== 'fewer' && effect.kind !== 'more')) return false;
	return without.mean / change.mean <= 1 - MOSTLY;
}
