import { log10 } from '../arithmetic/portable-math';
import { Candidates } from '../decisions/candidates';
import { Ideas } from '../decisions/project-ideas';
import { Prospects } from '../decisions/project-prospects';
import type { World } from '../laws/world';
import { PURPOSE } from '../random/random-source';
import { REASON } from '../state/kinds';
import { ideaCuts } from '../steps/decide-projects';

/** How an option came to be weighed. */
export const ROUTES = ['base in use', 'in the news', 'of a peer'] as const;
export type Route = (typeof ROUTES)[number];

/** One base model that an idea could have been built on. Amounts in USD. */
export interface WeighedBase {
	readonly route: Route;
	/** Structural id of the planned run, the same under every policy. */
	readonly run: number;
	/** log10 of its training compute, in FLOP. */
	readonly log10Flop: number;
	readonly valueUsd: number;
	/** Compute and labour. */
	readonly costUsd: number;
	/** Duties to pay before release. */
	readonly dutiesUsd: number;
	/** Value less cost, duties as weighed against not complying, liability and fear. */
	readonly gainUsd: number;
	/** Whether a law covers the modification. */
	readonly covered: boolean;
	/** Places in the policies of the laws whose duties would be paid, and of those that would be ignored, one bit each. */
	readonly met: number;
	readonly ignored: number;
	/** Jurisdictions that the derivative would stay out of, one bit each. */
	readonly excluded: number;
	/** Index into `REASONS`: why it is not built on; 0 if it can be. */
	readonly reason: number;
	/** Compute of the modification, and the smallest one that a law covers on this base, in FLOP; ∞ if none is. */
	readonly modificationFlop: number;
	readonly lineFlop: number;
}

/** An idea, the options weighed and what was done. Amounts in USD. */
export interface Idea {
	readonly budgetUsd: number;
	/** In the order in which they are weighed: the base in use, if it can be used, and only where that fails, others. */
	readonly options: readonly WeighedBase[];
	/** Why the base in use was not built on, as an index into `REASONS`. */
	readonly reason: number;
	/** Gain on the best closed service; 0 where none pays. */
	readonly serviceGainUsd: number;
	/** Structural id of the run built on, or null. */
	readonly builtOn: number | null;
	readonly outcome: 'built' | 'built on another base' | 'used a service' | 'lost';
}

/** What happened to one fine-tuner in a month. */
export interface StoryMonth {
	readonly month: number;
	/** Whether it works at all at the opening of the month. */
	readonly active: boolean;
	/** Structural id of the base in use at the decision; null for none. */
	readonly base: number | null;
	/** Absent in a month without an idea. */
	readonly idea: Idea | null;
	/** Whether it gives up at the end of the month, because rules took too many projects in a row. */
	readonly givesUp: boolean;
}

/** The idea of one fine-tuner before it is decided on; null without one. Reads the world, and changes nothing of it. */
export function weighedIdea(world: World, i: number): Omit<Idea, 'builtOn' | 'outcome'> | null {
	const { fineTuners, month, parameters } = world;
	const kind = fineTuners.kind[i]!;
	const draws = world.random.stream(month, PURPOSE.idea);
	const hasIdea = draws.bits(i, 0) >>> 0 < ideaCuts(parameters.ideasPerYear)[kind]!;
	if (fineTuners.active[i] !== 1 || !hasIdea) return null;
	const ideas = new Ideas(world);
	const first = new Prospects(world, ideas, 0);
	const who = Int32Array.of(i);
	ideas.conceive(who, 1);
	first.appraiseBaseInUse(who, 1);
	const base = fineTuners.base[i]!;
	const reason = first.reason[0]!;
	const isUsable = reason !== REASON.noBase;
	const options = isUsable ? [weighed(world, ideas, first, 'base in use', base)] : [];
	const budgetUsd = fineTuners.budgetUsd[i]!;
	if (reason === 0) return { budgetUsd, options, reason, serviceGainUsd: 0 };
	const serviceGainUsd = ideas.gainOnService(0, i);
	const other = new Prospects(world, ideas, 1);
	const candidates = new Candidates(world);
	const seen = new Set([isUsable ? base : -1]);
	for (let k = 0; k <= parameters.peersAsked; k++) {
		const candidate = k === 0 ? candidates.inNews(i) : candidates.ofPeer(i, k);
		if (candidate < 0 || seen.has(candidate) || !candidates.canGet(i, candidate)) continue;
		seen.add(candidate);
		other.appraise(0, i, candidate);
		options.push(weighed(world, ideas, other, k === 0 ? 'in the news' : 'of a peer', candidate));
	}
	return { budgetUsd, options, reason, serviceGainUsd };
}

/** What was done with a weighed idea, read off the world after the decision. */
export function decided(world: World, i: number, idea: Omit<Idea, 'builtOn' | 'outcome'>): Idea {
	const row = world.fineTuners.building[i]!;
	const builtOn = row < 0 ? null : world.runs.id[row]!;
	const outcome =
		builtOn !== null
			? idea.reason === 0
				? 'built'
				: 'built on another base'
			: idea.serviceGainUsd > 0
				? 'used a service'
				: 'lost';
	return { ...idea, builtOn, outcome };
}

/** The first prospect of a set, as an option. */
function weighed(
	{ modificationLine, runs }: World,
	ideas: Ideas,
	prospects: Prospects,
	route: Route,
	base: number
): WeighedBase {
	return {
		route,
		run: runs.id[base]!,
		log10Flop: log10(runs.trainingFlop[base]!),
		valueUsd: prospects.valueUsd[0]!,
		costUsd: prospects.costUsd[0]!,
		dutiesUsd: prospects.payUsd[0]!,
		gainUsd: prospects.gainUsd[0]!,
		covered: prospects.covered[0] === 1,
		met: prospects.firstMet[0]!,
		ignored: prospects.ignored[0]!,
		excluded: prospects.excluded[0]!,
		reason: prospects.reason[0]!,
		modificationFlop: 6 * runs.parameterCount[base]! * ideas.tokens[0]!,
		lineFlop: modificationLine[base]!
	};
}
