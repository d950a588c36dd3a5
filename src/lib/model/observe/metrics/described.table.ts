import { METRICS } from '.';
import type { DescribedMetric } from './metric';

/** Every metric with its formula, without the code that observes it. */
export const DESCRIBED_METRICS: readonly DescribedMetric[] = METRICS.map(
	({ observe: _, ...metric }) => metric
);
