/** Why numbers of one place are no parameters. */
interface Excuse {
	/** `steps/set-prices.ts setPrices`: the file below `src/lib/model`, and the outermost name around the number. */
	readonly place: string;
	/** The numbers as they are written, in order. */
	readonly numbers: string;
	readonly why: string;
}

const rows =
	(kind: string) =>
	(place: string, numbers: string, why: string): Excuse => ({ place, numbers, why: `${kind}: ${why}` });

/** Names, sizes of memory, orders of things: another number would give the same results. */
const code = rows('code');
/** Arithmetic, geometry, units, a definition. */
const identity = rows('identity');
/** Counted or stated outside the model, with its source. */
const counted = rows('counted');
/** A bound that no usual world meets; met, it does not turn one policy against another. */
const bound = rows('bound');
/** An assumption that acts on both sides of a comparison alike, or through a parameter that is varied. */
const alike = rows('assumption, not varied');

const DECISIONS: readonly Excuse[] = [
	alike(
		'decisions/disclosure.ts HIDING_FACTOR',
		'10',
		'how many stay silent near a line is `silenceAboveLine`; true compute does not move with it'
	),
	identity(
		'decisions/disclosure.ts countingLineFlop',
		'1e40 1e25',
		'where models are counted, no one acts on it: no line at all, and Art. 51(2) of Regulation (EU) 2024/1689 where no law draws one'
	),
	alike(
		'decisions/flaws.ts WEIGHTS_STAY_CURRENT',
		'24',
		'acts on the number of those who look, whose scale is `discoveryScale` (contested)'
	),
	identity(
		'decisions/non-compliance.ts REVENUE_AT_STAKE',
		'0.5',
		'the mean of a uniform instant; rates and years are varied'
	),
	identity(
		'decisions/openness.ts LOGIT_IN_DEVIATIONS',
		'0.5513288954217921',
		'√3/π, equal spread of a logistic and a normal'
	),
	counted(
		'decisions/openness.ts FLAT_BELOW',
		'1',
		'open shares are flat up to one order below the year-old frontier, see `opennessSlope`'
	),
	counted(
		'decisions/parent-choice.ts TAKEN_UP',
		'0.025 0.127',
		'shares that have children: Laufer, Oderinwale and Kleinberg 2025'
	),
	code('decisions/parent-choice.ts LOOKS', '4', 'trials of a sampling by rejection'),
	code('decisions/parent-choice.ts chooseParent', '3', 'trials of a sampling by rejection'),
	code('decisions/parent-choice.ts childlessMember', '3 16 2', 'trials and numbers of draws'),
	identity('decisions/parent-choice.ts placeOf', '0.5', 'the middle of a bin of 32 bits'),
	identity('decisions/parent-choice.ts isKept', '0.5', 'the middle of a bin of 32 bits'),
	code('decisions/parent-choice.ts DRAWS', '64', 'numbers of draws set aside'),
	bound('decisions/pass-through.ts HIGHEST_MARK_UP', '1', 'prices at most double for duties'),
	bound('decisions/price.ts LARGEST_SHARE', '1e-9', 'keeps odds finite'),
	code('decisions/price.ts STEPS', '6', 'Newton steps, exact after four'),
	alike(
		'decisions/project-ideas.ts SKILL_VALUE',
		'0.3',
		'adds to the spread of values, which is `projectValueSpread`; skill is not known to any law'
	),
	counted('decisions/project-prospects.ts Prospects', '6', '6·N·D FLOP: Hoffmann et al. 2022'),
	alike(
		'decisions/prospect.ts SMALLEST_FLOP',
		'1e22',
		'a plan smaller than a language model of 2020 earns nothing either way; no law in the presets draws a line there'
	),
	identity('decisions/prospect.ts planOf', '0.5', 'the median challenger has what most have'),
	bound(
		'decisions/stopping-sizes.ts FURTHEST_BELOW',
		'1e-3',
		'stopping a thousandfold below the wish never pays'
	),
	bound('decisions/stopping-sizes.ts ROUNDING', '1e-12', 'rounding'),
	alike(
		'decisions/tokens.ts TOKENS_OF_KIND',
		'10 100 1000',
		'tenfold from kind to kind, scaled together by `hobbyistTokens` and spread by `tokensSpread`'
	)
];

