import { type ParameterKey, defaultParameters } from '$lib/model';
import { ASSUMPTION_SETS, contestedValues } from '$lib/scenarios';

/** Assumptions and rules under which every preset is run. */
export interface Setting {
	readonly id: string;
	/** What is different, for a table. */
	readonly name: string;
	readonly kind: 'set' | 'switch' | 'mechanism';
	readonly parameters: Readonly<Partial<Record<ParameterKey, number>>>;
	/** The set of assumptions that it is compared with: what it departs from. */
	readonly beside: string;
}

const SETS: readonly Setting[] = [...ASSUMPTION_SETS]
	.sort((a, b) => Number(b.id === 'middle') - Number(a.id === 'middle'))
	.map((set) => ({
		id: set.id,
		name: `set: ${set.title.toLowerCase()}`,
		kind: 'set' as const,
		parameters: contestedValues(set),
		beside: 'middle'
	}));

const structure = (id: string, name: string, parameters: Setting['parameters']): Setting => ({
	id,
	name,
	kind: 'switch',
	parameters,
	beside: 'middle'
});

/** Another equation in the place of one that nobody can be sure of. */
const SWITCHES: readonly Setting[] = [
	structure('value-rule', 'value of a run not scaled to revenue', { revenueScaling: 0 }),
	structure('value-curve', 'value of a run nearly in proportion to compute', { revenueExponent: 0.8 }),
	structure('catch-up', 'no catching up with the frontier (φ = 0)', { catchUpShare: 0 }),
	structure('entry-rule', 'entry follows no profit', { entryElasticity: 0 }),
	structure('kernel', 'plain logit of users, no nests', { nestDissimilarity: 1 }),
	structure('demand', 'demand grows twofold a year at first', { demandGrowth: 2 })
];

const off = (
	id: string,
	name: string,
	parameters: Setting['parameters'],
	more: Partial<Setting> = {}
): Setting => ({ id, name, kind: 'mechanism', parameters, beside: 'middle', ...more });

/** One mechanism switched off: what falls away with it was its doing. */
const MECHANISMS: readonly Setting[] = [
	off('no-delay', 'months of waiting for duties', { dutyDelayScale: 0 }),
	// What other duties add is a share of what evaluation adds.
	off('no-safety', 'duties that make models safer', { safeguardByDuty: 0, derivativeByDuty: 0 }),
	off('no-turnover', 'entry and exit because of rules', {
		entryElasticity: 0,
		exitPropensity: 0,
		makersResponse: 0
	}),
	off(
		'no-fear',
		'fear of rules that do not apply',
		{ ...contestedValues(ASSUMPTION_SETS.find(({ id }) => id === 'protect')!), fearedCoverage: 0 },
		{ beside: 'protect' }
	)
];

/** In the order in which they are run: what matters most comes first. */
export const SETTINGS: readonly Setting[] = [...SETS, ...SWITCHES, ...MECHANISMS];

/** Values that differ from the defaults: what a scenario is made with. */
export function changesOf({ parameters }: Setting): Readonly<Record<string, number>> {
	const usual = defaultParameters();
	return Object.fromEntries(
		Object.entries(parameters).filter(([key, value]) => value !== usual[key as ParameterKey])
	);
}
