import type { Parameters } from '.';

/** Share of each kind of fine-tuner that supplies in the course of a commercial activity: firms do by definition. */
export function commercialShares(parameters: Parameters): readonly number[] {
	return [parameters.commercialHobbyists, parameters.commercialAcademics, 1, 1];
}
