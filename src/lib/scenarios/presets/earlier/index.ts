import type { DescribedPreset } from '../../preset';
import { caSb1047 } from './ca-sb-1047-1';
import { caSb53 } from './ca-sb-53-1';
import { computeOnlySb53 } from './compute-only-sb-53-1';
import { downstreamLiability } from './downstream-liability-1';
import { euAiAct as euAiAct1 } from './eu-ai-act-1';
import { euAiAct as euAiAct2 } from './eu-ai-act-2';
import { euAiActEveryDerivative } from './eu-ai-act-every-derivative-1';
import { euAiActNoExemption as euAiActNoExemption1 } from './eu-ai-act-no-exemption-1';
import { euAiActNoExemption as euAiActNoExemption2 } from './eu-ai-act-no-exemption-2';
import { euProductLiability } from './eu-product-liability-1';
import { fallingThreshold } from './falling-threshold-1';
import { fullOpenExemption as fullOpenExemption1 } from './full-open-exemption-1';
import { fullOpenExemption as fullOpenExemption2 } from './full-open-exemption-2';
import { indexedThreshold as indexedThreshold1 } from './indexed-threshold-1';
import { indexedThreshold as indexedThreshold2 } from './indexed-threshold-2';
import { indexedThreshold as indexedThreshold3 } from './indexed-threshold-3';
import { nyRaise } from './ny-raise-1';
import { premarketLicence } from './premarket-licence-1';
import { ratchetThreshold as ratchetThreshold1 } from './ratchet-threshold-1';
import { ratchetThreshold as ratchetThreshold2 } from './ratchet-threshold-2';
import { risingThreshold } from './rising-threshold-1';
import { strictLiability } from './strict-liability-1';
import { usEo14110 } from './us-eo-14110-1';
import { usS2938 } from './us-s-2938-1';

/** Texts that links still pin. A corrected preset leaves its former self here, word for word. */
export const EARLIER_REVISIONS: readonly DescribedPreset[] = [
	caSb1047,
	caSb53,
	computeOnlySb53,
	downstreamLiability,
	euAiAct1,
	euAiAct2,
	euAiActEveryDerivative,
	euAiActNoExemption1,
	euAiActNoExemption2,
	euProductLiability,
	fallingThreshold,
	fullOpenExemption1,
	fullOpenExemption2,
	indexedThreshold1,
	indexedThreshold2,
	indexedThreshold3,
	nyRaise,
	premarketLicence,
	ratchetThreshold1,
	ratchetThreshold2,
	risingThreshold,
	strictLiability,
	usEo14110,
	usS2938
];
