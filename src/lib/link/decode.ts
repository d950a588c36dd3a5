import type { ScenarioChoice, ValidScenario } from '$lib/scenarios';
import { unwrapAddress } from './arrival';
import type { Draft } from './draft';
import { shorten } from './fields';
import { LinkRefused } from './refusal';
import { distinct, MOST_PROBLEMS } from './sentences';
import { settle, type Settled } from './settle';
import { settleTitle, type LinkView } from './view';
import { LATEST_VERSION, readScenario } from './versions';

export interface DecodedLink {
	/** Validated while it was read: ready to run. */
	readonly scenario: ValidScenario;
	/** `scenario.choice`. */
	readonly choice: ScenarioChoice;
	/** Version of the model that the sender ran. */
	readonly modelVersion: string;
	/** What the sender's result was called; null if the link was made before there was one. */
	readonly fingerprint: string | null;
	/** How the sender saw it: the title is validated; the parts are not, and only the page knows them. */
	readonly view: LinkView;
	/** What was wrong or odd, and what is used instead: sentences for the person who opened the link. */
	readonly problems: readonly string[];
	/** Those of the problems after which the scenario may not be the sender's: parts lost, or the end cut off. */
	readonly losses: readonly string[];
	/** Whether the closing letters agree: the scenario is what the sender shared, to the letter. */
	readonly isIntact: boolean;
}

/**
 * Reads a shared link: a whole address, or the part after `#`. What is damaged falls back and is named in
 * `problems`; nothing falls back silently.
 * @throws LinkRefused when there is no scenario in it.
 */
export function decodeLink(text: string): DecodedLink {
	const arrival = unwrapAddress(text);
	const [, version, scenario] = /^v([0-9]{1,4})~(.+)$/.exec(arrival.scenario) ?? [];
	if (version === undefined || scenario === undefined) {
		throw new LinkRefused(
			'not-a-link',
			`“${shorten(arrival.scenario)}” is not a Threshold Lab link: one begins with v${LATEST_VERSION}~ after the “#”.`
		);
	}
	const draft = readScenario(Number(version), scenario);
	if (!draft) {
		throw new LinkRefused(
			'unknown-version',
			`This link is written in version ${version} of the link format; this Lab reads versions 1 to ${LATEST_VERSION}. Reload the page to get the latest Lab.`
		);
	}
	const settled = settleOrSay(draft, arrival.notes);
	const isIntact = arrival.end === 'agrees';
	const notes = [...arrival.notes, ...(arrival.end === 'disagrees' ? [CHANGED] : [])];
	const aboutTitle: string[] = [];
	const view = { title: settleTitle(draft.title, aboutTitle), parts: draft.view };
	const losses = [...(arrival.end === 'missing' ? [CUT] : []), ...settled.problems];
	return {
		...settled,
		choice: settled.scenario.choice,
		// A changed link has no result of the sender's to be compared with.
		fingerprint: isIntact ? settled.fingerprint : null,
		view,
		// A view that is lost leaves the scenario as it was.
		problems: distinct([...notes, ...losses, ...aboutTitle], MOST_PROBLEMS),
		losses: distinct(losses, MOST_PROBLEMS),
		isIntact
	};
}

/** A refusal too says where the link breaks off. */
function settleOrSay(draft: Draft, notes: readonly string[]): Settled {
	try {
		return settle(draft);
	} catch (cause) {
		if (!(cause instanceof LinkRefused)) throw cause;
		throw new LinkRefused(cause.reason, [cause.message, ...notes].join(' '));
	}
}

const CHANGED =
	'The link was changed after it was made (its closing letters do not agree): check what it shows. Its result is not compared with what the sender saw.';
const CUT =
	'The end of the link is missing, so its last part may be cut short: compare it with the original.';
