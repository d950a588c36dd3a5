import { grown } from '../state/columns';
import { SAFEGUARD_LEVELS } from '../state/reach';
import type { World } from '../laws/world';
import { exp, ln } from '../arithmetic/portable-math';
import { keptInSpiteOfFlaws } from '../decisions/flaws';

/** e^(−40) is lost beside 1 in a double: models that far below the top are not summed. */
const LOST_BESIDE_ONE = 40;

/** (q − κ·s)/τ by level and place; −∞ out of reach. Reused. */
const exponents = [new Float64Array(0), new Float64Array(0), new Float64Array(0)];

/**
 * Everyday misuse: misusers choose too, Λ = τ·ln(e^{u₀/τ} + Σ_b e^{(q_b − κ·s_b)/τ}), so that ten clones are not
 * ten times the harm. Within reach are the families of open weights, by their least safeguarded member, the
 * closed models of developers that are still there, and stolen ones without safeguards. The sum is drawn at
 * three levels of safeguards over the same releases: none, voluntary ones, and all.
 */
export function sumReach(world: World): void {
	const { reach } = world;
	weighModels(world);
	const { none, voluntary, all } = SAFEGUARD_LEVELS;
	reach.logSum[none] = logSum(world, exponents[none]!);
	reach.logSum[voluntary] = logSum(world, exponents[voluntary]!);
	reach.logSum[all] = sameReach(reach.count) ? reach.logSum[voluntary] : logSum(world, exponents[all]!);
	reach.coveredShare = coveredShare(world, exponents[all]!);
}

function weighModels(world: World): void {
	const { runs, parameters, reach } = world;
	for (let level = 0; level < exponents.length; level++) {
		exponents[level] = grown(exponents[level]!, reach.count);
	}
	const [bare, voluntary, all] = exponents as [Float64Array, Float64Array, Float64Array];
	const tau = parameters.misuseTaste;
	const lostOpen = parameters.safeguardEffect * keptInSpiteOfFlaws(world, true);
	const lostClosed = parameters.safeguardEffect * keptInSpiteOfFlaws(world, false);
	for (let place = 0; place < reach.count; place++) {
		const row = reach.base[place]!;
		const open = runs.open[row] === 1;
		const stolen = reach.stolen[place] !== 0;
		if (!open && !stolen && world.developers.active[runs.developer[row]!] === 0) {
			// A closed model leaves with its developer.
			bare[place] = voluntary[place] = all[place] = -Infinity;
			continue;
		}
		const capability = runs.capability[row]!;
		const lost = open ? lostOpen : stolen ? 0 : lostClosed;
		bare[place] = capability / tau;
		voluntary[place] = (capability - lost * reach.voluntary[place]!) / tau;
		all[place] = (capability - lost * reach.safeguards[place]!) / tau;
	}
}

/** Whether no duty has changed any safeguards. */
function sameReach(count: number): boolean {
	const voluntary = exponents[SAFEGUARD_LEVELS.voluntary]!;
	const all = exponents[SAFEGUARD_LEVELS.all]!;
	for (let place = 0; place < count; place++) if (voluntary[place] !== all[place]) return false;
	return true;
}

/** ln(e^{u₀/τ} + Σ e^exponent). */
function logSum({ parameters, reach }: World, exponent: Float64Array): number {
	const before = parameters.misuseBefore / parameters.misuseTaste;
	let top = before;
	for (let place = 0; place < reach.count; place++) top = Math.max(top, exponent[place]!);
	let sum = exp(before - top);
	for (let place = 0; place < reach.count; place++) {
		const below = top - exponent[place]!;
		if (below <= LOST_BESIDE_ONE) sum += exp(-below);
	}
	return top + ln(sum);
}

function coveredShare({ runs, reach }: World, exponent: Float64Array): number {
	let top = -Infinity;
	let anyCovered = false;
	for (let place = 0; place < reach.count; place++) {
		top = Math.max(top, exponent[place]!);
		if (runs.covered[reach.base[place]!] !== 0) anyCovered = true;
	}
	if (!anyCovered || top === -Infinity) return 0;
	let all = 0;
	let covered = 0;
	for (let place = 0; place < reach.count; place++) {
		const below = top - exponent[place]!;
		if (!(below <= LOST_BESIDE_ONE)) continue;
		const weight = exp(-below);
		all += weight;
		if (runs.covered[reach.base[place]!] !== 0) covered += weight;
	}
	return Math.min(1, covered / all);
}
