/** One parameter of a published schema version. */
export type FrozenParameter = readonly [linkKey: string, parameter: string, defaultValue: number];
