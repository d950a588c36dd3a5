import type { MissingRun } from '$lib/experiments';
import { DEVELOPER_KINDS, JURISDICTIONS, type Fate } from '$lib/model';

type DeveloperKind = (typeof DEVELOPER_KINDS)[number];
type Jurisdiction = (typeof JURISDICTIONS)[number];

const DEVELOPERS: Readonly<Record<DeveloperKind, string>> = {
	'frontier-closed': 'Frontier developer, usually closed',
	'frontier-open': 'Frontier developer, usually open',
	challenger: 'Challenger',
	public: 'Public or academic developer'
};

const HOMES: Readonly<Record<Jurisdiction, string>> = {
	us: 'United States',
	eu: 'European Union',
	rest: 'rest of the world'
};

const FATES_IN_WORDS: Readonly<Record<Fate, string>> = {
	'released-open': 'open weights',
	'released-gated': 'gated weights',
	'released-closed': 'closed',
	withheld: 'trained but withheld',
	abandoned: 'not trained',
	'awaiting-approval': 'awaiting approval at the end',
	'in-training': 'still in training at the end'
};

const CHANGES_IN_WORDS: Readonly<Record<MissingRun['change'], string>> = {
	missing: 'Missing',
	closed: 'Closed instead',
	gated: 'Gated instead',
	smaller: 'Smaller',
	'fewer markets': 'Offered in fewer jurisdictions'
};

export function developerWords(kind: number, home: number): string {
	const developer = DEVELOPER_KINDS[kind];
	const jurisdiction = JURISDICTIONS[home];
	return `${developer ? DEVELOPERS[developer] : 'Developer'}, ${jurisdiction ? HOMES[jurisdiction] : 'jurisdiction unknown'}`;
}

export function fateWords(fate: Fate): string {
	return FATES_IN_WORDS[fate];
}

export function changeWords(change: MissingRun['change']): string {
	return CHANGES_IN_WORDS[change];
}
