import { joinWords } from '$lib/charts/numbers';
import { changeWords } from '$lib/charts/policy-names';
import type { Collected, Experiment } from '$lib/experiments';
import { JURISDICTIONS, type PlannedRuns } from '$lib/model';
import { presetById, SUBJECTS } from '$lib/scenarios';
import { forWhom, laterWords, type ForWhom } from './for-whom';
import {
	CHANGES,
	countChanges,
	worldPicture,
	type Change,
	type Place,
	type WorldPicture
} from './world-picture';
import { count, percent } from './words';

/** The answer to "what does this rule do, and to whom". */
export interface Answer {
	/** At most two sentences of at most twelve words. */
	readonly sentences: readonly string[];
	/** One sentence of numbers behind them. */
	readonly numbers: string;
	/** Whether more worlds could still turn it: fewer than four pairs are in. */
	readonly soFar: boolean;
}

/** Pairs of worlds before an answer is no longer called preliminary. */
const PAIRS_FOR_AN_ANSWER = 4;
/** Of 100 projects: a rule that covers fewer does not reach a group. */
const REACHED = 0.5;
/** Models of a world that a rule must change before the answer speaks of them. */
const FEW_MODELS = 1;

/** What the answer is made of: a plain value, so that every branch of the grammar can be tested. */
export interface AnswerFacts {
	/** The policy as the subject of a sentence. */
	readonly subject: string;
	readonly baseline: string;
	readonly rows: readonly ForWhom[];
	/** Models changed because of a rule in a world, by change; means over worlds. */
	readonly changed: Readonly<Record<Change, number>>;
	/** Where models are kept out of because of it, most often: "the EU"; empty for nowhere. */
	readonly keptOutOf: string;
	/** Models within a hair under a line in a world, under the policy and under the baseline. */
	readonly underLine: readonly [here: number, before: number];
	readonly worlds: number;
}

export function answerOf(facts: AnswerFacts): Answer {
	const { rows, subject, worlds } = facts;
	const reach = reachSentence(subject, rows);
	const through = throughSentence(facts);
	const isNothing = rows.every(({ effect }) => effect.kind === 'none' || effect.kind === 'unclear');
	const sentences =
		through === null && isNothing && !rows.some(isReached)
			? [`${subject} changes nothing noticeable.`, 'It reaches no fine-tuner and stops no model.']
			: [reach, through ?? effectSentence(rows)];
	return { sentences, numbers: numbersSentence(facts), soFar: worlds < PAIRS_FOR_AN_ANSWER };
}

const row = (rows: readonly ForWhom[], who: ForWhom['who']): ForWhom =>
	rows.find((found) => found.who === who)!;
const isReached = ({ covered, who }: ForWhom): boolean =>
	who !== 'labs' && covered !== null && covered >= REACHED;
const isMade = ({ who }: ForWhom): boolean => who !== 'users' && who !== 'risk' && who !== 'labs';

/** Whom of the fine-tuners it reaches, hobbyists first: they are what the debate is about. */
function reachSentence(subject: string, rows: readonly ForWhom[]): string {
	const hobbyists = row(rows, 'hobbyists');
	if (isReached(hobbyists)) {
		if (hobbyists.effect.kind === 'fewer') {
			return `${subject} reaches hobbyists, who make ${percent(hobbyists.effect.share)} fewer models.`;
		}
		return `${subject} reaches hobbyists: ${count(hobbyists.covered!)} of 100 projects.`;
	}
	if (hobbyists.effect.kind === 'fewer') {
		return `${subject} covers no hobbyists, yet they make ${percent(hobbyists.effect.share)} fewer models.`;
	}
	if (hobbyists.effect.kind === 'more') {
		return `${subject} covers no hobbyists; they make ${percent(hobbyists.effect.share)} more models.`;
	}
	return `${subject} does not reach hobbyists.`;
}

/** Through what it works on base models: the decision that it changes most often. */
function throughSentence(facts: AnswerFacts): string | null {
	const { keptOutOf } = facts;
	switch (mostFrequent(facts)) {
		case 'smaller':
			return 'It makes big labs stop just short of the line.';
		case 'never':
			return 'It stops some models from ever coming.';
		case 'closed':
			return 'It makes labs keep the weights of some models.';
		case 'gated':
			return 'It makes labs share some weights only on request.';
		case 'fewer markets':
			return `It makes labs keep models out of ${keptOutOf}.`;
		case 'later':
			return 'It makes some models come later.';
		default:
			return null;
	}
}

/** Where no model changes: the group that changes most, or that nobody does. */
function effectSentence(rows: readonly ForWhom[]): string {
	const risk = row(rows, 'risk');
	const most = rows
		.filter(isMade)
		.filter(({ effect }) => effect.kind === 'fewer' || effect.kind === 'more')
		.sort((a, b) => Math.abs(b.change!.mean) - Math.abs(a.change!.mean))
		.find(({ who }) => who !== 'hobbyists');
	if (most && (most.effect.kind === 'fewer' || most.effect.kind === 'more')) {
		return `${most.label} make ${percent(most.effect.share)} ${most.effect.kind} models.`;
	}
	const isTold = risk.effect.kind === 'fewer' || risk.effect.kind === 'more';
	const later = isTold && risk.dated ? laterWords(risk.change, risk.dated.delay) : null;
	if (later) return `Misuse gets as far ${later}.`;
	if (risk.effect.kind === 'fewer') return `Less misuse is left: ${percent(risk.effect.share)} less.`;
	if (risk.effect.kind === 'more') return `More misuse is left: ${percent(risk.effect.share)} more.`;
	return 'Nothing else changes noticeably.';
}

