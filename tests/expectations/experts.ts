import { summaryOf } from '$lib/experiments/summary';
import { DEVELOPER_KINDS, FATES, METRICS, type Outcome, type Parameters, type Policy } from '$lib/model';
import { rule, series } from '../model/worlds';

export type Changes = Partial<Parameters>;

/** Rules and assumptions that one side of a claim lives under. */
export interface Side {
	readonly policies: readonly Policy[];
	readonly changes?: Changes;
}

/** What somebody who knows the matter demands of a model before anything else that it says is worth reading. */
export interface Demand {
	readonly by: 'economist' | 'lawyer' | 'sceptic of open models' | 'supporter of open models';
	readonly claim: string;
	readonly because: string;
	/** One number of one world. */
	readonly number: (outcome: Outcome) => number;
	/** Sign of `to` less `from`, world by world; where there is a `beside`, of that less the same step there. */
	readonly sign: 1 | -1;
	readonly from: Side;
	readonly to: Side;
	readonly beside?: readonly [from: Side, to: Side];
	/** The other sign is what must not be seen; the demanded one is not always there. */
	readonly atMost?: true;
}

const headline = (id: string) => {
	const { summary } = METRICS.find((metric) => metric.id === id)!;
	return (outcome: Outcome) => summaryOf(summary, series(outcome, id));
};
const sumOf = (id: string) => (outcome: Outcome) =>
	series(outcome, id).reduce((sum, value) => sum + value, 0);
const lastOf = (id: string) => (outcome: Outcome) => series(outcome, id).at(-1)!;

const RELEASED = ['released-open', 'released-gated', 'released-closed'].map((fate) =>
	FATES.indexOf(fate as (typeof FATES)[number])
);
const CLOSED = FATES.indexOf('released-closed');
const CHALLENGER = DEVELOPER_KINDS.indexOf('challenger');

function released({ runs }: Outcome): number[] {
	return [...runs.id.keys()].filter((n) => RELEASED.includes(runs.fate[n]!) && runs.month[n]! >= 0);
}

/** FLOP of the largest models that come out without any rule in the third simulated year, less an order of magnitude. */
const FRONTIER_LOG10_FLOP = 25.3;
/**
 * Share of challengers among the models of the last twelve months that are of the size of the frontier without a rule.
 * Not of what a rule leaves: a queue lowers the frontier to its line, where small firms are common because it is low.
 */
function challengersAtFrontier(outcome: Outcome): number {
	const { developerKind, month, trainedLog10Flop } = outcome.runs;
	const frontier = released(outcome).filter(
		(n) => month[n]! >= outcome.months - 12 && trainedLog10Flop[n]! >= FRONTIER_LOG10_FLOP
	);
	const small = frontier.filter((n) => developerKind[n] === CHALLENGER).length;
	return frontier.length === 0 ? 0 : small / frontier.length;
}

const fromHome = (home: number) => (outcome: Outcome) =>
	released(outcome).filter((n) => outcome.runs.home[n] === home).length;

const hosted = (outcome: Outcome) => released(outcome).filter((n) => outcome.runs.fate[n] === CLOSED).length;

/** Open models over all that came out. */
const openShare = (outcome: Outcome) =>
	sumOf('open-base-releases')(outcome) / sumOf('base-releases')(outcome);

/** Its change is the share that is lost. */
const logHobbyistsOverEnterprises = (outcome: Outcome) =>
	Math.log(sumOf('derivatives-hobbyist')(outcome) / sumOf('derivatives-enterprise')(outcome));

const NONE: Side = { policies: [] };
const side = (policy: Policy, changes?: Changes): Side =>
	changes ? { policies: [policy], changes } : { policies: [policy] };
const free = (changes: Changes): Side => ({ policies: [], changes });

const DUTIES = { fixedUsd: 1e6, perModelUsd: 3e5, perYearUsd: 5e5, delayMonths: 1 };
const onModels = (flop: number, more: Policy['instruments'] = {}, beside: Policy['instruments'] = {}) =>
	rule({ threshold: { basis: 'compute', flop }, duties: DUTIES, ...more }, beside, 'rule', 'market');
const EVERY_MODEL = { threshold: { basis: 'every-model' } };
const liable = rule({ ...EVERY_MODEL, liability: { developerShare: 1 } }, {}, 'rule', 'market');
const dear = rule({ ...EVERY_MODEL, duties: { fixedUsd: 1e8, perModelUsd: 1e8 } }, {}, 'rule', 'market');
const licence = (reviewers: number) =>
	onModels(3e24, {
		approval: { required: 'yes', reviewers, reviewMonths: 6, rejectProbability: 0.1 }
	});
