/*
 * Results that the site ships, so that a comparison that many open is answered at first paint.
 *
 * class StoredState {
 *   constructor(index: StoredIndex, opening: StoredResult, load)
 *   of(scenario): StoredResult | null   reactive; null where nothing is stored, or while it is on its way
 *   request(scenario): Promise<void>    fetches what is stored; never rejects: the comparison is run here anyway
 * }
 */
import type { StoredIndex, StoredResult } from '$lib/explore';
import type { ValidScenario } from '$lib/scenarios';

export class StoredState {
	/** By fingerprint. */
	#results: Readonly<Record<string, StoredResult>>;
	/** Scenarios to fingerprints; never changes. */
	readonly #named: Readonly<Record<string, string>>;

	/** @param load the stored result of a fingerprint */
	constructor(
		index: StoredIndex,
		opening: StoredResult,
		private readonly load: (fingerprint: string) => Promise<StoredResult>
	) {
		this.#named = Object.fromEntries(
			index.results.map(({ fingerprint, scenario }) => [scenario, fingerprint])
		);
		this.#results = $state.raw({ [opening.fingerprint]: opening });
	}

	of(scenario: ValidScenario): StoredResult | null {
		const fingerprint = this.#fingerprintOf(scenario);
		return fingerprint === undefined ? null : (this.#results[fingerprint] ?? null);
	}

	async request(scenario: ValidScenario): Promise<void> {
		const fingerprint = this.#fingerprintOf(scenario);
		if (fingerprint === undefined || this.#results[fingerprint]) return;
		try {
			const result = await this.load(fingerprint);
			this.#results = { ...this.#results, [fingerprint]: result };
		} catch {
			// Offline, or a host that lost the file: the comparison is being run here.
		}
	}

	/** The choice of a validated scenario is in one order of keys. */
	#fingerprintOf({ choice }: ValidScenario): string | undefined {
		return this.#named[JSON.stringify(choice)];
	}
}
