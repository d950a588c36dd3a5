import type { DescribedPreset } from '../preset';
import { caSb1047 } from './ca-sb-1047';
import { caSb53 } from './ca-sb-53';
import { computeOnlySb53 } from './compute-only-sb-53';
import { downstreamLiability } from './downstream-liability';
import { euAiAct } from './eu-ai-act';
import { euAiActEveryDerivative } from './eu-ai-act-every-derivative';
import { euAiActNoExemption } from './eu-ai-act-no-exemption';
import { euProductLiability } from './eu-product-liability';
import { fallingThreshold } from './falling-threshold';
import { fullOpenExemption } from './full-open-exemption';
import { greatAmericanAiAct } from './great-american-ai-act';
import { ilSb315 } from './il-sb-315';
import { indexedThreshold } from './indexed-threshold';
import { krBasicAct } from './kr-basic-act';
import { none } from './none';
import { nyRaise } from './ny-raise';
import { openSubsidy } from './open-subsidy';
import { premarketLicence } from './premarket-licence';
import { ratchetThreshold } from './ratchet-threshold';
import { risingThreshold } from './rising-threshold';
import { stagedAccess } from './staged-access';
import { strictLiability } from './strict-liability';
import { traceableWeights } from './traceable-weights';
import { treatyDraft } from './treaty-draft';
import { treatySubsidy } from './treaty-subsidy';
import { usAiDiffusion } from './us-ai-diffusion';
import { usEo14110 } from './us-eo-14110';
import { usS2938 } from './us-s-2938';
import { useBased } from './use-based';

/**
 * Every preset with what is read about it, at its latest revision, in the order in which they are offered: no rule; laws, those in force
 * before those that have lapsed; proposals; thought experiments, first those that change one thing about a law.
 * Not here, because nothing in the model would follow: Connecticut SB 5 of 2026 (whistleblowers alone), and
 * H.R. 9917 of 2026 (a line at 100 million USD of compute, but orders instead of duties).
 */
export const PRESETS: readonly DescribedPreset[] = [
	none,
	euAiAct,
	caSb53,
	nyRaise,
	ilSb315,
	krBasicAct,
	euProductLiability,
	usEo14110,
	usAiDiffusion,
	caSb1047,
	usS2938,
	premarketLicence,
	greatAmericanAiAct,
	strictLiability,
	indexedThreshold,
	euAiActNoExemption,
	fullOpenExemption,
	euAiActEveryDerivative,
	computeOnlySb53,
	traceableWeights,
	stagedAccess,
	openSubsidy,
	useBased,
	downstreamLiability,
	fallingThreshold,
	risingThreshold,
	ratchetThreshold,
	treatyDraft,
	treatySubsidy
];

export { EARLIER_REVISIONS } from './earlier';