const gatedFor = (afterMonths: number) =>
	rule(
		{ ...EVERY_MODEL, 'staged-access': { rule: 'gated-first', afterMonths, frontierLead: 6 } },
		{},
		'rule',
		'market'
	);
const ENFORCED = { enforcement: { from: '2024-01-01', detectionPerYear: 0.3, fineUsd: 2e5 } };
const onDerivatives = (perModelUsd: number, more: Policy['instruments'] = {}) =>
	rule(
		{
			threshold: { basis: 'no-model' },
			modifier: { rule: 'every-derivative', original: 'any' },
			duties: { perModelUsd },
			...more
		},
		ENFORCED
	);

/** Half of what a model is worth is harm; gated weights are out of the way of the question. */
const HARM: Changes = { expectedHarmShare: 0.5, gatedPremium: 0 };
const ALL_ANSWER: Changes = { ...HARM, control: 0.3, openControl: 0.3, gatedControl: 0.3 };
const OPEN_ANSWERS: Changes = { ...HARM, control: 0.9, openControl: 0, gatedControl: 0 };
/** No developer wants to publish weights. */
const NOBODY_OPEN: Changes = {
	opennessFrontierClosed: -1,
	opennessFrontierOpen: -1,
	opennessChallenger: -1,
	opennessPublic: -1,
	opennessSlope: 0
};
/** Refusals hold behind an interface, and come off published weights. */
const REFUSALS: Changes = { safeguardStrength: 1, safeguardEffect: 3, stripShare: 1, maliciousShare: 0.1 };
/** No closed service takes the place of a project that is dropped. */
const NO_SERVICE: Changes = { apiValueShare: 0, exitAfterLosses: 1 };
const FEAR: Changes = { ...NO_SERVICE, fearedCoverage: 0.45, fearedDutyUsd: 3000 };

