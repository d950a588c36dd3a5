import { budgetShares } from '$lib/charts/budget-shares';
import { burdenSplit } from '$lib/charts/burden-split';
import { costBearers } from '$lib/charts/cost-bearers';
import { familySizes } from '$lib/charts/family-sizes';
import type { Figure } from '$lib/charts/figure';
import { ledgerPlane } from '$lib/charts/ledger';
import type { Palette } from '$lib/charts/palette';
import { projectsLost } from '$lib/charts/projects-lost';
import { releaseOpenness } from '$lib/charts/release-openness';
import { userShares } from '$lib/charts/user-shares';
import type { Collected } from '$lib/experiments';
import type { Topic } from '$lib/explore';

/** A chart of a topic that is not an outcome over time. */
export interface TopicView {
	readonly id: string;
	readonly title: string;
	readonly topic: Topic['id'];
	readonly figure: (collected: Collected, palette: Palette) => Figure;
	/** Rows of bars for each policy; absent where the chart has one height. */
	readonly rowsEach?: number;
}

/** The first of a topic is what it opens with; a topic without one opens with its outcome over time. */
export const TOPIC_VIEWS: readonly TopicView[] = [
	{ id: 'burden-split', title: 'Paid, fined, given up', topic: 'pays', figure: burdenSplit, rowsEach: 2 },
	{ id: 'cost-bearers', title: 'Who bears the cost', topic: 'pays', figure: costBearers },
	{ id: 'budget-shares', title: 'Weight on budgets', topic: 'pays', figure: budgetShares },
	{ id: 'projects-lost', title: 'Projects lost, and why', topic: 'made', figure: projectsLost, rowsEach: 4 },
	{ id: 'release-openness', title: 'What becomes of planned models', topic: 'made', figure: releaseOpenness },
	{ id: 'family-sizes', title: 'Sizes of model families', topic: 'serves', figure: familySizes },
	{
		id: 'user-shares',
		title: 'Who serves users, month by month',
		topic: 'serves',
		figure: (collected, palette) => userShares(collected, 1, palette)
	},
	{ id: 'ledger', title: 'Risk avoided against cost', topic: 'risk', figure: ledgerPlane }
];
