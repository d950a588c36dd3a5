import { FINDINGS } from '$lib/findings';
import { observe, type ObservedWorlds } from '$lib/findings/measure';

/** What the tests keep on record of every finding: its worlds by finding id. */
export type RecordedWorlds = Readonly<Record<string, ObservedWorlds>>;

/**
 * Simulates the findings and prints their worlds as JSON; run by tests/findings.
 * @param most worlds after world 0 of each finding; all of them by default
 */
export function printWorlds(most = Infinity): void {
	const worlds: RecordedWorlds = Object.fromEntries(
		FINDINGS.map((finding) => [finding.id, observe(finding, Math.min(most, finding.worlds))])
	);
	console.log(JSON.stringify(worlds));
}
