import type { Experiment, Run } from './experiment';

/** The runs were cancelled on request; nothing is wrong. */
export class RunCancelled extends Error {
	override readonly name = 'RunCancelled';
	constructor() {
		super('The simulation was cancelled.');
	}
}

/** One simulation failed. The message names regime and replicate; `cause` is what the model or the worker said. */
export class RunFailed extends Error {
	override readonly name = 'RunFailed';
	constructor(
		readonly run: Run,
		experiment: Experiment,
		cause: unknown
	) {
		const regime = experiment.regimes[run.regime]?.name ?? `regime ${run.regime}`;
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`The simulation of “${regime}”, replicate ${run.replicate}, failed: ${reason}`, { cause });
	}
}

/** No worker could be started, so no simulation ran there. */
export class WorkerNotStarted extends Error {
	override readonly name = 'WorkerNotStarted';
	constructor(cause: unknown) {
		super(`No worker could be started: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
