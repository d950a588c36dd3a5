import { aboveLine } from '../../src/lib/charts/above-line';
import { bandOverTime } from '../../src/lib/charts/band-over-time';
import { budgetShares } from '../../src/lib/charts/budget-shares';
import { burdenSplit } from '../../src/lib/charts/burden-split';
import { costBearers } from '../../src/lib/charts/cost-bearers';
import { differenceOverTime } from '../../src/lib/charts/difference-over-time';
import { familySizes } from '../../src/lib/charts/family-sizes';
import { ledgerPlane } from '../../src/lib/charts/ledger';
import { projectsLost } from '../../src/lib/charts/projects-lost';
import { releaseCompute } from '../../src/lib/charts/release-compute';
import { releaseOpenness } from '../../src/lib/charts/release-openness';
import { userShares } from '../../src/lib/charts/user-shares';
import type { Figure } from '../../src/lib/charts/figure';
import type { Palette } from '../../src/lib/charts/palette';
import type { Results } from '../../src/lib/charts/results';

/** Every figure of the page, by what it is about. */
export const FIGURES: Readonly<Record<string, (results: Results, colours: Palette) => Figure>> = {
	'band over time': (results, colours) => bandOverTime(results, 'derivatives', colours),
	'difference over time': (results, colours) => differenceOverTime(results, 'derivatives', colours),
	'who bears the cost': costBearers,
	'what rules cost, and whom': burdenSplit,
	'weight on budgets': budgetShares,
	'users by provider': (results, colours) => userShares(results, 1, colours),
	'release compute': releaseCompute,
	'release openness': releaseOpenness,
	'projects lost': projectsLost,
	'family sizes': familySizes,
	'above a line': (results, colours) => aboveLine(results, 1, 24, colours),
	ledger: ledgerPlane
};
