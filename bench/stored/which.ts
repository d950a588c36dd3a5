/** What is stored with the site, in the order in which it is renewed. */
export const STORED = ['lab', 'lessons', 'drivers', 'effects'] as const;
export type Stored = (typeof STORED)[number];
