import type { ScenarioChoice } from '$lib/scenarios';
import type { Draft } from '../draft';
import type { LinkView } from '../view';
import { PARAMETERS_2 } from './2.parameters';
import { readScenarioWith, writeScenarioWith } from './grammar';

/** Schema version 2, from model version 4 on: other defaults, the same words. */
export const readVersion2 = (scenario: string): Draft => readScenarioWith(PARAMETERS_2, scenario);

/** @param fingerprint of the result, 16 hexadecimal digits; null before there is one */
export const writeVersion2 = (
	choice: ScenarioChoice,
	modelVersion: string,
	fingerprint: string | null,
	view: LinkView
): string => writeScenarioWith(PARAMETERS_2, choice, modelVersion, fingerprint, view);

/**
 * Every value of a draft of version 1 stands in it, the defaults that it relies on included, and the words are the
 * same: it is a draft of version 2 already.
 */
export const fromVersion1 = (draft: Draft): Draft => draft;
