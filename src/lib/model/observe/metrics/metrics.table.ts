import { METRICS as OBSERVED } from '.';
import type { Metric } from './metric';

/** Every metric, in the order that enters fingerprints. */
export const METRICS: readonly Metric[] = OBSERVED.map(
	({ formula: _, noticeable, observe: __, ...metric }) => ({ ...metric, leastChange: noticeable.share })
);
