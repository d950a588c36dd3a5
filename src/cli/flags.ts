import { availableParallelism } from 'node:os';
import { CALIBRATION_WORLDS } from '$lib/calibration';
import { PARAMETERS, type Described, type NumberDeclaration } from '$lib/model';
import { readValue, REPLICATES } from '$lib/scenarios';
import { UsageRefused } from './refusal';

/** The same number for `validate`, which has no regimes to pair. */
const WORLDS: NumberDeclaration = { ...REPLICATES, label: 'Worlds', default: CALIBRATION_WORLDS };

const WORKERS: Described<NumberDeclaration> = {
	key: 'workers',
	label: 'Worker threads',
	type: 'number',
	unit: 'threads',
	default: availableParallelism(),
	min: 1,
	max: 256,
	step: 1,
	scale: 'linear',
	integer: true,
	meaning: 'Threads that simulate side by side; results do not depend on it.',
	source: 'Assumption: more threads than processors gain nothing'
};

/** Flags that are short for a declared number. */
export const NUMBER_FLAGS = {
	'--replicates': REPLICATES,
	'--worlds': WORLDS,
	'--workers': WORKERS,
	'--months': parameter('months'),
	'--fine-tuners': parameter('fineTuners')
} as const satisfies Record<string, NumberDeclaration>;

export type NumberFlag = keyof typeof NUMBER_FLAGS;

/**
 * The number given to a flag.
 * @throws UsageRefused naming the flag and the accepted range
 */
export function readNumberFlag(flag: NumberFlag, text: string): number {
	const reading = readValue(NUMBER_FLAGS[flag], text);
	if (!reading.ok) throw new UsageRefused(`${flag}: ${reading.problem}.`);
	return Number(reading.value);
}

/** @throws UsageRefused naming the flag and the accepted words */
export function readWordFlag<Word extends string>(flag: string, text: string, words: readonly Word[]): Word {
	const word = words.find((known) => known === text);
	if (word === undefined)
		throw new UsageRefused(`${flag} is ${text || 'empty'}; it takes one of ${words.join(', ')}.`);
	return word;
}

function parameter(key: string): NumberDeclaration {
	const found = PARAMETERS.find((declared) => declared.key === key);
	if (!found) throw new RangeError(`no parameter is called ${key}`);
	return found;
}
