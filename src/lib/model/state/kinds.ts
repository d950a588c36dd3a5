/** The kinds of agents and places, in the order of their codes. Codes enter structural ids: only append. */

export const JURISDICTIONS = ['us', 'eu', 'rest'] as const;
export const DEVELOPER_KINDS = ['frontier-closed', 'frontier-open', 'challenger', 'public'] as const;
export const FINE_TUNER_KINDS = ['hobbyist', 'academic', 'start-up', 'enterprise'] as const;

/** How the weights of a model are given out. Staged: to those who sign up first, to everybody later. */
export const WEIGHTS = { closed: 0, open: 1, gated: 2, staged: 3 } as const;
/** Groups of providers whose share of users is drawn over time. */
export const PROVIDER_GROUPS = [
	'largest closed provider',
	'other closed providers',
	'open families',
	'no provider'
] as const;

/** Why an agent decided against something. `none` is code 0 and means that it did not. */
export const REASONS = [
	'none',
	'no base',
	'awaiting approval',
	'adaptation too dear',
	'compliance beyond budget',
	'compliance exceeds gain',
	'liability exceeds gain',
	'feared coverage',
	'approval refused'
] as const;

export type Jurisdiction = (typeof JURISDICTIONS)[number];
export type DeveloperKind = (typeof DEVELOPER_KINDS)[number];
export type FineTunerKind = (typeof FINE_TUNER_KINDS)[number];
export type Reason = (typeof REASONS)[number];
