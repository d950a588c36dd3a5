import { exp, ln } from '../arithmetic/portable-math';
import { share } from '../decisions/safeguards';
import type { World } from '../laws/world';
import { PURPOSE } from '../random/random-source';
import { step } from './step';

/**
 * Safeguards of the derivatives of this month: s = s_parent·(1 − strip) + Δ_own, strip by intent: malicious
 * ones strip nearly all, benign ones a part by carelessness (Qi et al. 2023, arXiv 2310.03693), safety-tuned
 * ones less than nothing. Δ_own is added by makers that have met duties. A fine-tuner stands for w makers, so
 * that one of them at least is malicious with probability 1 − (1 − p)^w. A family is as safe as its least
 * safeguarded member: misusers take that one.
 */
export const settleSafeguards = step(
	{
		reads: {
			runs: 'reachRow safeguards',
			fineTuners: 'paidMonth',
			derivatives: 'maker record root safeguards voluntary',
			reach: 'derivativesSeen safeguards voluntary',
			world: 'makersPerFineTuner'
		},
		writes: {
			derivatives: 'safeguards voluntary',
			reach: 'derivativesSeen meanDerivativeSafeguards safeguards voluntary'
		}
	},
	function settleSafeguards(world: World): void {
		const { runs, derivatives, fineTuners, parameters, reach } = world;
		const intents = world.random.stream(world.month, PURPOSE.intent);
		const malicious = 1 - exp(world.makersPerFineTuner * ln(1 - parameters.maliciousShare));
		const safetyTuned = malicious + (1 - malicious) * parameters.safetyTunedShare;
		const first = reach.derivativesSeen;
		const { safeguards, voluntary } = derivatives;
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
			const before = parent < 0 ? runs.safeguards[root]! : safeguards[parent]!;
			const voluntaryBefore = parent < 0 ? parameters.safeguardStrength : voluntary[parent]!;
			const kept = share(before * keeps + own);
			const keptVoluntary = share(voluntaryBefore * keeps);
			safeguards[row] = kept;
			voluntary[row] = keptVoluntary;
			sum += kept;
			const reached = runs.reachRow[root]!;
			reach.safeguards[reached] = Math.min(reach.safeguards[reached]!, kept);
			reach.voluntary[reached] = Math.min(reach.voluntary[reached]!, keptVoluntary);
		}
		const made = derivatives.count - first;
		reach.meanDerivativeSafeguards = made === 0 ? 0 : sum / made;
		reach.derivativesSeen = derivatives.count;
	}
);
