import { RunCancelled, type Runner } from '$lib/experiments';

/**
 * A runner for one user who changes their mind: a newer request cancels the older one. The older promise
 * rejects with `RunCancelled` at once, whatever the inner runner still does, and nothing of it is
 * reported from then on.
 */
export function latestOnly(inner: Runner): Runner {
	let current: AbortController | null = null;
	return {
		get notice() {
			return inner.notice;
		},
		execute(experiment, runs, onOutcome, signal) {
			current?.abort();
			const request = new AbortController();
			current = request;
			const cancel = () => request.abort();
			if (signal?.aborted) cancel();
			signal?.addEventListener('abort', cancel, { once: true });
			return new Promise<void>((resolve, reject) => {
				const refuse = () => reject(new RunCancelled());
				if (request.signal.aborted) return refuse();
				request.signal.addEventListener('abort', refuse, { once: true });
				inner
					.execute(
						experiment,
						runs,
						(run, outcome) => {
							if (!request.signal.aborted) onOutcome(run, outcome);
						},
						request.signal
					)
					.then(resolve, reject);
			}).finally(() => signal?.removeEventListener('abort', cancel));
		},
		dispose() {
			current?.abort();
			inner.dispose();
		}
	};
}
