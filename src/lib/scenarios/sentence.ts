import type { Reading } from '$lib/model';

export function sentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

/** The same reading with its problem as a whole sentence. */
export function inSentence(reading: Reading, before = ''): Reading {
	return reading.ok ? reading : { ok: false, problem: sentence(before + reading.problem) };
}
