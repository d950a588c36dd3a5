import { METRICS, type Outcome, PROVIDER_GROUPS } from '$lib/model';

/** What is wrong with an outcome, in words; nothing if it is sound. */
export function complaints({ series, months, providerShares, lost, diverted, runs }: Outcome): string[] {
	const found: string[] = [];
	METRICS.forEach(({ id, min, max }, m) => {
		for (let month = 0; month < months; month++) {
			const value = series[m * months + month]!;
			// NaN fails every comparison, so that it is caught here too.
			if (!(value >= min && value <= max) || !Number.isFinite(value))
				found.push(`${id} is ${value} in month ${month}, outside ${min} to ${max}`);
		}
	});
	for (let month = 0; month < months; month++) {
		const shares = providerShares.subarray(
			month * PROVIDER_GROUPS.length,
			(month + 1) * PROVIDER_GROUPS.length
		);
		if (shares.some((share) => !(share >= 0 && share <= 1))) found.push(`shares ${shares.join()}`);
		const sum = shares.reduce((all, share) => all + share, 0);
		if (!(Math.abs(sum - 1) < 1e-9)) found.push(`shares of users sum to ${sum} in month ${month}`);
	}
	for (const table of [lost, diverted, runs.wishedLog10Flop, runs.trainedLog10Flop, runs.familyDerivatives])
		if (table.some((value) => !(value >= 0 && Number.isFinite(value))))
			found.push('a negative or endless count');
	if (new Set(runs.id).size !== runs.id.length) found.push('two planned runs share an id');
	return found;
}
