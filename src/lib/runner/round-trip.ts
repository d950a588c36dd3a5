import type { Runner } from '$lib/experiments';
import { inlineRunner } from './inline';
import { nextTask } from './next-task';
import { buffersOf } from './simulator';

/**
 * Runs in this thread, but passes every input and outcome through a structured clone and takes the
 * memory of the outcome away, as a worker does. Finds what cannot be sent, and models that keep hold of
 * an array they gave out, without a browser.
 */
export function roundTripRunner(inner: Runner = inlineRunner(nextTask)): Runner {
	return {
		execute: (experiment, runs, onOutcome, signal) =>
			inner.execute(
				structuredClone(experiment),
				structuredClone(runs),
				(run, outcome) => onOutcome(run, structuredClone(outcome, { transfer: buffersOf(outcome) })),
				signal
			),
		dispose: () => inner.dispose()
	};
}