export const DEMANDS: readonly Demand[] = [
	{
		by: 'economist',
		claim: 'a licence with few reviewers does not make small firms commoner at the frontier',
		because:
			'a queue is a fixed cost in time; whoever has many models in training and other income bears it best',
		number: challengersAtFrontier,
		sign: -1,
		from: NONE,
		to: side(licence(1)),
		atMost: true
	},
	{
		by: 'economist',
		claim: 'a licence with few reviewers does not make small firms commoner than one with many',
		because: 'what a longer queue adds falls on everybody at the frontier, and hardest on who has one model',
		number: challengersAtFrontier,
		sign: -1,
		from: side(licence(50)),
		to: side(licence(1)),
		atMost: true
	},
	{
		by: 'economist',
		claim: 'liability takes more open models where hosted ones answer for little than where all answer alike',
		because: 'a charge on one of two substitutes moves choices to the other; a charge on both moves none',
		number: openShare,
		sign: -1,
		from: free(OPEN_ANSWERS),
		to: side(liable, OPEN_ANSWERS),
		beside: [free(ALL_ANSWER), side(liable, ALL_ANSWER)]
	},
	{
		by: 'economist',
		claim: 'liability that binds hosted and open alike does not lower the open share',
		because: 'it is no tax on openness alone',
		number: openShare,
		sign: 1,
		from: free(ALL_ANSWER),
		to: side(liable, ALL_ANSWER),
		atMost: true
	},
	{
		by: 'economist',
		claim: 'liability that binds hosted and open alike takes hosted models too',
		because: 'what its provider answers for is worth less as well',
		number: hosted,
		sign: -1,
		from: free(ALL_ANSWER),
		to: side(liable, ALL_ANSWER)
	},
	{
		by: 'economist',
		claim: 'a dear duty on every model keeps entrants out',
		because: 'entry follows the profit that is expected under the law as foreseen',
		number: sumOf('developer-entries'),
		sign: -1,
		from: NONE,
		to: side(dear)
	},
	{
		by: 'economist',
		claim: 'a dear duty on every model makes developers leave',
		because: 'who expects no plan to pay for itself stops',
		number: (outcome) => sumOf('developer-exits')(outcome) / (48 + sumOf('developer-entries')(outcome)),
		sign: 1,
		from: NONE,
		to: side(dear)
	},
	{
		by: 'economist',
		claim: 'money for open models brings more of them',
		because: 'it lowers the cost of one of two options',
		number: sumOf('open-base-releases'),
		sign: 1,
		from: NONE,
		to: side(rule({ ...EVERY_MODEL, subsidy: { trainingShare: 0.5 } }, {}, 'rule', 'market'))
	},
	{
		by: 'economist',
		claim: 'a fixed duty on every derivative takes a larger share from hobbyists than from enterprises',
		because: 'a cost that does not grow with the project is regressive',
		number: logHobbyistsOverEnterprises,
		sign: -1,
		from: NONE,
		to: side(onDerivatives(200))
	},
	{
		by: 'economist',
		claim: 'a dear duty at home in the US takes more models from the US than from elsewhere',
		because: 'only who is at home there pays it',
		number: (outcome) =>
			Math.log((1 + fromHome(0)(outcome)) / (1 + fromHome(1)(outcome) + fromHome(2)(outcome))),
		sign: -1,
		from: NONE,
		to: side(
			rule(
				{ ...EVERY_MODEL, duties: { fixedUsd: 1e8, perModelUsd: 1e8 } },
				{ nexus: { jurisdiction: 'us', reach: 'home' } }
			)
		)
	},
	{
		by: 'lawyer',
		claim: 'a law for the market of the EU covers more models than one for who is at home there',
		because: 'reach by market binds whoever places a model there (Regulation (EU) 2024/1689, Art. 2(1)(a))',
		number: headline('covered-base-models'),
		sign: 1,
		from: side(onModels(1e24, {}, { nexus: { jurisdiction: 'eu', reach: 'home' } })),
		to: side(onModels(1e24, {}, { nexus: { jurisdiction: 'eu', reach: 'market' } }))
	},
	{
		by: 'lawyer',
		claim: 'a law that starts later costs less by then',
		because: 'nothing is owed before the start',
		number: headline('compliance-spend-developers'),
		sign: -1,
		from: side(onModels(1e24, {}, { timing: { start: '2024-06-01' } })),
		to: side(onModels(1e24, {}, { timing: { start: '2025-12-01' } }))
	},
	{
		by: 'lawyer',
		claim: 'research that is exempt loses fewer academic derivatives',
		because: 'an exemption takes duties away and adds none',
		number: sumOf('derivatives-academic'),
		sign: 1,
		from: side(onDerivatives(1000)),
		to: side(onDerivatives(1000, { 'research-relief': { exempt: 'academics' } }))
	},
	{
		by: 'lawyer',
		claim: 'a law that nobody enforces is obeyed less',
		because: 'a duty without a sanction binds those who would obey anyway',
		number: headline('compliance-spend'),
		sign: -1,
		from: side(onDerivatives(200)),
		to: side({
			...onDerivatives(200),
			instruments: { nexus: { jurisdiction: 'world' }, enforcement: { from: 'never' } }
		})
	},
	{
		by: 'sceptic of open models',
		claim: 'stolen weights of closed models leave more misuse',
		because: 'closing weights protects as far as they are secured',
		number: lastOf('residual-misuse'),
		sign: 1,
		from: free({ ...NOBODY_OPEN, theftPerYear: 0 }),
		to: free({ ...NOBODY_OPEN, theftPerYear: 1 })
	},
	{
		by: 'sceptic of open models',
		claim: 'closing weights avoids more misuse the better closed weights are secured',
		because: 'what can be stolen is closed in name only',
		number: lastOf('residual-misuse'),
		sign: -1,
		from: free({ ...REFUSALS, theftPerYear: 0 }),
		to: free({ ...REFUSALS, ...NOBODY_OPEN, theftPerYear: 0 }),
		beside: [
			free({ ...REFUSALS, theftPerYear: 1, closedOffPerYear: 0 }),
			free({ ...REFUSALS, ...NOBODY_OPEN, theftPerYear: 1, closedOffPerYear: 0 })
		]
	},
	{
		by: 'sceptic of open models',
		claim: 'a world without open weights has less misuse where hosted models refuse',
		because: 'refusals of a hosted model hold, those of published weights come off',
		number: lastOf('residual-misuse'),
		sign: -1,
		from: free({ ...REFUSALS, theftPerYear: 0 }),
		to: free({ ...REFUSALS, ...NOBODY_OPEN, theftPerYear: 0 })
	},
	{
		by: 'sceptic of open models',
		claim: 'refusals that work leave less misuse, and less so where derivatives strip them',
		because: 'what a derivative removes protects nobody',
		number: headline('residual-misuse'),
		sign: 1,
		from: free({ safeguardStrength: 0, stripShare: 1, maliciousShare: 0.1 }),
		to: free({ safeguardStrength: 1, stripShare: 1, maliciousShare: 0.1 }),
		beside: [
			free({ safeguardStrength: 0, stripShare: 0, maliciousShare: 0.1 }),
			free({ safeguardStrength: 1, stripShare: 0, maliciousShare: 0.1 })
		]
	},
	{
		by: 'sceptic of open models',
		claim: 'flaws of open models that defenders fix later leave more misuse',
		because: 'copies cannot be recalled: who is slow to update stays open to attack',
		number: headline('residual-misuse'),
		sign: 1,
		from: free({ fixOpenPerYear: 12 }),
		to: free({ fixOpenPerYear: 0.1 })
	},
	{
		by: 'sceptic of open models',
		claim: 'defenders who take longer to gather prevent fewer tail events',
		because: 'a capability is abused before enough of those who could defend have it',
		number: headline('tail-exposure'),
		sign: 1,
		from: free({ defenders: 20_000 }),
		to: free({ defenders: 2_000_000 })
	},
	{
		by: 'sceptic of open models',
		claim: 'gated weights that leak leave more misuse',
		because: 'a leak publishes them',
		number: headline('residual-misuse'),
		sign: 1,
		from: side(gatedFor(36), { ...REFUSALS, gatedLeakPerYear: 0 }),
		to: side(gatedFor(36), { ...REFUSALS, gatedLeakPerYear: 1 })
	},
	{
		by: 'sceptic of open models',
		claim: 'weights that are gated first and do not leak leave less misuse than published ones',
		because: 'misusers get them later',
		number: headline('residual-misuse'),
		sign: -1,
		from: free(REFUSALS),
		to: side(gatedFor(36), { ...REFUSALS, gatedLeakPerYear: 0 })
	},
	{
		by: 'supporter of open models',
		claim: 'fear of rules that do not apply makes hobbyists give up',
		because: 'who believes in a duty drops the project, and after several the hobby',
		number: sumOf('maker-exits'),
		sign: 1,
		from: side(onModels(1e24), NO_SERVICE),
		to: side(onModels(1e24), FEAR)
	},
	{
		by: 'supporter of open models',
		claim: 'fear keeps new makers away',
		because: 'fewer begin where ideas are seen to be lost to rules',
		number: lastOf('active-hobbyist'),
		sign: -1,
		from: side(onModels(1e24), NO_SERVICE),
		to: side(onModels(1e24), FEAR)
	},
	{
		by: 'supporter of open models',
		claim: 'a world without open weights has fewer derivatives',
		because: 'a hosted model cannot be adapted by everybody',
		number: sumOf('derivatives'),
		sign: -1,
		from: NONE,
		to: free(NOBODY_OPEN)
	},
	{
		by: 'supporter of open models',
		claim: 'a world without open weights leaves users less to gain where running them takes no effort',
		because: 'hosts ask their cost and start-ups add to them; who closes a model asks a margin',
		number: lastOf('user-surplus'),
		sign: -1,
		from: free({ openCost: 0 }),
		to: free({ ...NOBODY_OPEN, openCost: 0 })
	},
	{
		by: 'supporter of open models',
		claim: 'closed services are dearer without open weights',
		because: 'a price is set against what else there is',
		number: lastOf('closed-price'),
		sign: 1,
		from: free({ openCost: 0 }),
		to: free({ ...NOBODY_OPEN, openCost: 0 })
	},
	{
		by: 'supporter of open models',
		claim: 'a world without open weights has fewer independent providers',
		because: 'anybody can host a published model',
		number: lastOf('providers'),
		sign: -1,
		from: NONE,
		to: free(NOBODY_OPEN)
	},
	{
		by: 'supporter of open models',
		claim: 'a world without open weights has more concentrated providers',
		because: 'anybody can host a published model',
		number: headline('hhi-providers'),
		sign: 1,
		from: free({ openCost: 0 }),
		to: free({ ...NOBODY_OPEN, openCost: 0 })
	},
	{
		by: 'supporter of open models',
		claim: 'defenders with open weights prevent tail events',
		because: 'many can look for flaws only in what they have',
		number: headline('tail-exposure'),
		sign: -1,
		from: free({ defence: 0 }),
		to: free({ defence: 1 })
	},
	{
		by: 'supporter of open models',
		claim: 'a flaw that many can look for leaves less misuse where fixes follow soon',
		because: 'found flaws are fixed, hidden ones are exploited',
		number: headline('residual-misuse'),
		sign: -1,
		from: free({ foundByMany: 0, fixOpenPerYear: 12, hiddenExploited: 1 }),
		to: free({ foundByMany: 20, fixOpenPerYear: 12, hiddenExploited: 1 })
	},
	{
		by: 'supporter of open models',
		claim: 'relief for what is not commercial leaves hobbyists more derivatives',
		because: 'they are the ones who make them without a business',
		number: sumOf('derivatives-hobbyist'),
		sign: 1,
		from: side(onDerivatives(1000)),
		to: side(onDerivatives(1000, { 'non-commercial-relief': { costShare: 0 } }))
	}
];
