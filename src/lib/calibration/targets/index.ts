import { LINEAGE_TARGETS } from './lineage';
import { MARKET } from './market';
import { SUPPLY } from './supply';

export { HINDCAST } from './hindcast';
export { NOT_COMPARABLE } from './not-comparable';

/** Every target of the world from January 2024 on, in the order of tables. */
export const TARGETS = [...SUPPLY, ...MARKET, ...LINEAGE_TARGETS];
