import { assumeValid } from './assume-valid';
import type { ScenarioChoice } from './choice';
import { readChoice } from './problems';
import type { ValidScenario } from './valid-scenario';

/** A choice that cannot be run. `problems` says why, one sentence each. */
export class ScenarioRefused extends Error {
	override readonly name = 'ScenarioRefused';

	constructor(readonly problems: readonly string[]) {
		super(problems.join(' '));
	}
}

/**
 * Validates a choice: policies with their edits, a value for every parameter.
 * @throws ScenarioRefused for an unknown preset or address, or a value out of range.
 */
export function resolveExperiment(choice: ScenarioChoice): ValidScenario {
	const reading = readChoice(choice);
	if (reading.problems.length > 0) throw new ScenarioRefused(reading.problems);
	return assumeValid(reading.choice);
}
