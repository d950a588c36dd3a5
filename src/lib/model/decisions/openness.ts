import type { World } from '../laws/world';
import { DEVELOPER_KIND } from '../state/kinds';

/** One logit in standard deviations of a normal: √3/π, by which the two distributions have the same spread. */
const LOGIT_IN_DEVIATIONS = 0.5513288954217921;
/** Orders of magnitude below the frontier of a year before from which on openness falls; counted, see `opennessSlope`. */
const FLAT_BELOW = 1;

/**
 * Premium on publishing the weights of a run, as a share of its value:
 *   ω = ω_kind + σ·(z + (√3/π)·(lift + slope·max(0, x + 1))),
 * z standard normal and x the orders of magnitude between the run and the largest model of a year before it comes out. Weights
 * are published where ω > 0, so that the slope is one in the logit of the open share: flat until one order below the
 * year-old frontier, falling from there. It moves with the frontier and not with size.
 *
 * @param released month in which it is to come out
 */
export function opennessPremium(
	world: World,
	kind: number,
	wishedLog10Flop: number,
	released: number,
	z: number
): number {
	const { opennessLift, opennessSlope, opennessSpread } = world.parameters;
	const above = wishedLog10Flop - world.largestLog10Flop(released - 12);
	const logit = opennessLift + opennessSlope * Math.max(0, above + FLAT_BELOW);
	return opennessOf(world, kind) + opennessSpread * (z + LOGIT_IN_DEVIATIONS * logit);
}

/** What a kind of developer puts on openness, whatever the size of the run. */
function opennessOf({ parameters }: World, kind: number): number {
	switch (kind) {
		case DEVELOPER_KIND.frontierClosed:
			return parameters.opennessFrontierClosed;
		case DEVELOPER_KIND.frontierOpen:
			return parameters.opennessFrontierOpen;
		case DEVELOPER_KIND.challenger:
			return parameters.opennessChallenger;
		default:
			return parameters.opennessPublic;
	}
}
