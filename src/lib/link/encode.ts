import { MODEL_VERSION } from '$lib/model';
import { tidyChoice, type ScenarioChoice } from '$lib/scenarios';
import { MOST_CHARACTERS } from './arrival';
import { LinkRefused } from './refusal';
import { seal } from './seal';
import { NO_VIEW, type LinkView } from './view';
import { LATEST_VERSION, writeScenario } from './versions';

/**
 * A scenario as the part of an address after `#`: readable, made of `A-Z a-z 0-9 - . _ ~` only, and only
 * as long as the scenario differs from its presets and from the defaults.
 * @param fingerprint of the result, 16 hexadecimal digits; null before there is one
 * @param view how it was shown, which changes none of its numbers
 * @throws LinkRefused for a scenario with so many edits that its link would be refused when opened
 */
export function encodeLink(
	choice: ScenarioChoice,
	fingerprint: string | null,
	view: LinkView = NO_VIEW
): string {
	const scenario = writeScenario(tidyChoice(choice), MODEL_VERSION, fingerprint, view);
	const link = seal(`v${LATEST_VERSION}~${scenario}`);
	if (link.length <= MOST_CHARACTERS) return link;
	throw new LinkRefused(
		'too-long',
		`This scenario differs from its presets in too many places for a link (${link.length} characters; at most ${MOST_CHARACTERS}).`
	);
}

/** The whole address. `base` is the address of the Lab; its own `#…`, if any, is replaced. */
export function linkAddress(choice: ScenarioChoice, fingerprint: string | null, base: string): string {
	return addressAt(base, encodeLink(choice, fingerprint));
}

export function addressAt(base: string, link: string): string {
	return `${base.replace(/#.*$/s, '')}#${link}`;
}