/** The decision that the policy changes most often; null where it changes next to none. */
function mostFrequent({ changed }: AnswerFacts): Change | null {
	const [most] = CHANGES.filter((change) => change !== 'none' && change !== 'other').sort(
		(a, b) => changed[b] - changed[a]
	);
	return most === undefined || changed[most] < FEW_MODELS ? null : most;
}

function numbersSentence(facts: AnswerFacts): string {
	const { baseline, changed, keptOutOf, rows, underLine, worlds } = facts;
	const inWorlds = worlds === 1 ? 'In this world' : 'In each world';
	const [here, before] = underLine;
	const stops =
		changed.smaller >= FEW_MODELS && here - before >= FEW_MODELS
			? `${count(here)} models stop just under a line, not ${count(before)}`
			: null;
	const most = mostFrequent(facts);
	if (most === 'smaller' && stops) return `${inWorlds} about ${stops}.`;
	if (most) {
		const what = most === 'fewer markets' ? `are kept out of ${keptOutOf}` : CHANGED[most];
		return `${inWorlds} about ${count(changed[most])} models ${what}${stops ? `, and ${stops}` : ' because of it'}.`;
	}
	const hobbyists = row(rows, 'hobbyists');
	return `${inWorlds} it covers ${count(hobbyists.covered ?? 0)} of 100 hobbyist projects; no model is held back compared with ${baseline}.`;
}

const CHANGED: Readonly<Record<Change, string>> = {
	never: 'never come',
	smaller: 'are trained smaller',
	closed: 'are closed',
	gated: 'are shared only on request',
	'fewer markets': 'are kept out of a market',
	later: 'come later',
	other: 'differ',
	none: 'stay the same'
};

/** A band so wide below a line counts as just under it, in decades of FLOP. */
const UNDER_DECADES = 0.1;

/** What the answer needs of one world. */
interface WorldSums {
	readonly changed: Readonly<Record<Change, number>>;
	/** Models just under a line, under the policy and under the baseline. */
	readonly here: number;
	readonly before: number;
	/** By jurisdiction: models kept out of it because of a rule. */
	readonly lost: readonly number[];
}

/**
 * By the runs of a world under the compared policy and under the baseline: worlds arrive one after the other, and the
 * answer is made anew with each. Runs belong to one set of inputs, so that nothing in here is ever out of date.
 */
const knownSums = new WeakMap<PlannedRuns, WeakMap<PlannedRuns, WorldSums>>();

function worldSums(results: Collected, regime: number, world: number): WorldSums {
	const [before, under] = [results.runs(0, world), results.runs(regime, world)];
	const known = knownSums.get(under) ?? new WeakMap<PlannedRuns, WorldSums>();
	knownSums.set(under, known);
	const sums = known.get(before) ?? sumsOf(worldPicture(results, regime, world));
	known.set(before, sums);
	return sums;
}

function sumsOf({ lines, models }: WorldPicture): WorldSums {
	const isUnder = (place: Place | null): boolean =>
		place !== null &&
		lines.some(({ log10Flop }) => {
			const below = log10Flop[place.month]! - place.log10Flop;
			return below >= 0 && below < UNDER_DECADES;
		});
	return {
		changed: countChanges(models),
		here: models.filter((model) => isUnder(model.here)).length,
		before: models.filter((model) => isUnder(model.ghost)).length,
		lost: JURISDICTIONS.map(
			(_, place) =>
				models.filter(({ marketsLost, reason }) => reason > 0 && (marketsLost & (1 << place)) !== 0).length
		)
	};
}

/** Gathers what the answer needs from the worlds that are complete. */
export function answerFacts(results: Collected, regime: number): AnswerFacts {
	const { experiment, pairedReplicates, worldsInFull: worlds } = results;
	const changed = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;
	const lost = JURISDICTIONS.map(() => 0);
	let here = 0;
	let before = 0;
	for (let world = 0; world < worlds; world++) {
		const sums = worldSums(results, regime, world);
		for (const change of CHANGES) changed[change] += sums.changed[change] / worlds;
		// One by one, as the models of the worlds are: a product has other bits.
		for (let n = 0; n < sums.here; n++) here += 1 / worlds;
		for (let n = 0; n < sums.before; n++) before += 1 / worlds;
		sums.lost.forEach((count, place) => (lost[place]! += count));
	}
	return {
		subject: subjectOf(experiment, regime),
		baseline: lowerFirst(subjectOf(experiment, 0)).replace(/,$/, ''),
		rows: forWhom(results, regime),
		changed,
		keptOutOf: marketsWords(lost),
		underLine: [here, before],
		worlds: pairedReplicates
	};
}

/** Jurisdictions that more than a tenth of the models kept out somewhere are kept out of. */
function marketsWords(lost: readonly number[]): string {
	const all = lost.reduce((sum, count) => sum + count, 0);
	return joinWords(
		JURISDICTIONS.filter((_, place) => lost[place]! > all / 10).map((jurisdiction) => MARKETS[jurisdiction])
	);
}
const MARKETS: Readonly<Record<(typeof JURISDICTIONS)[number], string>> = {
	us: 'the US',
	eu: 'the EU',
	rest: 'the rest of the world'
};

/** The compared policy as a subject, and whether it was changed from its preset. */
function subjectOf({ choice }: Pick<Experiment, 'choice'>, regime: number): string {
	const policies = choice.regimes[regime]!.policies;
	const names = policies.map(({ edits, preset, revision }) => {
		const name = SUBJECTS[preset] ?? presetById(preset, revision)?.name ?? preset;
		const changed = changeWords({ edits, preset, revision });
		if (changed === '') return name;
		return /^lines? at/.test(changed) ? `${name}, ${changed},` : `${name}, as changed here,`;
	});
	return names.join(' together with ');
}

const lowerFirst = (text: string): string =>
	/^(The|A|No) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
