import { monthLabel } from '$lib/charts/calendar';
import { formatPowerOfTen, joinWords } from '$lib/charts/numbers';
import { shortUsd } from '$lib/explore';
import { JURISDICTIONS, REASONS, WEIGHTS, type RunDecision, type WeighedPlan } from '$lib/model';
import { HOMES, REASON_WORDS } from './story-words';

const EVERYWHERE = (1 << JURISDICTIONS.length) - 1;
/** Plans shown of a decision, besides the wished one and doing nothing. */
const SHOWN = 5;

/** One line of the table of what was weighed. */
export interface WeighedRow {
	readonly plan: string;
	/** "USD 3 m", "not permitted", or "0" for doing nothing. */
	readonly gain: string;
	readonly training: string;
	readonly duties: string;
	readonly liability: string;
	readonly wait: string;
	readonly chosen: boolean;
	/** Whether it is what the developer would do without any rule. */
	readonly wished: boolean;
}

const OPENNESS: Readonly<Record<(typeof WEIGHTS)[keyof typeof WEIGHTS], string>> = {
	[WEIGHTS.open]: 'weights published',
	[WEIGHTS.staged]: 'weights on request, published later',
	[WEIGHTS.gated]: 'weights on request',
	[WEIGHTS.closed]: 'weights kept'
};

/** "stopped at 10²⁵ operations, weights kept, not offered in the EU, duties left undone" */
function planWords(plan: WeighedPlan, { wishedFlop }: RunDecision): string {
	const smaller = plan.flop < wishedFlop;
	const size = smaller
		? `stopped at ${formatPowerOfTen(Number(Math.log10(plan.flop).toFixed(2)))} operations`
		: 'full size';
	const left = EVERYWHERE & ~plan.markets;
	return [
		size,
		OPENNESS[plan.weights],
		...(left === 0
			? []
			: [
					`not offered in ${joinWords(JURISDICTIONS.filter((_, at) => (left & (1 << at)) !== 0).map((id) => HOMES[id]))}`
				]),
		...(plan.ignoring ? ['duties left undone'] : [])
	].join(', ');
}

const NOTHING: Omit<WeighedRow, 'chosen'> = {
	plan: 'nothing',
	gain: '0',
	training: '–',
	duties: '–',
	liability: '–',
	wait: '–',
	wished: false
};

/** What was weighed, best first: the few best plans, the one without any rule, and doing nothing. */
export function weighedRows(decision: RunDecision): readonly WeighedRow[] {
	const { chosen, plans } = decision;
	const told = new Set<string>();
	const ranked = plans
		.map((plan, at) => ({ plan, at, words: planWords(plan, decision) }))
		.sort((a, b) => Number(b.at === chosen) - Number(a.at === chosen) || b.plan.gainUsd - a.plan.gainUsd)
		.filter(({ at, words }) => (at === 0 || !told.has(words)) && told.add(words))
		.filter(({ at }, place) => place < SHOWN || at === 0);
	const rows = ranked.map(({ at, plan, words }) => ({
		usd: plan.gainUsd,
		row: rowOf(plan, words, decision, at === chosen, at === 0)
	}));
	const nothing = { usd: 0, row: { ...NOTHING, chosen: chosen === null } };
	return [...rows, nothing]
		.sort((a, b) => Number(b.row.chosen) - Number(a.row.chosen) || b.usd - a.usd)
		.map(({ row }) => row);
}

function rowOf(
	plan: WeighedPlan,
	words: string,
	{ about }: RunDecision,
	chosen: boolean,
	wished: boolean
): WeighedRow {
	const { asks, costUsd, dutiesUsd, gainUsd, liabilityUsd, waitMonths } = plan;
	const months = Number(waitMonths.toFixed(1));
	return {
		plan: words,
		gain: gainUsd === -Infinity ? 'not permitted' : signedUsd(gainUsd),
		training: about === 'release' ? 'paid already' : shortUsd(costUsd),
		duties: dutiesUsd > 0 ? shortUsd(dutiesUsd) : 'none',
		liability: liabilityUsd > 0 ? shortUsd(liabilityUsd) : 'none',
		wait: `${months === 0 ? 'none' : months === 1 ? '1 month' : `${months} months`}${asks ? ', for approval' : ''}`,
		chosen,
		wished
	};
}

const signedUsd = (usd: number): string => (usd < 0 ? `−${shortUsd(-usd)}` : shortUsd(usd));

/** "March 2025, before training: full size, weights kept, because the duties exceed the gain." */
export function decisionWords(decision: RunDecision): string {
	const { about, chosen, month, plans, reason } = decision;
	const when = `${monthLabel(month)}, ${about === 'training' ? 'before training' : 'at release'}`;
	const what = chosen === null ? 'nothing' : planWords(plans[chosen]!, decision);
	const why = reason === 0 ? '' : `, because ${REASON_WORDS[REASONS[reason]!]}`;
	return `${when}: ${what}${why}.`;
}
