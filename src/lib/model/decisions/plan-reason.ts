import type { ModelObligation } from '../laws/obligation';
import { EVERYWHERE } from '../state/jurisdictions';
import { REASON, type ReasonCode, type Weights } from '../state/kinds';
import type { Question, Size } from './candidate-run';
import { gainUnderUsd, liabilityUsd } from './plan-gain';

/** What the developer would do without any rule, under the rules that there are. */
interface Unchanged {
	readonly weights: Weights;
	readonly gainUsd: number;
	readonly obligation: ModelObligation;
}

/** What weighs heaviest in the change from the decision without any rule: duties, liability or waiting. */
export function reasonAgainst(question: Question, size: Size, unchanged: Unchanged): ReasonCode {
	const { world, run } = question;
	const { parameters } = world;
	const { obligation, weights } = unchanged;
	const nothing = world.arena.obligation;
	nothing.clear();
	const plan = { markets: EVERYWHERE, weights, ignoring: false };
	const freeUsd = gainUnderUsd(question, [], size, plan, nothing);
	const dutiesUsd = obligation.weighedUsd(parameters.dutyHorizonYears);
	const answeredUsd = liabilityUsd(question, size, plan, obligation);
	const lossOfUsd = freeUsd - unchanged.gainUsd - dutiesUsd - answeredUsd;
	if (answeredUsd > dutiesUsd && answeredUsd > lossOfUsd) return REASON.liabilityExceedsGain;
	if (obligation.approvals.length > 0 && lossOfUsd > dutiesUsd) return REASON.awaitingApproval;
	return dutiesUsd > run.budgetUsd ? REASON.complianceBeyondBudget : REASON.complianceExceedsGain;
}
