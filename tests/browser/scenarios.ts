import { encodeLink } from '$lib/link';
import type { Value } from '$lib/model';
import { policyChoice, PRESETS, type ScenarioChoice } from '$lib/scenarios';

interface Options {
	readonly seed?: string;
	readonly replicates?: number;
	/** Those that differ from a small world: 300 fine-tuners for five years. */
	readonly parameters?: Readonly<Record<string, number>>;
	/** Changes to the last policy: address to value. */
	readonly edits?: Readonly<Record<string, Value>>;
}

/** Two worlds of 300 fine-tuners for five years under each of the presets: enough to meet every submodel. */
export function smallScenario(presets: readonly string[], options: Options = {}): ScenarioChoice {
	const { seed = 'blue heron', replicates = 2, parameters = {}, edits = {} } = options;
	return {
		seed,
		replicates,
		parameters: { fineTuners: 300, months: 60, ...parameters },
		regimes: presets.map((preset, index) => ({
			policies: [{ ...policyChoice(preset), edits: index === presets.length - 1 ? edits : {} }]
		}))
	};
}

/** How a link writes that `preset`, unedited and in its newest revision, is the policy with this letter: `b_ca-sb-53.2`. */
export function inLink(letter: string, preset: string): string {
	const { revision } = policyChoice(preset);
	return `${letter}_${preset}.${revision}`;
}

/** As the part of an address from `#` on, without a fingerprint. */
export const hashOf = (choice: ScenarioChoice): string => `#${encodeLink(choice, null)}`;

/** Laws as enacted, a stress test, liability and a licence, each in worlds of its own: between them every submodel runs. */
export const SAME_EVERYWHERE: readonly (readonly [name: string, choice: ScenarioChoice])[] = [
	['the EU AI Act', smallScenario(['eu-ai-act'])],
	['California SB 53', smallScenario(['ca-sb-53'], { seed: 'grey owl' })],
	['a falling threshold', smallScenario(['falling-threshold'], { seed: 'Zürich, 8 a.m.' })],
	[
		'strict liability against a licence before release',
		smallScenario(['strict-liability', 'premarket-licence'], { seed: 'red kite', replicates: 3 })
	],
	[
		'no rule against the EU AI Act with an edited line, for 20 years',
		smallScenario(['none', 'eu-ai-act'], {
			seed: '🦉 owl',
			replicates: 1,
			parameters: { months: 240 },
			edits: { 'systemic.threshold.flop': 3e24 }
		})
	]
];

/** One world at the size that the page opens with. */
export const DEFAULT_SIZE: ScenarioChoice = {
	seed: 'blue heron',
	replicates: 1,
	parameters: {},
	regimes: [{ policies: [policyChoice('none')] }, { policies: [policyChoice('eu-ai-act')] }]
};

/** Policies that a link can compare. */
const AT_ONCE = 4;

/** Every preset, in the worlds whose results are on record in `tests/golden`. */
export const EVERY_PRESET: readonly (readonly [name: string, choice: ScenarioChoice])[] = Array.from(
	{ length: Math.ceil(PRESETS.length / AT_ONCE) },
	(_, n) => {
		const ids = PRESETS.slice(n * AT_ONCE, (n + 1) * AT_ONCE).map(({ id }) => id);
		return [
			ids.join(', '),
			smallScenario(ids, { seed: 'golden', parameters: { fineTuners: 400, months: 60 } })
		];
	}
);
