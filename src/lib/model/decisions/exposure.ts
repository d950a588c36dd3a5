import type { Parameters } from '../parameters';
import { WEIGHTS, type Weights } from '../state/kinds';

/**
 * Share of a model's expected harm that its developer can be made to answer for, by how its weights are given out: what
 * its control does not prevent. A host sees who asks for what; weights given to known makers can be called back in
 * part; published ones keep the refusals that were trained into them until these are taken off.
 *
 * @param opened for staged weights, the share of the value that is left once they are published
 */
export function exposureOf(
	{ control, gatedControl, openControl }: Parameters,
	weights: Weights,
	opened: number
): number {
	switch (weights) {
		case WEIGHTS.open:
			return 1 - openControl;
		case WEIGHTS.closed:
			return 1 - control;
		default:
			return (1 - opened) * (1 - gatedControl) + opened * (1 - openControl);
	}
}
