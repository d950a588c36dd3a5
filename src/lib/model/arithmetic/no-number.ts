/**
 * Infinity and NaN as constants. V8 (measured on Node 20) allocates every real that a function returns if one of
 * its branches returns the global of that name, even where the call is inlined: 16 bytes for each exponential.
 */
export const INFINITE = Infinity;
export const NOT_A_NUMBER = NaN;
