import { strToU8, zipSync } from 'fflate';
import { regimeNames } from '$lib/charts/results';
import { toCsv } from '$lib/csv';
import { directionOf, type Collected } from '$lib/experiments';
import { METRICS, MODEL_VERSION } from '$lib/model';

/** How the numbers of a bundle are cited and made again. */
export interface Provenance {
	readonly address: string;
	readonly text: string;
	readonly bibtex: string;
	readonly command: string;
}

/** Of every entry: the day of the simulated world's beginning, so that the same numbers give the same file. */
const STAMP = new Date(2024, 0, 1);

/** Names and contents of the files of a bundle; every number comes from the worlds that are there. */
export function bundleOf(results: Collected, provenance: Provenance): Readonly<Record<string, string>> {
	const comments = [provenance.text];
	return {
		'README.txt': readme(results, provenance),
		'differences.csv': toCsv(differences(results), { comments, byteOrderMark: true }),
		'worlds.csv': toCsv(worlds(results), { comments, byteOrderMark: true }),
		'months.csv': toCsv(months(results), { comments, byteOrderMark: true }),
		'scenario.json': `${JSON.stringify({ modelVersion: MODEL_VERSION, ...results.experiment.choice }, null, '\t')}\n`,
		'citation.bib': `${provenance.bibtex}\n`
	};
}

/** The bundle as a zip file. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
	const entries = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
	// A copy: what fflate answers is typed as any buffer.
	return new Uint8Array(zipSync(entries, { level: 6, mtime: STAMP }));
}

function differences(results: Collected): (string | number | null)[][] {
	const names = regimeNames(results);
	const head = [
		'policy',
		'metric',
		'label',
		'unit',
		'baseline mean',
		'mean difference',
		'95 % low',
		'95 % high',
		'worlds',
		'direction'
	];
	const rows = names.slice(1).flatMap((name, index) =>
		results.differences(index + 1).map((difference, metric) => {
			const { id, label, unit } = METRICS[metric]!;
			const { baseline, high, low, mean, replicates } = difference;
			return [name, id, label, unit, baseline, mean, low, high, replicates, directionOf(difference)];
		})
	);
	return [head, ...rows];
}

function worlds(results: Collected): (string | number)[][] {
	const names = regimeNames(results);
	const rows = names.flatMap((name, regime) =>
		METRICS.flatMap(({ id }) =>
			Array.from(results.summaries(id, regime), (value, world) => [name, id, world + 1, value])
		)
	);
	return [['policy', 'metric', 'world', 'value'], ...rows];
}

function months(results: Collected): (string | number)[][] {
	const names = regimeNames(results);
	const rows = names.flatMap((name, regime) =>
		METRICS.flatMap(({ id }) => {
			const { high, low, median } = results.band(id, regime);
			return Array.from(median, (value, month) => [
				name,
				id,
				`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
				value,
				low[month]!,
				high[month]!
			]);
		})
	);
	return [['policy', 'metric', 'month', 'median', 'low', 'high'], ...rows];
}

function readme(results: Collected, { address, command, text }: Provenance): string {
	const { experiment, pairedReplicates, worldsInFull } = results;
	return [
		'Threshold Lab: results of one comparison',
		'',
		text,
		'',
		`Compared: ${regimeNames(results).join(' and ')}; the first is the baseline.`,
		`Worlds: ${pairedReplicates} of ${experiment.replicates}, each simulated under every policy with the same draws, so that differences are due to the policies.`,
		'',
		'Files',
		'  differences.csv  one row per policy and metric: paired difference to the baseline with its 95 % interval (Student t over the worlds)',
		'  worlds.csv       one row per policy, metric and world: the headline number of that world',
		`  months.csv       one row per policy, metric and month: middle world, and the band that holds 8 of 10 worlds${worldsInFull < pairedReplicates ? `, of the first ${worldsInFull} worlds` : ''}`,
		'  scenario.json    policies with their edits, assumptions that differ from their defaults, seed, worlds',
		'  citation.bib     BibTeX',
		'',
		'Lines that begin with # are comments. Numbers have a decimal point and full precision; the text is UTF-8.',
		'Units and meanings of the metrics: the page "How it works" of the Lab. Results follow from stated assumptions, most of',
		'which are not measured; chance (the interval) is not the only reason to doubt them.',
		'',
		'To see it again',
		`  ${address}`,
		'To make the same numbers on the command line',
		`  ${command}`,
		''
	].join('\n');
}