const START: readonly Excuse[] = [
	alike(
		'initialize.ts INITIAL_MODELS',
		'3',
		'models from before the start; the same on both sides, of no interest after a year'
	),
	alike(
		'initialize.ts NICHE_EXPONENT',
		'0.7',
		'sizes of fields, the same under every law; their number is `niches`'
	),
	alike('initialize.ts BUDGET_SPREAD', '0.8', 'spread of budgets; their medians by kind are varied'),
	code('initialize.ts EARLIER_SLOT', '100', 'slots of ids'),
	identity('initialize.ts initialize', '2', 'the third jurisdiction'),
	identity('initialize.ts recallFrontier', '2 24', 'the reference of capability, 1e24 FLOP; a halving'),
	identity('initialize.ts foundDevelopers', '24', 'the reference of reputation, 1e24 FLOP'),
	alike(
		'initialize.ts releaseEarlierModels',
		'6 6 22',
		'earlier models came out over a year and a half, none below 1e22 FLOP'
	),
	code('initialize.ts FIRST_ROUNDS', '24', 'rounds to a fixed point'),
	alike(
		'initialize.ts NEW_MONTHS',
		'2',
		'scale of the age of parents; its spread is `ageSpread`, calibrated'
	),
	identity('initialize.ts agesOfInterest', '0.5', 'a normal density'),
	alike(
		'steps/advance-frontier.ts undisturbedMakers',
		'10',
		'ceiling of the number of makers; growth and its taper are varied, and a law acts on growth (`makersResponse`)'
	)
];

const LAWS: readonly Excuse[] = [
	code('laws/burden.ts EARLIEST', '1000', 'a month that is never reached'),
	code('laws/compile.ts MOST_TIERS', '31', 'bits of a small integer; one more is refused'),
	code('laws/duties.ts RIGOUR', '2 3 4', 'names of an order'),
	bound('laws/instruments/enforcement.ts enforcement', '0.99 1e9 10 1e8', 'ranges of declared values'),
	alike(
		'laws/instruments/enforcement.ts NON_COMPLIANCE_DAYS',
		'90',
		'multiplies `perDayUsd`, which is a value of the policy'
	),
	bound('laws/instruments/modifier.ts WITHIN_ROUNDING', '1e-12', 'rounding'),
	code('laws/instruments/modifier.ts NO_FALLBACK', '1e42', 'stands for none'),
	code('laws/instruments/path.ts AMENDMENTS', '2 3', 'names of three amendments'),
	counted(
		'laws/instruments/staged-access.ts FRONTIER_ORDERS_PER_MONTH',
		'0.055',
		'Epoch AI 2024, ×4.6 a year; used only to foresee when staged weights open'
	),
	code('laws/instruments/threshold.ts NO_CAPABILITY', '10', 'stands for none'),
	identity('laws/instruments/threshold.ts yearlyFactor', '12', 'months of a year'),
	identity('laws/monthly-law.ts monthly', '12', 'months of a year'),
	alike(
		'laws/post-training.ts EARLIER_YEARS',
		'0.1 0.5',
		'shares of `postTrainingShare`, before most laws apply'
	)
];

const STATE: readonly Excuse[] = [
	bound('state/appeal.ts LARGEST_EXPONENT', '500', 'keeps e^x finite'),
	identity('state/appeal.ts appealOfFamily', '0.5', 'half of a square'),
	identity('state/capability.ts capabilityOf', '24', 'the reference of capability, 1e24 FLOP'),
	identity('state/capability.ts log10FlopFor', '24', 'the reference of capability, 1e24 FLOP'),
	identity('state/state.ts State', '0.5 24', 'halves and the months of the remembered frontier'),
	identity(
		'state/state.ts REFERENCE_LAG',
		'12',
		'the frontier a year before is the definition of the reference'
	),
	code('state/state.ts HISTORY', '24', 'months that are remembered'),
	alike(
		'state/state.ts RECENT_MONTHS',
		'6',
		'the window of ideas lost to rules, whose effect is `makersResponse`'
	),
	code('state/state.ts NEWS_CHANNELS', '32', 'channels of news; 32 are as many as nobody can tell from more'),
	alike(
		'state/value-scale.ts LEAST',
		'1',
		'revealed preference: the wish itself says that its value covers its cost'
	),
	bound('state/value-scale.ts MOST', '10', 'met in months without releases alone; the raw ratio is a metric')
];

