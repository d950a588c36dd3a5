import { worldsInFull, type Experiment } from '$lib/experiments';
import { METRICS, PARAMETERS } from '$lib/model';
import type { ScenarioChoice } from '$lib/scenarios';

/** What running an experiment will take, before it is run. */
export interface Estimate {
	readonly simulations: number;
	/** Wall-clock time on this device. */
	readonly seconds: number;
	/** Memory for what is kept of them: any chart may ask for any month of any world that is kept in full. */
	readonly bytes: number;
	/** In how many worlds every month and every model is kept. */
	readonly worldsInFull: number;
}

/** Measured in Node 20 on 2 busy cores, 2026-11-26: a month of one simulation, and each fine-tuner in it. */
const MS_PER_MONTH = 1;
const MS_PER_FINE_TUNER_MONTH = 0.0003;
/** Measured the same day: every metric as a double, and 400 bytes of planned runs and shares. */
const BYTES_PER_MONTH = METRICS.length * 8 + 400;
/** Of each other simulation stay its headline numbers, here and sorted for intervals. */
const BYTES_PER_FOLDED = METRICS.length * 16;

/** A page asks before it runs for longer than somebody waits for a lesson to go on. */
const LONGEST_UNASKED_S = 180;
/** A page asks before it takes as much memory as a telephone gives to one. */
const LARGEST_UNASKED_BYTES = 512e6;
/** What a lighter variant may take. */
const LIGHT_S = 30;
/** Fewer worlds than these hardly tell a difference from chance. */
const FEWEST_LIGHT_WORLDS = 4;

/**
 * @param threads how many simulations run side by side
 */
export function estimateOf(experiment: Experiment, threads: number): Estimate {
	const { months, fineTuners } = experiment.parameters;
	const regimes = experiment.regimes.length;
	const simulations = regimes * experiment.replicates;
	const inFull = worldsInFull(experiment);
	const folded = experiment.replicates - inFull;
	const msOfOne = months * (MS_PER_MONTH + MS_PER_FINE_TUNER_MONTH * fineTuners);
	return {
		simulations,
		seconds: (simulations * msOfOne) / Math.min(threads, simulations) / 1000,
		bytes: regimes * (inFull * months * BYTES_PER_MONTH + folded * BYTES_PER_FOLDED),
		worldsInFull: inFull
	};
}

/** Whether somebody should be asked before it is run. */
export function isHeavy({ seconds, bytes }: Estimate): boolean {
	return seconds > LONGEST_UNASKED_S || bytes > LARGEST_UNASKED_BYTES;
}

/**
 * The same comparison made lighter, to be run in about half a minute: in fewer worlds, and where four are still too
 * many, with fewer simulated fine-tuners, each of whom then stands for more.
 */
export function lighterChoice(experiment: Experiment, estimate: Estimate): ScenarioChoice {
	const { choice, replicates } = experiment;
	const worlds = Math.floor(
		replicates * Math.min(1, LIGHT_S / estimate.seconds, LARGEST_UNASKED_BYTES / estimate.bytes)
	);
	const fewest = Math.min(FEWEST_LIGHT_WORLDS, replicates);
	if (worlds >= fewest) return { ...choice, replicates: worlds };
	const { min } = PARAMETERS.find(({ key }) => key === 'fineTuners')!;
	const share = (replicates * LIGHT_S) / estimate.seconds / fewest;
	const fineTuners = Math.max(min, Number((experiment.parameters.fineTuners * share).toPrecision(1)));
	return { ...choice, replicates: fewest, parameters: { ...choice.parameters, fineTuners } };
}

/** "about 40 seconds", "about 3 hours"; no more digits than an estimate has. */
export function durationInWords(seconds: number): string {
	if (seconds < 1.5) return 'about 1 second';
	if (seconds < 100) return `about ${roundedTo(seconds)} seconds`;
	if (seconds < 100 * 60) return `about ${roundedTo(seconds / 60)} minutes`;
	return `about ${roundedTo(seconds / 3600)} hours`;
}

/** "0.3 GB", "80 MB". */
export function bytesInWords(bytes: number): string {
	return bytes >= 1e8 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.ceil(bytes / 1e6)} MB`;
}

function roundedTo(amount: number): number {
	return amount < 10 ? Math.round(amount) : Number(amount.toPrecision(2));
}
