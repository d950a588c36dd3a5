import type { Table } from '$lib/charts/figure';
import { heardLines, pitchesOf } from './tones';

/** Time for one line, and the pause after it, in seconds. */
const LINE_S = 4;
const PAUSE_S = 0.6;
const VOLUME = 0.15;
/** Time in which a tone begins and ends, in seconds: at once, it would click. */
const SOFT_S = 0.02;

/**
 * Plays the lines of a chart over time, one after the other, from left to right: the higher the value, the higher
 * the tone.
 *
 * @param online called as each line begins, with its name, and with null at the end
 * @returns stops it at once, without a further call
 */
export function play(table: Table, online: (name: string | null) => void): () => void {
	const lines = heardLines(table);
	const pitches = pitchesOf(lines);
	const context = new AudioContext();
	const begin = context.currentTime + 0.1;
	const timers = lines.map(({ name }, n) => {
		const start = begin + n * (LINE_S + PAUSE_S);
		sound(context, pitches[n]!, start);
		return setTimeout(() => online(name), 1000 * (start - context.currentTime));
	});
	const total = 0.1 + lines.length * (LINE_S + PAUSE_S);
	timers.push(
		setTimeout(() => {
			void context.close();
			online(null);
		}, 1000 * total)
	);
	return () => {
		for (const timer of timers) clearTimeout(timer);
		if (context.state !== 'closed') void context.close();
	};
}

function sound(context: AudioContext, pitches: readonly number[], start: number): void {
	const tone = context.createOscillator();
	const volume = context.createGain();
	tone.connect(volume).connect(context.destination);
	const step = LINE_S / pitches.length;
	volume.gain.setValueAtTime(0, start);
	pitches.forEach((pitch, month) => {
		const at = start + month * step;
		volume.gain.setTargetAtTime(Number.isFinite(pitch) ? VOLUME : 0, at, SOFT_S);
		if (Number.isFinite(pitch)) tone.frequency.setValueAtTime(pitch, at);
	});
	volume.gain.setTargetAtTime(0, start + LINE_S - 3 * SOFT_S, SOFT_S);
	tone.start(start);
	tone.stop(start + LINE_S);
}
