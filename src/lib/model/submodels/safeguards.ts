import { JURISDICTIONS } from '../entities/kinds';
import type { World } from '../entities/world';
import { ln, exp } from '../portable-math';
import { PURPOSE } from '../random';
import { medianBudgets } from './adaptation';
import { dutiesExpectedOfDerivatives } from './burden';

/** Strength of safeguards is a share. */
function share(value: number): number {
	return Math.min(1, Math.max(0, value));
}

/**
 * Safeguards of a developer's model: s = s₀ + Δ·[covered] − ψ·duty, where duty is what the law is expected to
 * ask of a derivative, as a share of a median project's budget. A developer that can leave safety to those who
 * build on it does less itself: rules on fine-tuners alone can backfire (Laufer, Kleinberg and Heidari 2025,
 * arXiv 2503.20848).
 */
export function developerSafeguards(world: World, row: number, open: boolean, covered: number): number {
	const { parameters } = world;
	const byDuty = covered === 0 ? 0 : parameters.safeguardByDuty;
	const passedOn =
		open && parameters.safeguardsPassedOn > 0
			? parameters.safeguardsPassedOn * expectedDutyShare(world, row)
			: 0;
	return share(parameters.safeguardStrength + byDuty - passedOn);
}

/** Mean over homes (by demand) and kinds (by active fine-tuners) of min(1, expected duty ÷ median budget). */
function expectedDutyShare(world: World, row: number): number {
	const { activeByKind, demandShare, laws, parameters } = world;
	if (!laws.some((law) => law.inForce)) return 0;
	const budgets = medianBudgets(parameters);
	let active = 0;
	for (const count of activeByKind) active += count;
	if (active === 0) return 0;
	let mean = 0;
	for (let home = 0; home < JURISDICTIONS.length; home++) {
		for (let kind = 0; kind < activeByKind.length; kind++) {
			const dutyUsd = dutiesExpectedOfDerivatives(world, row, home, kind);
			mean += demandShare[home]! * (activeByKind[kind]! / active) * Math.min(1, dutyUsd / budgets[kind]!);
		}
	}
	return mean;
}

/**
 * Safeguards of the derivatives of this month: s = s_parent·(1 − strip) + Δ_own, strip by intent: malicious
 * ones strip nearly all, benign ones a part by carelessness (Qi et al. 2023, arXiv 2310.03693), safety-tuned
 * ones less than nothing. Δ_own is added by makers that have met duties. A fine-tuner stands for w makers, so
 * that one of them at least is malicious with probability 1 − (1 − p)^w. A family is as safe as its least
 * safeguarded member: misusers take that one.
 */
export function settleDerivatives(world: World): void {
	const { bases, derivatives, fineTuners, parameters, reach } = world;
	const intents = world.random.stream(world.month, PURPOSE.intent);
	const malicious = 1 - exp(world.makersPerFineTuner * ln(1 - parameters.maliciousShare));
	const safetyTuned = malicious + (1 - malicious) * parameters.safetyTunedShare;
	const first = reach.derivativesSeen;
	reach.reserveDerivatives(derivatives.count);
	const { derivativeSafeguards, derivativeVoluntary } = reach;
	let sum = 0;
	for (let row = first; row < derivatives.count; row++) {
		const maker = derivatives.maker[row]!;
		const root = derivatives.root[row]!;
		const parent = derivatives.parent(row);
		const intent = intents.uniform(maker, 0);
		const keeps =
			intent < malicious
				? 1 - parameters.stripShare
				: intent < safetyTuned
					? 1 + parameters.safetyTuning
					: 1 - parameters.benignStrip;
		const own = intent >= malicious && fineTuners.hasPaid(maker) ? parameters.derivativeByDuty : 0;
		const before = parent < 0 ? bases.safeguards[root]! : derivativeSafeguards[parent]!;
		const voluntaryBefore = parent < 0 ? parameters.safeguardStrength : derivativeVoluntary[parent]!;
		const kept = share(before * keeps + own);
		const voluntary = share(voluntaryBefore * keeps);
		derivativeSafeguards[row] = kept;
		derivativeVoluntary[row] = voluntary;
		sum += kept;
		const place = reach.placeOfBase[root]!;
		reach.safeguards[place] = Math.min(reach.safeguards[place]!, kept);
		reach.voluntary[place] = Math.min(reach.voluntary[place]!, voluntary);
	}
	const made = derivatives.count - first;
	reach.meanDerivativeSafeguards = made === 0 ? 0 : sum / made;
	reach.derivativesSeen = derivatives.count;
}
