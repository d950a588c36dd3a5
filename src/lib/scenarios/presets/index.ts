import type { Preset } from '../preset';
import { caSb1047 } from './ca-sb-1047';
import { caSb53 } from './ca-sb-53';
import { computeOnlySb53 } from './compute-only-sb-53';
import { downstreamLiability } from './downstream-liability';
import { euAiAct } from './eu-ai-act';
import { euAiActNoExemption } from './eu-ai-act-no-exemption';
import { euProductLiability } from './eu-product-liability';
import { fallingThreshold } from './falling-threshold';
import { fullOpenExemption } from './full-open-exemption';
import { indexedThreshold } from './indexed-threshold';
import { none } from './none';
import { nyRaise } from './ny-raise';
import { premarketLicence } from './premarket-licence';
import { risingThreshold } from './rising-threshold';
import { strictLiability } from './strict-liability';
import { usEo14110 } from './us-eo-14110';
import { usS2938 } from './us-s-2938';
import { useBased } from './use-based';

/** Every preset at its latest revision, in the order in which they are offered. */
export const PRESETS: readonly Preset[] = [
	none,
	euAiAct,
	euAiActNoExemption,
	fullOpenExemption,
	usEo14110,
	caSb1047,
	caSb53,
	computeOnlySb53,
	nyRaise,
	usS2938,
	premarketLicence,
	indexedThreshold,
	fallingThreshold,
	risingThreshold,
	euProductLiability,
	strictLiability,
	downstreamLiability,
	useBased
];

/** Texts that links still pin. A corrected preset leaves its former self here, word for word. */
export const EARLIER_REVISIONS: readonly Preset[] = [];
