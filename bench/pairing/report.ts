import { format, resolveConfig } from 'prettier';
import { defaultParameters, METRICS, MODEL_VERSION } from '$lib/model';
import { presetById } from '$lib/scenarios';
import { HEADLINES } from '../headlines';
import { PAIRS, PARAMETERS, WORLDS, type Gain } from './measure';

/**
 * @param gains metric × pair
 * @param file where the report will lie, for the style of its folder
 */
export async function pairingReport(gains: readonly (readonly Gain[])[], file: string): Promise<string> {
	return format(written(gains), { ...(await resolveConfig(file)), filepath: file });
}

function written(gains: readonly (readonly Gain[])[]): string {
	const rows = METRICS.map(({ id, label }, m) => ({ id, label, gains: gains[m]! }));
	const isHeadline = (id: string) => HEADLINES.some(({ metric }) => metric === id);
	const headlines = rows.filter(({ id }) => isHeadline(id));
	const others = rows.filter(({ id, gains: all }) => !isHeadline(id) && all.some(({ still }) => !still));
	const unmoved = rows.filter(({ gains: all }) => all.every(({ still }) => still));
	const name = (id: string) => presetById(id)?.name ?? id;
	return `# What it is worth to compare policies on the same worlds

Written by \`npm run check:pairing\`: model version ${MODEL_VERSION}, ${WORLDS} worlds for each of two seeds, ${PARAMETERS.fineTuners.toLocaleString('en')} fine-tuners, ${defaultParameters().months} months,
everything else as the Lab opens with.

Two policies are run in the same worlds: the same developers, ideas, tastes and chances, drawn by key and not in a row, so that
a rule changes what follows from it and nothing else. What remains of the difference between worlds is then what the rule does
differently in each, and not chance.

**How to read a number.** It is the variance of the difference between independent worlds over the variance of the difference
between the same worlds: how many times as many worlds the same width of interval would take without pairing. 1 is no gain;
below 1, pairing would harm. _Exact_ says that the difference is the same in every world, so that one would do. The
estimate itself is uncertain: with ${WORLDS} worlds and two seeds, a ratio of 1 is seen between about 0.75 and 1.35.
A number that is zero under one of the policies in every world, as spending on compliance without a rule, has nothing to be paired with: its gain is 1.
The Lab prints the gain of each comparison beside its interval, from the worlds at hand and without further runs.

${PAIRS.map(({ before, after }, n) => `${n + 1}. ${name(before)} → ${name(after)} (\`${before}\`, \`${after}\`)`).join('\n')}

## The headline numbers

${table(headlines)}

## Every other metric

${table(others)}

${unmoved.length > 0 ? `Never moved by chance nor by these rules: ${unmoved.map(({ label }) => label).join('; ')}.\n` : ''}
## In all

${totals(rows.map(({ gains: all }) => all))}
`;
}

interface Row {
	readonly label: string;
	readonly gains: readonly Gain[];
}

function table(rows: readonly Row[]): string {
	const head = ['metric', ...PAIRS.map((_, n) => String(n + 1)), 'median', 'least'];
	const lines = rows.map(({ label, gains }) =>
		[label, ...gains.map(cell), short(median(known(gains))), short(Math.min(...known(gains)))].join(' | ')
	);
	return [head.join(' | '), ['---', ...head.slice(1).map(() => '--:')].join(' | '), ...lines]
		.map((line) => `| ${line} |`)
		.join('\n');
}

function totals(all: readonly (readonly Gain[])[]): string {
	const perPair = PAIRS.map((_, pair) => known(all.map((row) => row[pair]!)));
	const rows = perPair.map(
		(gains, n) =>
			`| ${n + 1} | ${short(median(gains))} | ${short(Math.min(...gains))} | ${gains.filter((gain) => gain < 1).length} of ${gains.length} |`
	);
	return `| pair | median over metrics | least | metrics below 1 |\n| --: | --: | --: | --: |\n${rows.join('\n')}`;
}

/** Gains that are numbers; an exact difference is worth any number of worlds and counts as infinite. */
function known(gains: readonly Gain[]): number[] {
	return gains.filter(({ still }) => !still).map(({ gain }) => gain ?? Infinity);
}

function cell({ gain, exact, still }: Gain): string {
	if (still) return '—';
	return exact ? '_exact_' : short(gain ?? NaN);
}

function short(gain: number): string {
	if (gain === Infinity) return '_exact_';
	return gain < 10 ? gain.toFixed(1) : Math.round(gain).toLocaleString('en');
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
	return low === high ? low : (low + high) / 2;
}
