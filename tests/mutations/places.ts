export const GAMES = ['tests/theory/games.test.ts'];

/** Files of `tests/verification` by name. */
export function verification(...names: readonly string[]): readonly string[] {
	return names.map((name) => `tests/verification/${name}.test.ts`);
}
