import { formatPowerOfTen, joinWords } from '$lib/charts/numbers';
import { amountUsd } from '$lib/explore';
import {
	DEVELOPER_KINDS,
	FINE_TUNER_KINDS,
	JURISDICTIONS,
	REASONS,
	type Idea,
	type PlannedRuns,
	type StoryMonth,
	type WeighedBase
} from '$lib/model';

type Reason = (typeof REASONS)[number];

/** One month of a fine-tuner under two laws. */
export interface StoryRow {
	readonly month: number;
	readonly before: StoryMonth;
	readonly after: StoryMonth;
	/** Whether it does something else under the policy. */
	readonly differs: boolean;
}

/** The months in which there is something to tell on either side. */
export function storyRows(before: readonly StoryMonth[], after: readonly StoryMonth[]): StoryRow[] {
	return before
		.map((one, month) => ({ month, before: one, after: after[month]!, differs: differs(one, after[month]!) }))
		.filter((row) => row.before.idea !== null || row.after.idea !== null || row.differs);
}

function differs(a: StoryMonth, b: StoryMonth): boolean {
	return (
		a.active !== b.active ||
		a.givesUp !== b.givesUp ||
		a.idea?.outcome !== b.idea?.outcome ||
		a.idea?.builtOn !== b.idea?.builtOn
	);
}

const KINDS: Readonly<Record<(typeof FINE_TUNER_KINDS)[number], string>> = {
	hobbyist: 'A hobbyist',
	academic: 'An academic',
	'start-up': 'A start-up',
	enterprise: 'An enterprise'
};
export const HOMES: Readonly<Record<(typeof JURISDICTIONS)[number], string>> = {
	us: 'the US',
	eu: 'the EU',
	rest: 'the rest of the world'
};

/** "A hobbyist of niche 3 in the EU": nobody has a name. */
export function fineTunerWords(kind: number, niche: number, home: number): string {
	return `${KINDS[FINE_TUNER_KINDS[kind]!]} of niche ${niche + 1} in ${HOMES[JURISDICTIONS[home]!]}`;
}

const MAKERS: Readonly<Record<(typeof DEVELOPER_KINDS)[number], string>> = {
	'frontier-closed': 'a usually closed frontier lab',
	'frontier-open': 'a usually open frontier lab',
	challenger: 'a challenger',
	public: 'a public lab'
};

type Makers = Pick<PlannedRuns, 'id' | 'developerKind'>;

/** "a challenger’s model of 3×10²⁴ operations"; what was released before the run begins is in no table of runs. */
export function baseWords({ log10Flop, run }: Pick<WeighedBase, 'log10Flop' | 'run'>, runs: Makers): string {
	const row = runs.id.indexOf(run);
	const size = `of ${formatPowerOfTen(Number(log10Flop.toFixed(2)))} operations`;
	if (row < 0) return `a model ${size} from before 2024`;
	return `${MAKERS[DEVELOPER_KINDS[runs.developerKind[row]!]!]}’s model ${size}`;
}

/** Why an idea is not built on a base, after "because". */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
	none: 'nothing is against it',
	'no base': 'it has no model that it can use',
	'awaiting approval': 'its base waits for approval',
	'adaptation too dear': 'adapting it costs more than the budget or the value',
	'compliance beyond budget': 'cost and duties together exceed the budget',
	'compliance exceeds gain': 'the duties exceed the gain',
	'liability exceeds gain': 'the expected liability exceeds the gain',
	'feared coverage': 'it believes itself covered, and the feared duty exceeds budget or gain',
	'approval refused': 'approval was refused'
};

/** What a fine-tuner does in a month, in a few words. */
export function outcomeWords({ active, givesUp, idea }: StoryMonth, runs: Makers): string {
	const said = !active ? 'Has given up' : idea ? ideaWords(idea, runs) : 'No idea in this month';
	return givesUp ? `${said}. Gives up: rules took too many projects in a row` : said;
}

function ideaWords({ builtOn, options, outcome, reason }: Idea, runs: Makers): string {
	const base = options.find(({ run }) => run === builtOn);
	const why = REASON_WORDS[REASONS[reason]!];
	switch (outcome) {
		case 'built':
			return `Builds on ${baseWords(base!, runs)}`;
		case 'built on another base':
			return `Builds on ${baseWords(base!, runs)} instead, because ${why}`;
		case 'used a service':
			return `Uses a closed service instead, because ${why}`;
		case 'lost':
			return `Builds nothing, because ${why}`;
	}
}

/** The numbers behind it: every option that was weighed. */
export function optionWords(option: WeighedBase, policies: readonly string[], runs: Makers): string {
	const { costUsd, covered, dutiesUsd, excluded, gainUsd, ignored, lineFlop, met, reason, route, valueUsd } =
		option;
	const parts = [
		`worth ${amountUsd(valueUsd)}`,
		`compute and labour ${amountUsd(costUsd)}`,
		...(dutiesUsd > 0 ? [`duties ${amountUsd(dutiesUsd)}`] : []),
		gainUsd >= 0 ? `gain ${amountUsd(gainUsd)}` : `loss ${amountUsd(-gainUsd)}`
	];
	const named = (set: number) => joinWords(policies.filter((_, place) => (set & (1 << place)) !== 0));
	const law = !covered
		? notCovered(option.modificationFlop, lineFlop)
		: [
				`covered with ${powerOf(option.modificationFlop)} operations`,
				...(met > 0 ? [`complies with ${named(met)}`] : []),
				...(ignored > 0 ? [`would ignore ${named(ignored)}`] : []),
				...(excluded > 0 ? [`would stay out of ${placesOf(excluded)}`] : [])
			].join(', ');
	const verdict = reason === 0 ? '' : ` Not built on: ${REASON_WORDS[REASONS[reason]!]}.`;
	return `${ROUTE_WORDS[route]}, ${baseWords(option, runs)}: ${parts.join(', ')}; ${law}.${verdict}`;
}

/** Why no law covers a modification: none reaches it, it is below the line, or it is relieved. */
function notCovered(flop: number, lineFlop: number): string {
	if (!Number.isFinite(lineFlop)) return 'no law covers a modification of it';
	if (flop >= lineFlop) return `not covered: the law relieves it or does not reach it`;
	return `not covered: ${powerOf(flop)} operations, below the line of ${powerOf(lineFlop)}`;
}

const ROUTE_WORDS: Readonly<Record<WeighedBase['route'], string>> = {
	'base in use': 'The base in use',
	'in the news': 'In the news',
	'of a peer': 'Of a peer'
};

const placesOf = (set: number): string =>
	joinWords(JURISDICTIONS.filter((_, place) => (set & (1 << place)) !== 0).map((id) => HOMES[id]));

const powerOf = (flop: number): string => formatPowerOfTen(Number(Math.log10(flop).toFixed(2)));
