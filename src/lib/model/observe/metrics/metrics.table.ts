import { METRICS as OBSERVED } from '.';
import type { Metric } from './metric';

/** Every metric, in the order that enters fingerprints. */
export const METRICS: readonly Metric[] = OBSERVED.map(({ formula: _, observe: __, ...metric }) => metric);
