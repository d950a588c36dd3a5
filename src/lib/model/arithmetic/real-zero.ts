/**
 * The zero that fields for reals begin with. Engines lay an object out by the first numbers that they see in
 * it and take 0 for an integer; the first fraction then changes the layout, and all code compiled for the
 * old one is thrown away and compiled again. No engine takes −0 for an integer; otherwise they are equal.
 *
 * It also begins sums whose first term is what a call returns: `REAL_ZERO + f(x)` is f(x), bit for bit, and known to be a
 * number. Without it V8 keeps the running sum as a value of any kind, and allocates it anew in every round of the loop.
 */
export const REAL_ZERO = -0;
