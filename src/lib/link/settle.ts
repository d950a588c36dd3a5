import { MODEL_VERSION, PARAMETERS } from '$lib/model';
import {
	assumeValid,
	DEFAULT_SEED,
	readParameter,
	readValue,
	regimeLetter,
	REPLICATES,
	seedProblem,
	type RegimeChoice,
	type ValidScenario
} from '$lib/scenarios';
import type { Draft, DraftPolicy } from './draft';
import { readPhrase } from './phrase';
import { LinkRefused } from './refusal';
import { settlePolicy } from './settle-policy';

const FINGERPRINT = /^[0-9a-f]{16}$/;
const VERSION = /^[A-Za-z0-9.-]{1,20}$/;

export interface Settled {
	readonly scenario: ValidScenario;
	readonly modelVersion: string;
	readonly fingerprint: string | null;
	readonly problems: readonly string[];
}

/**
 * Validates a draft leniently: every part that does not read as its declaration says falls back to what its
 * problem names; nothing else is changed. Every value of the result was read, so it is not validated again.
 * @throws LinkRefused when no policy is left.
 */
export function settle(draft: Draft): Settled {
	const problems = [...draft.problems];
	const regimes = settleRegimes(draft.policies, problems);
	const seed = settleSeed(draft.seed, problems);
	const replicates = settleReplicates(draft.replicates, problems);
	const parameters = settleParameters(draft, problems);
	const modelVersion =
		draft.modelVersion !== null && VERSION.test(draft.modelVersion) ? draft.modelVersion : null;
	if (modelVersion === null)
		problems.push(`The link names no model version; it was read as version ${MODEL_VERSION}.`);
	const fingerprint =
		draft.fingerprint !== null && FINGERPRINT.test(draft.fingerprint) ? draft.fingerprint : null;
	if (draft.fingerprint !== null && fingerprint === null) {
		problems.push('The result named in the link is damaged, so it cannot be compared with what you see.');
	}
	return {
		scenario: assumeValid({ seed, replicates, parameters, regimes }),
		modelVersion: modelVersion ?? MODEL_VERSION,
		fingerprint,
		problems
	};
}

function settleSeed(text: string | null, problems: string[]): string {
	const seed = text === null ? null : readPhrase(text);
	if (seed !== null && seedProblem(seed) === null) return seed;
	const reason =
		seed === null ? `The seed phrase is ${text === null ? 'missing' : 'damaged'}.` : seedProblem(seed);
	problems.push(`${reason} “${DEFAULT_SEED}” is used instead, so the worlds are other ones.`);
	return DEFAULT_SEED;
}

function settleReplicates(text: string | null, problems: string[]): number {
	const reading = readValue(REPLICATES, text ?? '');
	if (reading.ok) return Number(reading.value);
	problems.push(`${reading.problem}. ${REPLICATES.default} is used instead.`);
	return REPLICATES.default;
}

function settleParameters(draft: Draft, problems: string[]): Record<string, number> {
	const parameters: Record<string, number> = {};
	for (const [key, { text, stated }] of draft.parameters) {
		const reading = readParameter(key, text);
		const parameter = PARAMETERS.find((known) => known.key === key);
		if (reading.ok) {
			if (reading.value !== parameter?.default) parameters[key] = Number(reading.value);
		} else {
			const usual = parameter ? ` The default, ${parameter.default}, is used instead.` : ' It was left out.';
			const origin = stated ? '' : 'The link relies on an assumption that is no longer there. ';
			problems.push(`${origin}${reading.problem}${usual}`);
		}
	}
	return parameters;
}

function settleRegimes(policies: readonly DraftPolicy[], problems: string[]): RegimeChoice[] {
	const columns = [...new Set(policies.map((policy) => policy.regime))];
	const settled = columns.flatMap((column) => {
		const inColumn = policies.filter((policy) => policy.regime === column);
		const known = inColumn.flatMap((policy, place) => {
			if (inColumn.findIndex((other) => other.preset === policy.preset) < place) {
				problems.push(
					`Policy ${policy.label.toUpperCase()} repeats ${policy.preset} in one column; it was left out.`
				);
				return [];
			}
			const choice = settlePolicy(policy, problems);
			return choice ? [choice] : [];
		});
		return known.length > 0 ? [{ column, policies: known }] : [];
	});
	if (settled.length === 0) {
		throw new LinkRefused(
			'nothing-to-compare',
			['No policy in this link could be read.', ...problems].slice(0, 4).join(' ')
		);
	}
	settled.forEach(({ column }, index) => {
		if (column !== index)
			problems.push(
				`What the link calls policy ${regimeLetter(column)} is now policy ${regimeLetter(index)}.`
			);
	});
	return settled.map(({ policies: known }) => ({ policies: known }));
}
