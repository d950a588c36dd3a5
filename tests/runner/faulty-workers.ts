import type { Endpoint, StartWorker } from '../../src/lib/runner/seat';
import type { Experiment, Run } from '../../src/lib/experiments';
import type { Outcome } from '$lib/model';
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
	/** Runs it began, in their order. */
	readonly ran: Run[];
	/** Runs it was given and has not answered, the one under way included. */
	load: number;
}

interface Behaviour {
	/** Answers a run; the invented outcome at once if left out. */
	readonly simulate?: (run: Run, worker: FakeWorker) => Promise<Outcome> | Outcome;
	/** Answers the experiment; at once if left out. */
	readonly open?: (experiment: Experiment, worker: FakeWorker) => Promise<void> | void;
}

/** Starts workers that live in this thread, run one after the other as real ones do, and misbehave as told. */
export function fakeWorkers({ simulate = outcomeOf, open = () => {} }: Behaviour = {}) {
	const workers: FakeWorker[] = [];
	const start: StartWorker = (crash): Endpoint => {
		const worker: FakeWorker = {
			number: workers.length + 1,
			crash,
			terminated: false,
			opened: [],
			ran: [],
			load: 0
		};
		workers.push(worker);
		let last: Promise<unknown> = Promise.resolve();
		let drops = 0;
		return {
			remote: {
				async open(experiment) {
					worker.opened.push(experiment);
					await open(experiment, worker);
				},
				simulate(run) {
					const dropped = drops;
					worker.load++;
					const answer = last.then(() => {
						if (worker.terminated) return never();
						if (dropped !== drops) throw new Error('dropped');
						worker.ran.push(run);
						return simulate(run, worker);
					});
					last = answer.then(
						() => worker.load--,
						() => worker.load--
					);
					return answer;
				},
				dropWaiting() {
					drops++;
					return Promise.resolve();
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
