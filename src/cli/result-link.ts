import { encodeLink, LinkRefused } from '$lib/link';
import { GENERATORS, type Generator } from '$lib/model';
import type { ScenarioChoice } from '$lib/scenarios';
import { say } from './output/streams';

/**
 * The part of an address from `#` that brings a result back. It names no result of another generator, which the page
 * would not show. Null, said on standard error, where the scenario is too long for a link: the numbers are there.
 */
export function resultLink(choice: ScenarioChoice, generator: Generator, fingerprint: string): string | null {
	try {
		return `#${encodeLink(choice, generator === GENERATORS[0] ? fingerprint : null)}`;
	} catch (cause) {
		if (!(cause instanceof LinkRefused)) throw cause;
		say(cause.message);
		return null;
	}
}
