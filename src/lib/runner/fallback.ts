import { WorkerNotStarted, type Runner } from '$lib/experiments';

/**
 * Runs on workers where they can be started, and otherwise in this thread, with a notice. Workers are
 * missing in old browsers and are refused inside sandboxed frames, which learning platforms use.
 */
export function withFallback(first: Runner, second: () => Runner, notice: string): Runner {
	let instead: Runner | null = null;
	return {
		get notice() {
			return instead ? notice : (first.notice ?? null);
		},
		async execute(experiment, runs, onOutcome, signal) {
			const left = new Set(runs);
			if (!instead) {
				try {
					return await first.execute(
						experiment,
						runs,
						(run, outcome) => {
							left.delete(run);
							onOutcome(run, outcome);
						},
						signal
					);
				} catch (cause) {
					if (!(cause instanceof WorkerNotStarted)) throw cause;
					instead ??= second();
				}
			}
			return instead.execute(experiment, [...left], onOutcome, signal);
		},
		prepare() {
			first.prepare?.();
		},
		dispose() {
			first.dispose();
			instead?.dispose();
		}
	};
}
