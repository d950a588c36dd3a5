import type { Endpoint, StartWorker } from '../../src/lib/runner/seat';
import type { Experiment, Run } from '../../src/lib/experiments';
import type { Outcome } from '../../src/lib/model';
import { inventedOutcome, scrambled } from '../experiments/invented';

/** What a run of the invented experiments gives, wherever it is run. */
export function outcomeOf({ regime, replicate }: Run): Outcome {
	return inventedOutcome((metric, month) => scrambled(regime, replicate, metric, month));
}

/** One worker as the tests see it. */
export interface FakeWorker {
	/** 1 for the first worker started. */
	readonly number: number;
	readonly crash: (cause: unknown) => void;
	terminated: boolean;
	readonly opened: Experiment[];
	readonly ran: Run[];
}

interface Behaviour {
	/** Answers a run; the invented outcome at once if left out. */
	readonly simulate?: (run: Run, worker: FakeWorker) => Promise<Outcome> | Outcome;
	/** Answers the experiment; at once if left out. */
	readonly open?: (experiment: Experiment, worker: FakeWorker) => Promise<void> | void;
}

/** Starts workers that live in this thread and misbehave as told. */
export function fakeWorkers({ simulate = outcomeOf, open = () => {} }: Behaviour = {}) {
	const workers: FakeWorker[] = [];
	const start: StartWorker = (crash): Endpoint => {
		const worker: FakeWorker = { number: workers.length + 1, crash, terminated: false, opened: [], ran: [] };
		workers.push(worker);
		return {
			remote: {
				async open(experiment) {
					worker.opened.push(experiment);
					await open(experiment, worker);
				},
				async simulate(run) {
					worker.ran.push(run);
					return simulate(run, worker);
				}
			},
			terminate() {
				worker.terminated = true;
			}
		};
	};
	return { start, workers };
}

export const never = (): Promise<never> => new Promise(() => {});

/** A few turns of the event loop: enough for everything that is on its way inside this thread. */
export async function settle(): Promise<void> {
	for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}
