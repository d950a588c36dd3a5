import { NOWHERE } from '../state/jurisdictions';
import { SAFEGUARD_LEVELS } from '../state/reach';
import type { World } from '../laws/world';
import { sumExponentialsBelow } from '../arithmetic/exponentials';
import { exp, ln } from '../arithmetic/portable-math';
import { keptInSpiteOfFlaws } from '../decisions/flaws';
import { step } from './step';

/** e^(−40) is lost beside 1 in a double: models that far below the top are not summed. */
const LOST_BESIDE_ONE = 40;

/**
 * Everyday misuse: misusers choose too, Λ = τ·ln(e^{u₀/τ} + Σ_b e^{(q_b − κ·s_b)/τ}), so that ten clones are not
 * ten times the harm. Within reach are the families of open weights, by their least safeguarded member, the
 * closed and gated models that developers who are still there offer somewhere, by their own, and stolen or leaked ones without
 * safeguards. The sum is drawn at three levels of safeguards over the same releases: none, voluntary ones, and all.
 */
export const sumReach = step(
	{
		reads: {
			developers: 'active',
			runs: 'capability covered developer gated markets open safeguards',
			reach:
				'base dutiesMatter exponentAll exponentBare exponentVoluntary hiddenClosed hiddenOpen logSum reportedClosed reportedOpen safeguards stolen topExponent voluntary weight'
		},
		writes: {
			reach: 'coveredShare dutiesMatter exponentAll exponentBare exponentVoluntary logSum topExponent weight'
		}
	},
	function sumReach(world: World): void {
		const { reach } = world;
		const { none, voluntary, all } = SAFEGUARD_LEVELS;
		weighModels(world);
		reach.logSum[none] = logSum(world, none);
		reach.logSum[voluntary] = logSum(world, voluntary);
		// Last, because the weights of this level are read again.
		reach.logSum[all] = reach.dutiesMatter ? logSum(world, all) : reach.logSum[voluntary];
		reach.coveredShare = coveredShare(world);
	}
);

/** (q − κ·s)/τ by level and row, −∞ out of reach, and the highest of each level. */
function weighModels(world: World): void {
	const { developers, parameters, reach, runs } = world;
	const { base, safeguards, stolen, topExponent, voluntary } = reach;
	const {
		exponentAll: exponents,
		exponentBare: bareExponents,
		exponentVoluntary: voluntaryExponents
	} = reach;
	const { capability, developer, gated, markets, open, safeguards: ownSafeguards } = runs;
	const { active } = developers;
	const tau = parameters.misuseTaste;
	const lostOpen = parameters.safeguardEffect * keptInSpiteOfFlaws(world, true);
	const lostClosed = parameters.safeguardEffect * keptInSpiteOfFlaws(world, false);
	let topBare = -Infinity;
	let topVoluntary = -Infinity;
	let top = -Infinity;
	let dutiesMatter = false;
	for (let reached = 0; reached < reach.count; reached++) {
		const row = base[reached]!;
		const isOpen = open[row] === 1;
		const isStolen = stolen[reached] !== 0;
		if (!isOpen && !isStolen && (active[developer[row]!] === 0 || markets[row] === NOWHERE)) {
			// A closed model leaves with its developer, or when it is withdrawn everywhere.
			bareExponents[reached] = voluntaryExponents[reached] = exponents[reached] = -Infinity;
			continue;
		}
		const q = capability[row]!;
		const lost = isOpen ? lostOpen : isStolen ? 0 : lostClosed;
		const bare = q / tau;
		// Many families have lost all safeguards, most models have no others than voluntary ones, and divisions are dear.
		// What those who signed up make of gated weights is under the same gate: it strips the family once it is published.
		const isGated = !isOpen && gated[row] !== 0;
		const lostByWill = lost * (isGated ? parameters.safeguardStrength : voluntary[reached]!);
		const lostByAll = lost * (isGated ? ownSafeguards[row]! : safeguards[reached]!);
		const byWill = lostByWill === 0 ? bare : (q - lostByWill) / tau;
		const byAll = lostByAll === lostByWill ? byWill : (q - lostByAll) / tau;
		if (byAll !== byWill) dutiesMatter = true;
		bareExponents[reached] = bare;
		voluntaryExponents[reached] = byWill;
		exponents[reached] = byAll;
		if (bare > topBare) topBare = bare;
		if (byWill > topVoluntary) topVoluntary = byWill;
		if (byAll > top) top = byAll;
	}
	topExponent[SAFEGUARD_LEVELS.none] = topBare;
	topExponent[SAFEGUARD_LEVELS.voluntary] = topVoluntary;
	topExponent[SAFEGUARD_LEVELS.all] = top;
	reach.dutiesMatter = dutiesMatter;
}

/** ln(e^{u₀/τ} + Σ e^exponent). Leaves e^(exponent − highest of all) in `reach.weight`. */
function logSum({ parameters, reach }: World, level: 0 | 1 | 2): number {
	const { count, weight } = reach;
	const before = parameters.misuseBefore / parameters.misuseTaste;
	const top = Math.max(before, reach.topExponent[level]!);
	const exponents = reach.exponentsAt(level);
	const sum = sumExponentialsBelow(top, LOST_BESIDE_ONE, exp(before - top), exponents, weight, count);
	return top + ln(sum);
}

/** Share of misusers' choices among models that falls on covered ones. */
function coveredShare({ parameters, runs, reach }: World): number {
	const { base, count, weight } = reach;
	const { covered } = runs;
	const top = reach.topExponent[SAFEGUARD_LEVELS.all]!;
	let anyCovered = false;
	for (let reached = 0; reached < count && !anyCovered; reached++) anyCovered = covered[base[reached]!] !== 0;
	if (!anyCovered || top === -Infinity) return 0;
	// The weights are there already, unless what misusers could do before is above every model.
	if (top < parameters.misuseBefore / parameters.misuseTaste) {
		sumExponentialsBelow(top, LOST_BESIDE_ONE, 0, reach.exponentAll, weight, count);
	}
	let all = 0;
	let onCovered = 0;
	for (let reached = 0; reached < count; reached++) {
		all += weight[reached]!;
		if (covered[base[reached]!] !== 0) onCovered += weight[reached]!;
	}
	return Math.min(1, onCovered / all);
}
