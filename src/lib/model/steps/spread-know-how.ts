import type { World } from '../laws/world';
import { cutOf, PURPOSE } from '../random/random-source';
import { step } from './step';

/** Learnt in this month: known to nobody else before the next. */
const JUST_LEARNT = 2;

/** Before a law applies fewer hear of it. Assumption: half as many. */
const BEFORE_IT_APPLIES = 0.5;
/** Months before it applies in which a law that is known is in the news. Assumption: two years. */
const NEWS_AHEAD = 24;

/**
 * Knowing what applies is learnt in two ways. From the news: while a law that asks anything is in force or known to come,
 * each month a share ℓ of each kind that does not know finds out, half as many before it applies. From peers as a
 * contagion: each month somebody who does not know meets one peer and learns with probability β if the peer knows. With
 * full mixing and ℓ = 0 this is the logistic curve.
 */
export const spreadKnowHow = step(
	{
		reads: { fineTuners: 'active kind knowHow', world: 'complianceExperience laws' },
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

/** 1 while any law asks anything, less while one is only known to come, 0 without either. */
function newsOfLaw({ compiledLaws, laws, month }: World): number {
	if (laws.some((law) => law.asksAnything)) return 1;
	const coming = compiledLaws.some(
		({ asks, foreseeable, startMonth }) =>
			asks && foreseeable(month) && startMonth > month && startMonth <= month + NEWS_AHEAD
	);
	return coming ? BEFORE_IT_APPLIES : 0;
}
