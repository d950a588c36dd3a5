import type { DifferenceRow, MetricRow, ResultDocument } from '../document';

/** A result for reading: the last month of every metric, and the paired differences. */
export function toText(result: ResultDocument): string {
	const { regimes, replicates } = result.scenario;
	const lastMonth = result.months.at(-1) ?? '';
	const worlds = replicates === 1 ? 'one world' : `${replicates} worlds`;
	const lines = [
		`Threshold Lab, model version ${result.modelVersion}, seed “${result.seed}”, ${worlds}, result ${result.fingerprint}`,
		...regimes.map(({ regime, name }) => `${regime}: ${name}`)
	];
	for (const { regime, name } of regimes) {
		const rows = result.metrics.filter((row) => row.regime === regime);
		lines.push('', `${regime}: ${name} — ${lastMonth}: median (10 % to 90 % of worlds)`);
		lines.push(...columns(rows.map((row) => [row.label, level(row), row.unit])));
	}
	for (const { regime, name } of result.differences ? regimes.slice(1) : []) {
		const rows = (result.differences ?? []).filter((row) => row.regime === regime);
		lines.push(
			'',
			`${regime} minus A: ${name} — whole run, mean of paired differences (95 % interval; times as many worlds if they were not shared)`
		);
		lines.push(
			...columns(rows.map((row) => [row.label, difference(row), `${row.unit}${OVER_THE_RUN[row.summary]}`]))
		);
	}
	return [...lines, '', `Link: ${result.link}`].join('\n');
}

const OVER_THE_RUN: Readonly<Record<DifferenceRow['summary'], string>> = {
	sum: ', in all',
	mean: ', on average',
	end: ', at the end'
};

function level({ median, low, high }: MetricRow): string {
	return `${short(median.at(-1))} (${short(low.at(-1))} to ${short(high.at(-1))})`;
}

function difference({ mean, low, high, pairingGain }: DifferenceRow): string {
	return low === null || high === null
		? `${short(mean)} (one world: no interval)`
		: `${short(mean)} (${short(low)} to ${short(high)}${gain(pairingGain)})`;
}

/** Two digits: the gain itself is an estimate. */
function gain(pairingGain: number | null): string {
	return pairingGain === null ? '' : `; ×${Number(pairingGain.toPrecision(2))}`;
}

function short(value: number | undefined): string {
	return value === undefined ? '' : String(Number(value.toPrecision(4)));
}

/** Rows of equal cells, padded to columns. */
export function columns(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		`  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
	);
}
