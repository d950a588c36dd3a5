import type { World } from '../laws/world';
import { cutOf, PURPOSE } from '../random/random-source';
import { step } from './step';

/** Learnt in this month: known to nobody else before the next. */
const JUST_LEARNT = 2;

/**
 * Knowing what applies spreads between peers as a contagion: each month somebody who does not know meets
 * one peer and learns with probability β if the peer knows. With full mixing this is the logistic curve.
 */
export const spreadKnowHow = step(
	{
		reads: { fineTuners: 'active knowHow', world: 'complianceExperience' },
		writes: { fineTuners: 'knowHow' }
	},
	function spreadKnowHow(world: World): void {
		const { fineTuners, month, parameters } = world;
		if (world.complianceExperience === 0) return;
		const { active, count, knowHow } = fineTuners;
		const draws = world.random.stream(month, PURPOSE.knowHow);
		const learns = cutOf(parameters.knowHowContagion);
		for (let i = 0; i < count; i++) {
			if (knowHow[i] === 1 || active[i] === 0) continue;
			const peer = Math.floor(draws.uniform(i, 0) * count);
			if (knowHow[peer] === 1 && draws.bits(i, 1) >>> 0 < learns) knowHow[i] = JUST_LEARNT;
		}
		for (let i = 0; i < count; i++) if (knowHow[i] === JUST_LEARNT) knowHow[i] = 1;
	}
);
