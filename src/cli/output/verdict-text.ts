import { GENERATORS } from '$lib/model';
import type { VerdictDocument } from '../verdicts';
import { columns, lineOf, NO_LINK, otherNumbers, short } from './text';

/** Risk differences under each set of assumptions, a column for each set. */
export function verdictText(document: VerdictDocument): string {
	const { assumptions, generator, modelVersion, regimes, replicates, seed, verdicts } = document;
	const worlds = replicates === 1 ? 'one world' : `${replicates} worlds`;
	const lines = [
		`Threshold Lab, model version ${modelVersion}, seed “${lineOf(seed)}”, ${worlds}`,
		...(generator === GENERATORS[0] ? [] : [otherNumbers(generator)]),
		...regimes.map(({ regime, name }) => `${regime}: ${name}`)
	];
	for (const { regime, name } of regimes.slice(1)) {
		const rows = verdicts.filter((row) => row.regime === regime);
		lines.push('', `${regime} minus A: ${name} — mean paired difference (95 % interval) if …`);
		lines.push(
			...columns([
				['', ...assumptions.map(({ title }) => title), ''],
				...rows.map(({ label, under, unit, agreed }) => [
					label,
					...under.map(({ direction, mean, low, high }) =>
						low === null || high === null
							? `${short(mean)} (${direction})`
							: `${short(mean)} (${short(low)} to ${short(high)}): ${direction}`
					),
					`${unit}${agreed ? '' : '; the positions differ'}`
				])
			])
		);
	}
	lines.push('', 'A difference says which way, not whether that is good.', '');
	lines.push(...assumptions.map(({ title, link }) => `${title}: ${link ?? NO_LINK}`));
	return lines.join('\n');
}
