import type { ModelObligation } from '../laws/obligation';
import { EVERYWHERE } from '../state/jurisdictions';
import { REASON, type ReasonCode, type Weights } from '../state/kinds';
import { gainUnderUsd, type Question, servedShare, type Size } from './plan-gain';

/** What the developer would do without any rule, under the rules that there are. */
interface Unchanged {
	readonly weights: Weights;
	readonly open: boolean;
	readonly gainUsd: number;
	readonly obligation: ModelObligation;
}

/** What weighs heaviest in the change from the decision without any rule: duties, liability or waiting. */
export function reasonAgainst(question: Question, size: Size, unchanged: Unchanged): ReasonCode {
	const { world, row } = question;
	const { runs, developers, parameters } = world;
	const { obligation } = unchanged;
	const nothing = world.arena.obligation;
	nothing.clear();
	const served = servedShare(world, EVERYWHERE);
	const freeUsd = gainUnderUsd(question, [], size, served, unchanged.weights, false, nothing);
	const dutiesUsd = obligation.weighedUsd(parameters.dutyHorizonYears);
	const liabilityUsd = unchanged.open
		? obligation.liabilityShare * parameters.expectedHarmShare * size.valueUsd
		: 0;
	const lossOfUsd = freeUsd - unchanged.gainUsd - dutiesUsd - liabilityUsd;
	if (liabilityUsd > dutiesUsd && liabilityUsd > lossOfUsd) return REASON.liabilityExceedsGain;
	if (obligation.approvals.length > 0 && lossOfUsd > dutiesUsd) return REASON.awaitingApproval;
	return dutiesUsd > developers.largestRunUsd[runs.developer[row]!]!
		? REASON.complianceBeyondBudget
		: REASON.complianceExceedsGain;
}
