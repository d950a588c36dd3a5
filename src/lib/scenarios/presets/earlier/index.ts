import type { Preset } from '../../preset';
import { caSb1047 } from './ca-sb-1047-1';
import { caSb53 } from './ca-sb-53-1';
import { computeOnlySb53 } from './compute-only-sb-53-1';
import { downstreamLiability } from './downstream-liability-1';
import { euAiAct } from './eu-ai-act-1';
import { euAiActNoExemption } from './eu-ai-act-no-exemption-1';
import { euProductLiability } from './eu-product-liability-1';
import { fullOpenExemption } from './full-open-exemption-1';
import { indexedThreshold } from './indexed-threshold-1';
import { nyRaise } from './ny-raise-1';
import { premarketLicence } from './premarket-licence-1';
import { strictLiability } from './strict-liability-1';
import { usEo14110 } from './us-eo-14110-1';
import { usS2938 } from './us-s-2938-1';

/** Texts that links still pin. A corrected preset leaves its former self here, word for word. */
export const EARLIER_REVISIONS: readonly Preset[] = [
	caSb1047,
	caSb53,
	computeOnlySb53,
	downstreamLiability,
	euAiAct,
	euAiActNoExemption,
	euProductLiability,
	fullOpenExemption,
	indexedThreshold,
	nyRaise,
	premarketLicence,
	strictLiability,
	usEo14110,
	usS2938
];
