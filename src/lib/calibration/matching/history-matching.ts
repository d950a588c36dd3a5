import { implausibilityOf } from '../judge';
import { observationDeviation, onScale, type Target } from '../target';
import { valueAt, type Dimension } from './dimension';
import { fitEmulator, type Emulator } from './emulator';
import { latinHypercube } from './hypercube';

/** What is asked of a target here: it may be of another model, as in tests. */
export type Matched = Omit<Target, 'measure'>;

/** What the worlds at one place show of one target; null where they show nothing. */
export interface Shown {
	readonly median: number | null;
	readonly error: number | null;
}

export interface Evaluated {
	/** From 0 to 1 in every dimension. */
	readonly place: readonly number[];
	/** In the order of the targets. */
	readonly shown: readonly Shown[];
}

export interface Settings {
	readonly seed: number;
	readonly waves: number;
	/** Points of a wave. */
	readonly points: number;
}

/** What has been simulated so far, wave by wave. Plain data: it is written to a file and read back. */
export type Waves = readonly (readonly Evaluated[])[];

/** Pukelsheim's three-sigma rule (1994): 95 % of any unimodal distribution lie within. */
export const CUT = 3;
/** Candidates looked at in one go, and how often, before the least implausible of them are taken. */
const CANDIDATES = 20_000;
const MOST_GOES = 10;

/** Places to simulate in a wave, and the share of the whole space that no earlier wave has ruled out. */
export interface Design {
	readonly places: readonly (readonly number[])[];
	readonly share: number;
}

/** Implausibility of a point that was simulated: the largest over the targets of the fit. */
export function implausibilityAt({ shown }: Evaluated, targets: readonly Matched[]): number {
	return targets.reduce((most, target, n) => {
		if (target.kind !== 'fit') return most;
		const { error, median } = shown[n]!;
		return Math.max(most, median === null ? Infinity : implausibilityOf(target, median, error ?? 0));
	}, 0);
}

/**
 * History matching (Craig, Goldstein, Seheult and Smith 1997; Vernon, Goldstein and Bower 2010). The first wave covers
 * the whole space; each later one covers what emulators of all earlier waves do not rule out. A pure function of
 * the waves before: whoever resumes gets the same, on any number of threads.
 */
export function designOf(
	wave: number,
	before: Waves,
	dimensions: readonly Dimension[],
	targets: readonly Matched[],
	{ points, seed }: Settings
): Design {
	if (wave === 0) return { places: latinHypercube(points, dimensions.length, seed, 0), share: 1 };
	// Each wave adds its points to those before: more points afford the interactions.
	const screens = before.map((_, last) => screenOf(before.slice(0, last + 1).flat(), targets));
	const seen: { place: readonly number[]; excess: number }[] = [];
	let looked = 0;
	let kept = 0;
	for (let go = 0; go < MOST_GOES && kept < points; go++) {
		for (const place of latinHypercube(CANDIDATES, dimensions.length, seed, wave, go)) {
			looked += 1;
			const excess = screens.reduce((sum, screen) => sum + screen(place), 0);
			if (excess === 0) kept += 1;
			seen.push({ place, excess });
		}
	}
	const chosen = seen.sort((a, b) => a.excess - b.excess).slice(0, points);
	return { places: chosen.map(({ place }) => place), share: kept / looked };
}

/**
 * By the emulators after one wave: how far implausibilities exceed the cut, summed over the targets; 0 inside. Where
 * nothing is inside, a sum keeps looking at every target, while a maximum would look at the most hopeless alone.
 */
function screenOf(
	evaluated: readonly Evaluated[],
	targets: readonly Matched[]
): (place: readonly number[]) => number {
	const emulated = targets.flatMap((target, n) => {
		if (target.kind !== 'fit') return [];
		const seen = evaluated.filter(({ shown }) => usable(target, shown[n]!.median));
		// A target that most points show nothing of rules nothing out.
		if (2 * seen.length < evaluated.length) return [];
		const emulator = fitEmulator(
			seen.map(({ place }) => place),
			seen.map(({ shown }) => onScale(target, shown[n]!.median!))
		);
		return emulator === null ? [] : [{ target, emulator }];
	});
	return (place) =>
		emulated.reduce(
			(sum, { emulator, target }) => sum + Math.max(0, emulatedAt(place, emulator, target) - CUT),
			0
		);
}

function usable(target: Matched, median: number | null): boolean {
	return median !== null && Number.isFinite(onScale(target, median));
}

function emulatedAt(place: readonly number[], emulator: Emulator, target: Matched): number {
	const distance = Math.abs(emulator.predict(place) - onScale(target, target.value));
	const deviations = [observationDeviation(target), target.discrepancy, emulator.deviation];
	return distance / Math.sqrt(deviations.reduce((sum, deviation) => sum + deviation * deviation, 0));
}

/** Values of the parameters at a place. */
export function parametersAt(
	dimensions: readonly Dimension[],
	place: readonly number[]
): Record<string, number> {
	return Object.fromEntries(dimensions.map((dimension, d) => [dimension.key, valueAt(dimension, place[d]!)]));
}

/** Simulates a place. The same place always gives the same. */
export type Evaluate = (parameters: Record<string, number>) => Promise<readonly Shown[]>;

interface Matching {
	readonly dimensions: readonly Dimension[];
	readonly targets: readonly Matched[];
	readonly settings: Settings;
	readonly evaluate: Evaluate;
	/** Points that are simulated at the same time, and then saved. */
	readonly batch: number;
	/** Called after every batch with everything that is known. */
	readonly save: (waves: Waves) => void;
}

/** Runs the waves that are missing, after those that an earlier call has saved. */
export async function match(matching: Matching, known: Waves = []): Promise<Waves> {
	const { batch, dimensions, evaluate, save, settings, targets } = matching;
	const waves: (readonly Evaluated[])[] = [...known];
	for (let wave = 0; wave < settings.waves; wave++) {
		if ((waves[wave]?.length ?? 0) >= settings.points) continue;
		const { places } = designOf(wave, waves.slice(0, wave), dimensions, targets, settings);
		const done = [...(waves[wave] ?? [])];
		while (done.length < places.length) {
			const next = places.slice(done.length, done.length + batch);
			const shown = await Promise.all(next.map((place) => evaluate(parametersAt(dimensions, place))));
			done.push(...next.map((place, n) => ({ place, shown: shown[n]! })));
			waves[wave] = [...done];
			save(waves);
		}
	}
	return waves;
}
