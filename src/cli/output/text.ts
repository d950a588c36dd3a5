import { OPPORTUNITY_COSTS } from '$lib/experiments';
import { GENERATORS, type Generator } from '$lib/model';
import { visible } from './visible';
import type { DifferenceRow, LedgerCells, LedgerRow, MetricRow, ResultDocument } from '../document';

/** A result for reading: the last month of every metric, and the paired differences. */
export function toText(result: ResultDocument): string {
	const { regimes, replicates } = result.scenario;
	const lastMonth = result.months.at(-1) ?? '';
	const { bandWorlds } = result;
	const banded = bandWorlds < replicates ? `the first ${bandWorlds} worlds` : 'worlds';
	const worlds = replicates === 1 ? 'one world' : `${replicates} worlds`;
	const lines = [
		`Threshold Lab, model version ${result.modelVersion}, seed “${lineOf(result.seed)}”, ${worlds}, result ${result.fingerprint}`,
		...(result.generator === GENERATORS[0] ? [] : [otherNumbers(result.generator)]),
		...regimes.map(({ regime, name }) => `${regime}: ${name}`)
	];
	for (const { regime, name } of regimes) {
		const rows = result.metrics.filter((row) => row.regime === regime);
		lines.push('', `${regime}: ${name} — ${lastMonth}: median (10 % to 90 % of ${banded})`);
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
	for (const row of result.ledger ?? []) lines.push('', ...ledgerLines(row));
	return [...lines, '', `Link: ${result.link ?? NO_LINK}`].join('\n');
}

export function otherNumbers(generator: Generator): string {
	return `A check with other random numbers (${generator}): the page and the link show other worlds.`;
}

/** Where a scenario has no link. */
export const NO_LINK = 'none, the scenario is too long for one';

function ledgerLines(row: LedgerRow): string[] {
	return [
		`Ledger of ${row.regime} against A — mean over the worlds (95 % interval), no ratio of risk and cost`,
		...columns([
			['Initial risk: misuse without safeguards', difference(row.initialRisk), 'index'],
			['Residual risk: misuse that is left', difference(row.residualRisk), 'index'],
			['Residual risk avoided', difference(row.avoidedRisk), 'index'],
			[
				'Probability of a tail event avoided',
				difference(row.avoidedTail),
				`at a hazard of ${row.tailHazard} a year; 0 at a hazard of 0`
			],
			['Opportunity cost', difference(row.opportunityCostUsd), 'USD over the run'],
			...OPPORTUNITY_COSTS.map(({ label, part }) => [
				`  ${label}`,
				difference(row.partsUsd[part]),
				'USD over the run'
			])
		])
	];
}

const OVER_THE_RUN: Readonly<Record<DifferenceRow['summary'], string>> = {
	sum: ', in all',
	mean: ', on average',
	end: ', at the end'
};

function level({ median, low, high }: MetricRow): string {
	return `${short(median.at(-1))} (${short(low.at(-1))} to ${short(high.at(-1))})`;
}

function difference({
	mean,
	low,
	high,
	pairingGain = null
}: Pick<LedgerCells, 'mean' | 'low' | 'high'> & { readonly pairingGain?: number | null }): string {
	return low === null || high === null
		? `${short(mean)} (one world: no interval)`
		: `${short(mean)} (${short(low)} to ${short(high)}${gain(pairingGain)})`;
}

/** Two digits: the gain itself is an estimate. */
function gain(pairingGain: number | null): string {
	return pairingGain === null ? '' : `; ×${Number(pairingGain.toPrecision(2))}`;
}

/** Text of a stranger on one line of a terminal. */
export function lineOf(text: string): string {
	return visible(text).replaceAll('\n', '\\u{a}');
}

/** A number to four digits. */
export function short(value: number | undefined): string {
	return value === undefined ? '' : String(Number(value.toPrecision(4)));
}

/** Rows of equal cells, padded to columns. */
export function columns(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		`  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
	);
}
