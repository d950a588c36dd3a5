import { makersWithWeights } from '../decisions/flaws';
import type { World } from '../laws/world';
import { exp } from '../arithmetic/portable-math';
import { step } from './step';

/**
 * Rate at which those inside alone find flaws, a year. Assumption; not varied, because it adds the same to what is found of open and of
 * closed models under every law: what openness adds is `foundByMany`.
 */
const FOUND_INSIDE = 0.5;

/**
 * Flaws in safeguards appear, are found and are fixed. As shares of the safeguards they undo, for closed and
 * open models apart: hidden h and reported r with
 *   dh = a·(1 − h − r) − d·h,  dr = d·h − φ·r,  d = 0.5 + m·(1 − e^{−n/n_f}) a year,
 * n the makers with current weights, m what they add at most: many eyes find flaws in all models, because attacks carry over from open to closed
 * ones (Zou et al. 2023, arXiv 2307.15043). Fixes reach closed models at speed φ_c, copies of open ones at φ_o.
 * A reported flaw is open to every misuser until it is fixed, a hidden one to a part: so openness can lower the
 * sum (found and fixed sooner) or raise it (found sooner than fixed).
 */
export const findAndFixFlaws = step(
	{
		reads: {
			runs: 'adopters month open openCount openRows',
			reach: 'hiddenClosed hiddenOpen reportedClosed reportedOpen',
			world: 'makersPerFineTuner'
		},
		writes: { reach: 'hiddenClosed hiddenOpen reportedClosed reportedOpen' }
	},
	function findAndFixFlaws(world: World): void {
		const { parameters, reach } = world;
		const appear = parameters.flawsPerYear / 12;
		const found =
			FOUND_INSIDE +
			parameters.foundByMany * (1 - exp(-makersWithWeights(world) / parameters.discoveryScale));
		const find = 1 - exp(-found / 12);
		const fixClosed = 1 - exp(-parameters.fixClosedPerYear / 12);
		const fixOpen = 1 - exp(-parameters.fixOpenPerYear / 12);
		const closedBefore = reach.hiddenClosed;
		reach.hiddenClosed += appear * (1 - closedBefore - reach.reportedClosed) - find * closedBefore;
		reach.reportedClosed += find * closedBefore - fixClosed * reach.reportedClosed;
		const openBefore = reach.hiddenOpen;
		reach.hiddenOpen += appear * (1 - openBefore - reach.reportedOpen) - find * openBefore;
		reach.reportedOpen += find * openBefore - fixOpen * reach.reportedOpen;
	}
);
