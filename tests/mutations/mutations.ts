import { LIMITS_1_TO_3 } from './limits-1-to-3';
import { LIMITS_4_TO_6 } from './limits-4-to-6';
import { LIMITS_7_TO_9 } from './limits-7-to-9';
import { LIMITS_10_TO_13 } from './limits-10-to-13';
import { LIMITS_14_ON } from './limits-14-on';
import type { Mutation } from './mutation';

/**
 * `npm run check:mutations` breaks the model in each of these ways, one at a time and only in memory, and fails
 * if the tests named still pass. A new one is one entry. When a function is renamed or its code changes,
 * `npm test` names the entry: correct `in` or `find` there.
 */
export const MUTATIONS: readonly Mutation[] = [
	...LIMITS_1_TO_3,
	...LIMITS_4_TO_6,
	...LIMITS_7_TO_9,
	...LIMITS_10_TO_13,
	...LIMITS_14_ON
];
