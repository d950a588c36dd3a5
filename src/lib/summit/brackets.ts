import { DOWNSTREAM_SHARES, owes } from '$lib/scenarios';
import type { InstrumentValues, Value } from '$lib/model';

type Edits = Readonly<Record<string, Value>>;

/** One choice for a bracket. */
export interface Stop {
	/** Stands in links; never changes. */
	readonly code: string;
	/** Ends the sentence that the bracket begins. */
	readonly says: string;
	/** What it changes in the draft treaty; of the line in operations where it hangs on that. */
	readonly edits: Edits | ((lineFlop: number) => Edits);
}

/** One of the ten terms that a treaty is negotiated in. */
export interface Bracket {
	/** Stands in links; never changes. */
	readonly id: string;
	readonly title: string;
	/** Begins a sentence that a stop ends. */
	readonly begins: string;
	/** The first is what the draft says, unless `start` names another. */
	readonly stops: readonly Stop[];
	/** Index of the stop that the draft treaty has. */
	readonly start: number;
}

const POWERS = ['²²', '²³', '²⁴', '²⁵', '²⁶', '²⁷', '²⁸'] as const;
const LINES = [1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28] as const;
/** Line of the draft treaty among these. */
const DRAFT_LINE = 3;
/** A line that follows starts where a fixed one stands: the largest model is near 1e26 operations on that day. */
const FRONTIER_ON_DAY_ONE = 26;

/** All costs of a package, also those that are nothing: a stop leaves none of the draft's behind. */
function duties({ delayMonths = 0, fixedUsd = 0, perModelUsd = 0, perYearUsd = 0 }: InstrumentValues): Edits {
	return {
		'treaty.duties.fixedUsd': fixedUsd,
		'treaty.duties.perModelUsd': perModelUsd,
		'treaty.duties.perYearUsd': perYearUsd,
		'treaty.duties.delayMonths': delayMonths
	};
}

const cost = (code: string, says: string, usd: number): Stop => ({
	code,
	says,
	edits: { 'treaty.threshold.costUsd': usd }
});

/** Months alone decide: the largest model is never ten to the sixth times as large within them. */
const signUpFirst = (code: string, words: string, months: number): Stop => ({
	code,
	says: `${words} later, with sign-up first`,
	edits: {
		'treaty.staged-access.rule': 'gated-first',
		'treaty.staged-access.afterMonths': months,
		'treaty.staged-access.frontierLead': 6
	}
});

const aboveShare = (code: string, words: string, ratio: number): Stop => ({
	code,
	says: `covered if the change takes more than ${words} of the original’s computing`,
	edits: { 'treaty.modifier.rule': 'ratio', 'treaty.modifier.ratio': ratio }
});

const { developerShare, modifierShare } = DOWNSTREAM_SHARES;

