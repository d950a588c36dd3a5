import type { World } from '../laws/world';
import { cutOf, PURPOSE } from '../random/random-source';
import { step } from './step';

/** Learnt in this month: known to nobody else before the next. */
const JUST_LEARNT = 2;

/** Before a law applies fewer hear of it. Assumption: half as many. */
const BEFORE_IT_APPLIES = 0.5;

/**
 * Knowing what applies is learnt in two ways. From the news: while a law that asks anything is in force or known to come,
 * each month a share ℓ of each kind that does not know finds out, half as many before it applies. From peers as a
 * contagion: each month somebody who does not know meets one peer and learns with probability β if the peer knows. With
 * full mixing and ℓ = 0 this is the logistic curve.
 */
export const spreadKnowHow = step(
	{
		reads: { fineTuners: 'active kind knowHow', world: 'complianceExperience foreseenLaws laws' },
		writes: { fineTuners: 'knowHow' }
	},
	function spreadKnowHow(world: World): void {
		const { fineTuners, month, parameters } = world;
		const news = newsOfLaw(world);
		if (world.complianceExperience === 0 && news === 0) return;
		const { active, count, kind, knowHow } = fineTuners;
		const { learnAcademic, learnEnterprise, learnHobbyist, learnStartUp } = parameters;
		const found = [learnHobbyist, learnAcademic, learnStartUp, learnEnterprise].map((rate) =>
			cutOf(news * rate)
		);
		const spreads = world.complianceExperience > 0 || knowHow.includes(1);
		const draws = world.random.stream(month, PURPOSE.knowHow);
		const learns = cutOf(parameters.knowHowContagion);
		for (let i = 0; i < count; i++) {
			if (knowHow[i] === 1 || active[i] === 0) continue;
			if (draws.bits(i, 2) >>> 0 < found[kind[i]!]!) {
				knowHow[i] = JUST_LEARNT;
				continue;
			}
			if (!spreads) continue;
			const peer = Math.floor(draws.uniform(i, 0) * count);
			if (knowHow[peer] === 1 && draws.bits(i, 1) >>> 0 < learns) knowHow[i] = JUST_LEARNT;
		}
		for (let i = 0; i < count; i++) if (knowHow[i] === JUST_LEARNT) knowHow[i] = 1;
	}
);

/**
 * 1 while any law asks anything, less while one is only foreseen by those who commit a run now, 0 without either. Before
 * that no law makes a difference to anybody, so that worlds share those months.
 */
function newsOfLaw({ foreseenLaws, laws }: World): number {
	if (laws.some((law) => law.asksAnything)) return 1;
	return foreseenLaws.some((law) => law.asksAnything) ? BEFORE_IT_APPLIES : 0;
}
