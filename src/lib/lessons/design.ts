import type { Design, LessonPolicy, Step } from './lesson';

/** Place of the regime that a student makes. */
export const OWN = 1;
const OWN_NAME = 'My rule';

/** The step with its second regime under a law of the student's. */
export function underOwnRule(step: Step, policy: LessonPolicy): Step {
	const own = { name: OWN_NAME, policies: [policy] };
	return { ...step, regimes: step.regimes.map((regime, at) => (at === OWN ? own : regime)) };
}

/** The step as it begins with one of the laws to start from: what its controls are changes of. */
export function withStart(step: Step, { starts }: Design, start: number): Step {
	const { policy, terms } = starts[start]!;
	const opens = terms.map(({ address }) => ({ kind: 'policy', regime: OWN, address }) as const);
	return { ...underOwnRule(step, policy), opens };
}