/** In the order of the sentence. */
export const BRACKETS: readonly Bracket[] = [
	{
		id: 'line',
		title: 'The line',
		begins: 'A model is covered above',
		start: DRAFT_LINE,
		stops: LINES.map((flop, at): Stop => ({
			code: `e${22 + at}`,
			says: `10${POWERS[at]} operations of training`,
			edits: at === DRAFT_LINE ? {} : { 'treaty.threshold.flop': flop }
		}))
	},
	{
		id: 'moves',
		title: 'How the line moves',
		begins: 'The line',
		start: 0,
		stops: [
			{ code: 'stays', says: 'stays where it is', edits: {} },
			{
				code: 'follows',
				says: 'follows the largest model at the same distance',
				edits: (lineFlop) => ({
					'treaty.threshold.basis': 'frontier',
					'treaty.threshold.relativeOrders': Math.round(Math.log10(lineFlop)) - FRONTIER_ON_DAY_ONE
				})
			},
			{
				code: 'falls',
				says: 'falls to a tenth after each serious incident',
				edits: { 'treaty.path.ratchetFactor': 0.1, 'treaty.path.ratchetFloorFlop': 1e23 }
			}
		]
	},
	{
		id: 'cost',
		title: 'What it must have cost',
		begins: 'It is covered if its training cost',
		start: 0,
		stops: [
			{ code: 'any', says: 'any amount', edits: {} },
			cost('m1', 'more than one million dollars', 1e6),
			cost('m10', 'more than ten million dollars', 10e6),
			cost('m100', 'more than a hundred million dollars', 100e6)
		]
	},
	{
		id: 'must',
		title: 'What is owed',
		begins: 'Its maker must',
		start: 0,
		stops: [
			{ code: 'report', says: 'report it', edits: {} },
			{ code: 'document', says: 'document it', edits: duties(owes('documentation').duties) },
			{
				code: 'evaluate',
				says: 'have it evaluated and keep it secured',
				edits: duties(owes('systemic').duties)
			},
			{
				code: 'licence',
				says: 'wait for a licence',
				edits: { ...duties(owes('licence').duties), 'treaty.approval.required': 'yes' }
			}
		]
	},
	{
		id: 'open',
		title: 'Relief for open weights',
		begins: 'Models with open weights owe',
		start: 0,
		stops: [
			{ code: 'all', says: 'all of it', edits: {} },
			{
				code: 'quarter',
				says: 'a quarter of it',
				edits: {
					'treaty.open-relief.relief': 'partial',
					'treaty.open-relief.costShare': 0.25,
					'treaty.open-relief.licences': 'any'
				}
			},
			{
				code: 'nothing',
				says: 'nothing',
				edits: { 'treaty.open-relief.relief': 'full', 'treaty.open-relief.licences': 'any' }
			}
		]
	},
	{
		id: 'weights',
		title: 'When weights may be published',
		begins: 'Weights of a covered model may be published',
		start: 0,
		stops: [
			{ code: 'once', says: 'at once', edits: {} },
			signUpFirst('m3', 'three months', 3),
			signUpFirst('m6', 'six months', 6),
			signUpFirst('m12', 'a year', 12),
			signUpFirst('m24', 'two years', 24)
		]
	},
	{
		id: 'changes',
		title: 'Whoever changes a model',
		begins: 'Whoever changes a covered model is',
		start: 0,
		stops: [
			{ code: 'never', says: 'never covered', edits: {} },
			aboveShare('third', 'a third', 1 / 3),
			aboveShare('thousandth', 'a thousandth', 1e-3),
			{ code: 'always', says: 'always covered', edits: { 'treaty.modifier.rule': 'every-derivative' } }
		]
	},
	{
		id: 'harm',
		title: 'Who answers for harm',
		begins: 'Harm done with a covered model is answered for by',
		start: 0,
		stops: [
			{ code: 'nobody', says: 'nobody', edits: {} },
			{
				code: 'developer',
				says: 'its developer',
				edits: { 'treaty.liability.developerShare': developerShare }
			},
			{
				code: 'tuner',
				says: 'its developer and whoever fine-tunes it',
				edits: {
					'treaty.liability.developerShare': developerShare,
					'treaty.liability.modifierShare': modifierShare
				}
			},
			{
				code: 'firm',
				says: 'the firm that uses it',
				edits: { 'treaty.liability.deployerShare': developerShare }
			}
		]
	},
	{
		id: 'where',
		title: 'Where, and for whom',
		begins: 'The treaty binds',
		start: 0,
		stops: [
			{ code: 'everywhere', says: 'whoever sells, everywhere', edits: {} },
			{ code: 'eu', says: 'whoever sells in the EU', edits: { 'nexus.jurisdiction': 'eu' } },
			{ code: 'us', says: 'whoever sells in the US', edits: { 'nexus.jurisdiction': 'us' } },
			{
				code: 'eu-home',
				says: 'whoever lives in the EU',
				edits: { 'nexus.jurisdiction': 'eu', 'nexus.reach': 'home' }
			},
			{
				code: 'us-home',
				says: 'whoever lives in the US',
				edits: { 'nexus.jurisdiction': 'us', 'nexus.reach': 'home' }
			}
		]
	},
	{
		id: 'money',
		title: 'Public money',
		begins: 'For training an open model, public money pays',
		start: 0,
		// A policy beside the treaty: see `treaty-subsidy`.
		stops: [
			{ code: 'none', says: 'nothing', edits: {} },
			{ code: 'quarter', says: 'a quarter', edits: { 'open.subsidy.trainingShare': 0.25 } },
			{ code: 'half', says: 'a half', edits: { 'open.subsidy.trainingShare': 0.5 } }
		]
	}
];

/** The bracket whose stops go into the policy beside the treaty. */
export const MONEY = 'money';

/** Lines of the stops of the first bracket, in operations. */
export const lineFlopAt = (stop: number): number => LINES[stop]!;
