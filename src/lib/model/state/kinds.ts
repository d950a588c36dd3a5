/** The kinds of agents, in the order of their codes. Codes enter structural ids: only append. */

export { JURISDICTIONS, type Jurisdiction } from './jurisdictions';
export const DEVELOPER_KINDS = ['frontier-closed', 'frontier-open', 'challenger', 'public'] as const;
export const FINE_TUNER_KINDS = ['hobbyist', 'academic', 'start-up', 'enterprise'] as const;

/** How the weights of a model are given out. Staged: to those who sign up first, to everybody later. */
export const WEIGHTS = { closed: 0, open: 1, gated: 2, staged: 3 } as const;
export type Weights = (typeof WEIGHTS)[keyof typeof WEIGHTS];
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
/** Codes of the reasons: indices into `REASONS`. */
export const REASON = {
	none: 0,
	noBase: 1,
	awaitingApproval: 2,
	adaptationTooDear: 3,
	complianceBeyondBudget: 4,
	complianceExceedsGain: 5,
	liabilityExceedsGain: 6,
	fearedCoverage: 7,
	approvalRefused: 8
} as const;
/** Whether a rule stands behind a reason. Without a base, that hangs on why there is none. */
export function isReasonOfRule(reason: number): boolean {
	return (
		reason === REASON.awaitingApproval ||
		(reason >= REASON.complianceBeyondBudget && reason <= REASON.approvalRefused)
	);
}
export type ReasonCode = (typeof REASON)[keyof typeof REASON];
/** Codes of the kinds: indices into `DEVELOPER_KINDS` and `FINE_TUNER_KINDS`. */
export const DEVELOPER_KIND = { frontierClosed: 0, frontierOpen: 1, challenger: 2, public: 3 } as const;
export const FINE_TUNER_KIND = { hobbyist: 0, academic: 1, startUp: 2, enterprise: 3 } as const;

export type DeveloperKind = (typeof DEVELOPER_KINDS)[number];
export type FineTunerKind = (typeof FINE_TUNER_KINDS)[number];
export type Reason = (typeof REASONS)[number];
