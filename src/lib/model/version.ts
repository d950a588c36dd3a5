/** Bumped whenever any result changes; CHANGELOG.md says which results, and why. */
export const MODEL_VERSION = '4';
