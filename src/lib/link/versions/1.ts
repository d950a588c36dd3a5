import type { Draft } from '../draft';
import { PARAMETERS_1 } from './1.parameters';
import { readScenarioWith } from './grammar';

/** Schema version 1: written by model versions 1 to 3. */
export const readVersion1 = (scenario: string): Draft => readScenarioWith(PARAMETERS_1, scenario);
