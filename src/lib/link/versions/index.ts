import type { Draft } from '../draft';
import { readVersion1 } from './1';
import { fromVersion1, readVersion2, writeVersion2 } from './2';

/** Reads a scenario of one published schema version into a draft in the words of that version. */
type Reader = (scenario: string) => Draft;
/** Rewrites a draft in the words of the next version, the defaults frozen with its own included. */
type Upgrade = (draft: Draft) => Draft;

/** Readers by schema version, from 1. A published one never goes. */
const READERS: readonly Reader[] = [readVersion1, readVersion2];
/** `UPGRADES[0]` leads from version 1 to 2, and so on: one fewer than there are readers. */
const UPGRADES: readonly Upgrade[] = [fromVersion1];

export const LATEST_VERSION = READERS.length;

/** The scenario as a draft in the words of the latest version, or null for a version that is not known. */
export function readScenario(version: number, scenario: string): Draft | null {
	const read = READERS[version - 1];
	return read ? UPGRADES.slice(version - 1).reduce((draft, upgrade) => upgrade(draft), read(scenario)) : null;
}

/** Writes in the latest version. */
export const writeScenario = writeVersion2;
