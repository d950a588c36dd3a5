/**
 * The zero that fields for reals begin with. Engines lay an object out by the first numbers that they see in
 * it and take 0 for an integer; the first fraction then changes the layout, and all code compiled for the
 * old one is thrown away and compiled again. No engine takes −0 for an integer; otherwise they are equal.
 */
export const REAL_ZERO = -0;
