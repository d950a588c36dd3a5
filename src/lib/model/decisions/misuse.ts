import { exp } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { SAFEGUARD_LEVELS } from '../state/reach';

/** H = h₀·[e^{η(Λ − q_ref)} − e^{η(u₀ − q_ref)}]: harm beyond what misusers could do before, as an index. */
export function misuseAt({ parameters, reach }: World, level: number): number {
	const { misuseBefore, misuseGrowth, misuseReference, misuseScale, misuseTaste } = parameters;
	const lambda = misuseTaste * reach.logSum[level]!;
	const beyond =
		exp(misuseGrowth * (lambda - misuseReference)) - exp(misuseGrowth * (misuseBefore - misuseReference));
	// Λ ≥ u₀; rounding must not make harm negative.
	return misuseScale * Math.max(0, beyond);
}

/** Harm that is left after existing law and all safeguards. */
export function misuseHarm(world: World): number {
	return (1 - world.parameters.existingLaw) * misuseAt(world, SAFEGUARD_LEVELS.all);
}