const STEPS: readonly Excuse[] = [
	identity('steps/advance-frontier.ts advanceAlgorithms', '2', 'a halving'),
	alike(
		'steps/choose-bases.ts FAMILY_SCALE',
		'5000',
		'scale of the pull of families, whose strength is `familyPull` (calibrated)'
	),
	identity('steps/close-books.ts closeBooks', '11', 'December'),
	alike(
		'steps/collect-revenue.ts DUTY_MONTHS',
		'36',
		'what years of duties weigh is `dutyHorizonYears`; who goes on releasing never reaches the end'
	),
	bound(
		'steps/collect-revenue.ts FASTEST_CUT',
		'0.1',
		'binds only in the months after a budget has lost its means'
	),
	code('steps/count-incidents.ts DRAWN_INCIDENTS', '1000', 'draws that are prepared'),
	alike(
		'steps/decide-projects.ts IDEAS_OF_KIND',
		'2 2',
		'firms have twice the ideas of others; all are scaled by `ideasPerYear` and the shares of kinds'
	),
	code(
		'steps/decide-projects.ts Fallback',
		'255',
		'most that a byte counts; nobody stays after that many losses'
	),
	bound('steps/enter-developers.ts MOST_ENTRIES', '64', 'entries a month; two on average'),
	alike('steps/enter-developers.ts ENTRY_SPREAD', '0.7', 'spread around `entrantDepth`, which is varied'),
	alike(
		'steps/enter-developers.ts enter',
		'0.5 2',
		'spread and half of the share of outside capital, whose level is `capitalShare`'
	),
	alike(
		'steps/find-and-fix-flaws.ts FOUND_INSIDE',
		'0.5',
		'adds the same for open and closed models; what openness adds is `foundByMany`'
	),
	alike(
		'steps/grow-providers.ts FRESH_MONTHS',
		'12',
		'a start-up without a new derivative in a year founds no service; how many do is `startUpProvidersPerYear`'
	),
	identity('steps/leave-developers.ts YEAR', '12', 'a yearly review'),
	bound('steps/move-anchor.ts FURTHEST_FROM_ANCHOR', '40', 'e^40 against 1 is rounding'),
	alike(
		'steps/plan-training-runs.ts SMALLEST_LOG10',
		'22',
		'as the smallest useful run in decisions/prospect.ts'
	),
	counted('steps/prepare-fine-tuning.ts prepareAdaptation', '6', '6·N·D FLOP: Hoffmann et al. 2022'),
	alike(
		'steps/prepare-fine-tuning.ts toolingCost',
		'0.01',
		'scale of experience; how much it saves is `toolingExponent` and `toolingFloor`'
	),
	bound(
		'steps/publish-news.ts OLDEST_NEWS_HALF_LIVES',
		'4',
		'older news is left out of the draw: a sixteenth of its weight'
	),
	identity('steps/publish-news.ts publishNews', '2', 'a halving'),
	identity('steps/release-bases.ts WINDOW', '10', 'a window in which models are counted, no one acts on it'),
	counted('steps/release-bases.ts release', '120', 'C = 6·N·D with D = 20·N: Hoffmann et al. 2022'),
	alike(
		'steps/release-derivatives.ts GAIN_KEPT',
		'0.6',
		'quality of derivatives, of the same families under every law; worth `capabilityValue` an order'
	),
	alike('steps/release-derivatives.ts GAIN_BY_SKILL', '0.05', 'as the gain that is kept'),
	alike('steps/release-derivatives.ts GAIN_NOISE', '0.05', 'as the gain that is kept'),
	alike(
		'steps/release-derivatives.ts GAIN_OF_KIND',
		'0.03 0.05 0.02 0.03',
		'as the gain that is kept; shares of kinds are parameters'
	),
	code('steps/release-derivatives.ts STATED_DRAW', '2', 'the number of a draw'),
	code(
		'steps/release-derivatives.ts Releases',
		'255 2',
		'most depth that a byte counts; the mean of two parents'
	),
	identity('steps/scale-values.ts WINDOW_MONTHS', '12', 'revenue and value of about a year'),
	code('steps/spread-know-how.ts JUST_LEARNT', '2', 'a name'),
	alike(
		'steps/spread-know-how.ts BEFORE_IT_APPLIES',
		'0.5',
		'half of the rates by which makers of each kind learn, which are varied'
	),
	bound('steps/sum-reach.ts LOST_BESIDE_ONE', '40', 'e^−40 beside 1 is rounding'),
	alike(
		'steps/update-law.ts CHOICE_MONTHS',
		'24',
		'how long a release counts among those that makers choose from; which they take is `newsHalfLifeMonths`'
	),
	bound('steps/weigh-entry.ts LEAST_SHARE', '1e-3', 'keeps a logarithm finite'),
	identity('steps/weigh-entry.ts challengerFrom', '0.5', 'the median challenger has what most have')
];

/** Every number of the model's rooms that is neither declared nor 0 or 1. Data tables of January 2022 and 2024 are cited where they stand. */
export const EXCUSED: readonly Excuse[] = [...DECISIONS, ...START, ...LAWS, ...STATE, ...STEPS];
