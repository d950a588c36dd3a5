import { execFileSync } from 'node:child_process';
import { measured, type Measured } from './measured';
import type { Section } from './section';
import { verdict } from './verdict';

/** One simulation of the EU AI Act at one size. */
interface ReplicateFigures {
	readonly fineTuners: number;
	readonly months: number;
	readonly repeats: number;
	/** Milliseconds of one simulation, by the clock and by the processor. */
	readonly time: Measured;
	readonly processor: Measured;
	/** Memory of the process at its highest, and in use by JavaScript just after a run, garbage included; bytes. */
	readonly peakBytes: number;
	readonly liveBytes: number;
}

/** Sizes, simulations that count and simulations before them; the largest is long enough to warm itself. */
const SIZES = [
	[1000, 9, 4],
	[5000, 9, 2],
	[10_000, 9, 2],
	[100_000, 5, 1],
	[1_000_000, 3, 0]
] as const;
/** The size that costs are compared with. */
const REFERENCE = 10_000;
/** Cost of an agent-month over that at the reference, from which on it counts as growing. */
const MOST_GROWTH = 1.25;

interface ChildFigures {
	readonly months: number;
	readonly timesMs: readonly number[];
	readonly processorMs: readonly number[];
	readonly peakBytes: number;
	readonly liveBytes: number;
}

/** One simulation at several sizes. */
export const replicate: Section = {
	name: 'replicate',
	measure: ({ bundled, quick }) =>
		replicateSection(
			measureReplicates(
				bundled('replicate-child.js'),
				SIZES.filter(([fineTuners]) => !quick || fineTuners <= REFERENCE)
			)
		)
};

/** @param child the bundled `replicate-child.ts` */
function measureReplicates(child: string, sizes: readonly (typeof SIZES)[number][]): ReplicateFigures[] {
	return sizes.map(([fineTuners, repeats, warmUps]) => {
		const printed = execFileSync(
			process.execPath,
			[child, String(fineTuners), String(repeats), String(warmUps)],
			{ encoding: 'utf8' }
		);
		const { timesMs, processorMs, ...figures } = JSON.parse(printed) as ChildFigures;
		return { fineTuners, repeats, ...figures, time: measured(timesMs), processor: measured(processorMs) };
	});
}

function replicateSection(rows: readonly ReplicateFigures[]): string {
	const reference = rows.find(({ fineTuners }) => fineTuners === REFERENCE)!;
	return `## One simulation

The EU AI Act in one world over ${reference.months} months, in Node, in one warm thread of a process of its own. Cost is the time of one
agent-month over that at ${REFERENCE.toLocaleString('en')} agents, both by processor time; the target is that it never grows, within ${Math.round((MOST_GROWTH - 1) * 100)} %.

| fine-tuners | runs | time | agent-months a second | cost | no growth | memory at its highest | of it JavaScript's after a run |
| --: | --: | --: | --: | --: | --- | --: | --: |
${rows.map((row) => replicateRow(row, reference)).join('\n')}
`;
}

function replicateRow(row: ReplicateFigures, reference: ReplicateFigures): string {
	const { fineTuners, months, time, peakBytes, liveBytes, repeats } = row;
	const perSecond = ((fineTuners * months) / time.median) * 1000;
	const cost = row.processor.median / fineTuners / (reference.processor.median / reference.fineTuners);
	// Below the reference, what does not depend on the number of agents weighs more.
	const isAbove = fineTuners > reference.fineTuners;
	const cells = [
		fineTuners.toLocaleString('en'),
		repeats,
		`${inSeconds(time.median)} s (${inSeconds(time.least)}–${inSeconds(time.most)})`,
		(Math.round(perSecond / 1000) * 1000).toLocaleString('en'),
		cost.toFixed(2),
		isAbove ? verdict(cost <= MOST_GROWTH) : '',
		`${megabytes(peakBytes)} MB`,
		`${megabytes(liveBytes)} MB`
	];
	return `| ${cells.join(' | ')} |`;
}

const megabytes = (bytes: number): string => Math.round(bytes / 1e6).toLocaleString('en');
const inSeconds = (ms: number): string => (ms / 1000).toFixed(ms < 100 ? 3 : 2);
