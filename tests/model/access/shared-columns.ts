const DUTIES =
	'duties are booked where they fall due: release, earlier models, registers, audits, the yearly part';
const OFFER =
	'one function puts offers up and takes them down (`state/offers.ts`), for every step that offers';
const LIFE =
	'one lifecycle with checked transitions (`state/lifecycle.ts`), moved by plan, queue and release';
const USES = 'uses are counted where they happen, by one function (`state/lineage.ts`)';
const FRONTIER = 'carried over at the opening of a month, raised by what is released or opened in it';
const WEIGHTS = 'weights are given out at release; staged ones are opened later';
const WAITING = 'set with a release elsewhere; reviews say when, and the opening ends it';
const STANDING = 'a provider begins and ends in one step, and is chosen by users in another';

/** Why a column has several writing steps. Every other column has one. */
export const SHARED: Readonly<Record<string, string>> = {
	'developers.complianceUsd': DUTIES,
	'developers.coveredMonth': DUTIES,
	'developers.owedPerYearUsd': DUTIES,
	'developers.paidFirstUsd': DUTIES,
	'developers.subsidyUsd': 'paid with the release, set back when the month is booked',
	'flows.developerComplianceUsd': DUTIES,
	'runs.covered': 'set at release; a law can reach earlier models on its day',
	'runs.month': LIFE,
	'runs.reason': LIFE,
	'runs.stage': LIFE,
	'runs.permission': LIFE,
	'runs.awaiting': WAITING,
	'runs.marketMonth': WAITING,
	'runs.open': WEIGHTS,
	'runs.gated': WEIGHTS,
	'runs.developerRevenueUsd': 'set at release, and on the day on which a law first looks at an earlier model',
	'runs.ignoredLaws': 'set at release, cleared when non-compliance is found out',
	'runs.markets': 'set at release, narrowed when a hosted model is withdrawn',
	'world.frontierCapability': FRONTIER,
	'world.frontierLog10Flop': FRONTIER,
	'world.openFrontierCapability': FRONTIER,
	'world.openFrontierFlop': WEIGHTS,
	'world.bestClosed': 'raised by a release, drawn anew when users choose',
	'market.bestOpenInNiche': OFFER,
	'market.closedAppeal': OFFER,
	'market.closedCapability': OFFER,
	'market.downloadAppeal': OFFER,
	'market.downloadRow': OFFER,
	'market.downloadUtility': OFFER,
	'market.offered': OFFER,
	'market.openAppeal': OFFER,
	'market.openFloor': OFFER,
	'market.openUtility': OFFER,
	'lineage.parents': 'a model that appears has no children yet; later choices move it up',
	'lineage.baseUses': USES,
	'lineage.useCount': USES,
	'lineage.useSum': USES,
	'derivatives.record': USES,
	'fineTuners.knowHow': 'learnt by complying or from a peer; who returns begins without',
	'fineTuners.breachedLaws': 'set with the project, cleared by an audit; who returns begins without',
	'fineTuners.losses': 'counted with the projects; who returns begins without',
	'fineTuners.paidMonth': 'set with the project; who returns begins without',
	'providers.appeal': 'set by what a provider serves; moved with the anchor of all appeals',
	'providers.share': STANDING,
	'providers.users': STANDING,
	'providers.withdrawn': 'set by an audit, cleared by something new to serve',
	'developers.largestRunUsd': 'an entrant begins with a budget, which revenue then moves',
	'developers.groupRevenueUsd': 'an entrant begins with that of its group, closed each December',
	'developers.active': 'set on entry, cleared on exit',
	'reach.safeguards': 'those of the model itself at first, then of the least safeguarded of its family',
	'reach.voluntary': 'those of the model itself at first, then of the least safeguarded of its family'
};
