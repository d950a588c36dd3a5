import type { FrozenParameter } from '../frozen';
import { PARAMETERS_1 } from './1.parameters';

/** Defaults that changed with model version 4. A link of version 1 goes on relying on the older ones. */
const CHANGED: Readonly<Record<string, number>> = {
	// Measured: docs/fine-tuners.md.
	fineTuners: 2000,
	// Calibrated: docs/calibration.md.
	spendGrowth: 3.6,
	trainingShareOfRevenue: 0.4,
	budgetRegression: 0.25,
	userQualityWeight: 2,
	userReputation: 1.05,
	challengersPerYear: 24,
	flagshipShare: 0.25,
	opennessChallenger: -0.04,
	familyPull: 0.4,
	reconsiderShare: 0.3,
	childlessShare: 0.09,
	parentDeclared: 0.85,
	isolatedUploads: 1.8,
	newsHalfLifeMonths: 1.5,
	peersAsked: 3,
	ageSpread: 1.2
};

/** Link keys of schema version 2, with the value that a link relies on which does not mention them. */
export const PARAMETERS_2: readonly FrozenParameter[] = PARAMETERS_1.map(([linkKey, parameter, usual]) => [
	linkKey,
	parameter,
	CHANGED[parameter] ?? usual
]);
