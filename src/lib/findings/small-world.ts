/**
 * Fewer fine-tuners and months than the Lab opens with, so that tests can run hundreds of worlds. Each of
 * the 300 stands for more fine-tuners in reality, and December 2030 is long enough for every rule compared here.
 */
export const SMALL_WORLD = { fineTuners: 300, months: 84 } as const;
