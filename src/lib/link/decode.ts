import type { ScenarioChoice, ValidScenario } from '$lib/scenarios';
import { unwrapAddress } from './arrival';
import { shorten } from './fields';
import { LinkRefused } from './refusal';
import { unseal } from './seal';
import { settle } from './settle';
import { LATEST_VERSION, readScenario } from './versions';

/** More sentences than this help nobody. */
const MOST_PROBLEMS = 12;

export interface DecodedLink {
	/** Validated while it was read: ready to run. */
	readonly scenario: ValidScenario;
	/** `scenario.choice`. */
	readonly choice: ScenarioChoice;
	/** Version of the model that the sender ran. */
	readonly modelVersion: string;
	/** What the sender's result was called; null if the link was made before there was one. */
	readonly fingerprint: string | null;
	/** What was wrong or odd, and what is used instead: sentences for the person who opened the link. */
	readonly problems: readonly string[];
	/** Those of the problems after which the scenario may not be the sender's: parts lost, or the end cut off. */
	readonly losses: readonly string[];
}

/**
 * Reads a shared link: a whole address, or the part after `#`. What is damaged falls back and is named in
 * `problems`; nothing falls back silently.
 * @throws LinkRefused when there is no scenario in it.
 */
export function decodeLink(text: string): DecodedLink {
	const arrival = unwrapAddress(text);
	const sealed = unseal(arrival.scenario);
	const [, version, scenario] = /^v(\d{1,4})~(.+)$/.exec(sealed.scenario) ?? [];
	if (version === undefined || scenario === undefined) {
		throw new LinkRefused(
			'not-a-link',
			`“${shorten(arrival.scenario)}” is not a Threshold Lab link: one begins with v1~ after the “#”.`
		);
	}
	const draft = readScenario(Number(version), scenario);
	if (!draft) {
		throw new LinkRefused(
			'unknown-version',
			`This link is written in version ${version} of the link format; this Lab reads versions 1 to ${LATEST_VERSION}. Reload the page to get the latest Lab.`
		);
	}
	const settled = settle(draft);
	const losses = [...sealed.losses, ...settled.problems];
	return {
		...settled,
		choice: settled.scenario.choice,
		// A changed link has no result of the sender's to be compared with.
		fingerprint: sealed.isIntact ? settled.fingerprint : null,
		problems: firstOf([...arrival.notes, ...sealed.notes, ...losses]),
		losses: firstOf(losses)
	};
}

function firstOf(problems: readonly string[]): readonly string[] {
	if (problems.length <= MOST_PROBLEMS) return problems;
	const more = problems.length - MOST_PROBLEMS + 1;
	return [...problems.slice(0, MOST_PROBLEMS - 1), `${more} more parts of the link could not be read.`];
}
