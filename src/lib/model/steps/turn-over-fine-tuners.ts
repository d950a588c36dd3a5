import { power } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { PURPOSE } from '../random/random-source';
import { NEVER_PAID } from '../state/fine-tuners';
import { FINE_TUNER_KINDS, isReasonOfRule, REASONS } from '../state/kinds';
import { RECENT_MONTHS } from '../state/state';
import { step } from './step';

/** Fine-tuners give up after losses in a row because of rules; former ones return as opportunity allows. */
export const turnOverFineTuners = step(
	{
		reads: {
			fineTuners: 'active kind losses',
			flows: 'entries exits ideas lost',
			world: 'activeByKind laws makersPerFineTuner'
		},
		writes: {
			fineTuners: 'active breachedLaws knowHow losses paidMonth',
			flows: 'entries exits',
			world: 'activeByKind ideasLately lostToRulesLately'
		}
	},
	function turnOverFineTuners(world: World): void {
		const { fineTuners, flows, month, parameters } = world;
		const draws = world.random.stream(month, PURPOSE.activity);
		const weight = world.makersPerFineTuner;
		const returning = 1 - power(1 - parameters.returnPerYear, 1 / 12);
		const opportunity = FINE_TUNER_KINDS.map((_, kind) => {
			const ideas = flows.ideas[kind]!;
			if (ideas === 0) return 1;
			let lost = 0;
			for (let reason = 0; reason < REASONS.length; reason++)
				lost += flows.lost[kind * REASONS.length + reason]!;
			return 1 - lost / ideas;
		});
		rememberLosses(world);
		for (let i = 0; i < fineTuners.count; i++) {
			const kind = fineTuners.kind[i]!;
			if (fineTuners.active[i] === 1) {
				if (fineTuners.losses[i]! < parameters.exitAfterLosses) continue;
				fineTuners.active[i] = 0;
				world.activeByKind[kind]! -= 1;
				flows.exits[kind]! += weight;
			} else if (draws.uniform(i, 0) < returning * opportunity[kind]!) {
				fineTuners.active[i] = 1;
				world.activeByKind[kind]! += 1;
				fineTuners.losses[i] = 0;
				fineTuners.knowHow[i] = 0;
				fineTuners.paidMonth.fill(NEVER_PAID, i * world.laws.length, (i + 1) * world.laws.length);
				fineTuners.breachedLaws[i] = 0;
				flows.entries[kind]! += weight;
			}
		}
	}
);

/** What makers will look back on when others decide whether to begin. */
function rememberLosses({ flows, ideasLately, lostToRulesLately, month }: World): void {
	const at = month % RECENT_MONTHS;
	let lost = 0;
	for (let n = 0; n < flows.lost.length; n++) if (isReasonOfRule(n % REASONS.length)) lost += flows.lost[n]!;
	let ideas = 0;
	for (const count of flows.ideas) ideas += count;
	ideasLately[at] = ideas;
	lostToRulesLately[at] = lost;
}
