import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
	isShown,
	MOVES_FROM,
	moves,
	REFERENCE_WORLDS,
	resolution,
	shiftOf,
	smallestSettled,
	UNNOTICED_SHARE,
	type Shift
} from '$lib/calibration';
import { collect, type Runner } from '$lib/experiments';
import { pairedDifferences } from '$lib/experiments/comparison';
import { mean, quantile, sorted, variance } from '$lib/experiments/statistics';
import { defaultParameters, METRICS, MODEL_VERSION } from '$lib/model';
import { nodeRunner } from '$lib/runner/node-pool';
import { policyChoice, presetById, resolveExperiment } from '$lib/scenarios';
import { HEADLINES } from '../headlines';
import { table } from '../table';

export interface PopulationOptions {
	readonly worlds: number;
	readonly months: number;
	/** Smallest number of fine-tuners, and how often it is doubled. */
	readonly from: number;
	readonly doublings: number;
	readonly workers?: number;
	/** Where the table goes; nowhere but to the terminal if empty. */
	readonly out: string;
}

/** A law in force, a gate, liability, and an exemption: what the four of them move is moved by different mechanisms. */
const LAWS = ['eu-ai-act', 'premarket-licence', 'strict-liability', 'full-open-exemption'] as const;
const SEED = 'fine-tuners';

/** One difference of a headline number between a law and no law. */
interface Row {
	readonly law: string;
	readonly metric: string;
	/** By size: the difference in each world. */
	readonly differences: Float64Array[];
	/** By size: mean of the metric without the law. */
	readonly bases: number[];
}

/** Measures how the differences that the Lab shows depend on the number of simulated fine-tuners; writes docs/fine-tuners.md. */
export async function writePopulation(options: PopulationOptions): Promise<void> {
	const sizes = Array.from({ length: options.doublings + 1 }, (_, n) => options.from * 2 ** n);
	const runner = nodeRunner(new URL('worker.js', import.meta.url), options.workers);
	try {
		const rows: Row[] = LAWS.flatMap((law) =>
			HEADLINES.map(({ metric }) => ({ law, metric, differences: [], bases: [] }))
		);
		for (const fineTuners of sizes) {
			console.log(`${fineTuners} fine-tuners …`);
			await measure(runner, rows, fineTuners, options);
		}
		const text = report(rows, sizes, options);
		if (options.out === '') return void console.log(text);
		const file = join(process.cwd(), options.out);
		mkdirSync(join(file, '..'), { recursive: true });
		writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
		console.log(`${text}\nWritten to ${file}.`);
	} finally {
		runner.dispose();
	}
}

async function measure(
	runner: Runner,
	rows: readonly Row[],
	fineTuners: number,
	{ months, worlds }: PopulationOptions
): Promise<void> {
	for (const law of LAWS) {
		const choice = {
			seed: SEED,
			replicates: worlds,
			parameters: { fineTuners, months },
			regimes: [{ policies: [policyChoice('none')] }, { policies: [policyChoice(law)] }]
		};
		const collected = await collect(resolveExperiment(choice), runner);
		for (const row of rows) {
			if (row.law !== law) continue;
			const [before, after] = [0, 1].map((regime) => collected.summaries(row.metric, regime));
			row.differences.push(pairedDifferences(before!, after!));
			row.bases.push(mean(before!));
		}
	}
}

function report(
	rows: readonly Row[],
	sizes: readonly number[],
	{ months, worlds }: PopulationOptions
): string {
	const shifts = sizes
		.slice(1)
		.map((_, n) =>
			rows.map(({ bases, differences }) => shiftOf(differences[n]!, differences[n + 1]!, bases[n]!))
		);
	const enough = enoughOf(sizes, smallestSettled(sizes, shifts));
	const strictly = enoughOf(sizes, smallestSettled(sizes, shifts, isShown));
	const name = (size: number) => size.toLocaleString('en');
	return `# How many fine-tuners are enough

Written by \`npm run check:population\`: model version ${MODEL_VERSION}, ${worlds} worlds over ${months} months; each law against no law on the same worlds.
The default is ${name(defaultParameters().fineTuners)} simulated fine-tuners.

**How to read a number.** What doubling the number of fine-tuners adds to a difference, in standard errors of that difference at ${REFERENCE_WORLDS} worlds,
with the standard error of this measurement behind ±. The rule: the default is the smallest number from which on no
doubling is shown to move any headline difference by more than ${MOVES_FROM}, that is, with its whole 95 % interval beyond it (marked *),
and by more than ${UNNOTICED_SHARE * 100} % of the metric without the law, half of what the page mentions (bold): pairing makes some standard errors so
small that nobody could see a quarter of one.

With ${worlds} worlds the measurement can tell shifts from ${coarsest(shifts, 0.5)} standard errors on in half of the cells, and from ${coarsest(shifts, 1)} on in all.

**By this rule, ${enough}; by standard errors alone, ${strictly}.**

${table(
	['law', 'headline', ...sizes.slice(0, -1).map((size) => `${name(size)} → ${name(2 * size)}`)],
	rows.map(({ law, metric }, row) => [
		presetById(law)?.name ?? law,
		labelOf(metric),
		...shifts.map((measured) => cell(measured[row]!))
	])
)}

## Width of the intervals

Standard error of each difference against that with ${name(sizes.at(-1)!)} fine-tuners: what fewer fine-tuners cost in worlds.

${table(
	['law', 'headline', ...sizes.slice(0, -1).map(name)],
	rows.map(({ differences, law, metric }) => [
		presetById(law)?.name ?? law,
		labelOf(metric),
		...differences.slice(0, -1).map((column) => width(column, differences.at(-1)!))
	])
)}

Tails depend on the number by nature (the largest family, Gini coefficients, the attachment of parents): they are calibrated and read at the default.
`;
}

function enoughOf(sizes: readonly number[], enough: number | null): string {
	return enough === null
		? `no number up to ${sizes.at(-2)!.toLocaleString('en')} is enough`
		: `${enough.toLocaleString('en')} are enough`;
}

function labelOf(metric: string): string {
	return METRICS.find(({ id }) => id === metric)?.label ?? metric;
}

function cell(shift: Shift): string {
	const { error, share, size } = shift;
	if (size === 0 && error === 0) return 'the same';
	if (!Number.isFinite(size)) return '**none before**';
	const text = `${size.toFixed(2)} ± ${error.toFixed(2)}`;
	if (!isShown(shift)) return text;
	const withShare = `${text} (${(100 * share).toFixed(2)} %)`;
	return moves(shift) ? `**${withShare}**` : `${withShare} *`;
}

/** The resolution that a share of all cells has. */
function coarsest(shifts: readonly (readonly Shift[])[], share: number): string {
	return quantile(
		sorted(
			shifts
				.flat()
				.filter(({ error }) => error > 0)
				.map(resolution)
		),
		share
	).toFixed(2);
}

function width(column: Float64Array, widest: Float64Array): string {
	const [here, there] = [variance(column) ?? 0, variance(widest) ?? 0];
	return there === 0 ? '—' : `× ${Math.sqrt(here / there).toFixed(2)}`;
}
