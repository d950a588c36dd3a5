import { wrap, type Remote } from 'comlink';
import type { Experiment } from '$lib/experiments';
import type { Lineage, StoryMonth } from '$lib/model';
import type { Decisions, Followable, Followed } from '$lib/why';

type Stories = readonly [before: StoryMonth[], after: StoryMonth[]];
type Lineages = readonly [before: Lineage, after: Lineage];

interface Following {
	decisionsIn(experiment: Experiment, followed: Followed, run: number): Decisions;
	followableIn(experiment: Experiment, followed: Followed): Followable;
	lineagesIn(experiment: Experiment, followed: Followed): Lineages;
	storiesIn(experiment: Experiment, followed: Followed, fineTuner: number): Stories;
}

/** Follows fine-tuners and families through worlds that are run again, in a worker of its own. */
export class BrowserFollower {
	readonly #worker: Worker;
	readonly #remote: Remote<Following>;
	readonly #crashed: Promise<never>;

	constructor() {
		this.#worker = new Worker(new URL('../../../workers/follow.ts', import.meta.url), { type: 'module' });
		this.#remote = wrap<Following>(this.#worker);
		this.#crashed = new Promise((_, reject) => {
			this.#worker.addEventListener('error', () =>
				reject(new Error('The worker that runs the world again could not be started.'))
			);
		});
		// Whoever waits for an answer hears of it; nobody else needs to.
		this.#crashed.catch(() => {});
	}

	decisions(experiment: Experiment, followed: Followed, run: number): Promise<Decisions> {
		return Promise.race([this.#remote.decisionsIn(experiment, followed, run), this.#crashed]);
	}

	followable(experiment: Experiment, followed: Followed): Promise<Followable> {
		return Promise.race([this.#remote.followableIn(experiment, followed), this.#crashed]);
	}

	lineages(experiment: Experiment, followed: Followed): Promise<Lineages> {
		return Promise.race([this.#remote.lineagesIn(experiment, followed), this.#crashed]);
	}

	stories(experiment: Experiment, followed: Followed, fineTuner: number): Promise<Stories> {
		return Promise.race([this.#remote.storiesIn(experiment, followed, fineTuner), this.#crashed]);
	}

	dispose(): void {
		this.#worker.terminate();
	}
}
