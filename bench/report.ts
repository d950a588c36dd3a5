import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { MODEL_VERSION } from '$lib/model';
import type { CommandLineFigures } from './command-line';
import { seconds } from './measured';
import type { PageFigures } from './page';
import type { ReplicateFigures } from './replicate';

export interface Figures {
	readonly page: PageFigures;
	readonly replicates: readonly ReplicateFigures[];
	readonly commandLine: CommandLineFigures;
	readonly repeats: number;
}

/** What the machine was otherwise busy with: the load of the minute before. */
export const loadNow = (): number => loadavg()[0] ?? 0;

/** @param file where the report will lie, for the style of its folder */
export async function report(figures: Figures, loadBefore: number, file: string): Promise<string> {
	return format(written(figures, loadBefore), { ...(await resolveConfig(file)), filepath: file });
}

function written(figures: Figures, loadBefore: number): string {
	const { page, replicates, commandLine, repeats } = figures;
	const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
	const { ratio } = commandLine;
	return `# Speed

Written by \`npm run bench\`. Medians of ${repeats}, with the range in brackets. Times depend on the machine and on what
else it does; compare only figures of one table.

- ${new Date().toISOString().slice(0, 10)}, model version ${MODEL_VERSION}
- ${processor}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}
- Load of the machine when the measurement began: ${loadBefore.toFixed(1)}
- Node ${process.version.slice(1)}, Chromium ${page.chromium}

## The page, as it opens

No rule against the EU AI Act, 16 worlds each, 5,000 fine-tuners, 96 months; a fresh Chromium for each opening.

| | time | target |
| --- | --- | --- |
| opening to start of the simulations | ${seconds(page.start)} | |
| opening to first line of numbers | ${seconds(page.firstLine)} | |
| opening to first chart drawn | ${seconds(page.firstChart)} | 2 s |
| start to fingerprint of all 32 simulations | ${seconds(page.comparison)} | 3 s |
| the same with another seed, workers warm | ${seconds(page.warm)} | 3 s |

## One simulation

The EU AI Act in one world, in Node, in one thread that is warm.

| fine-tuners | months | time | agent-months a second | time over that of ${replicates[0]?.fineTuners.toLocaleString('en')} |
| --: | --: | --: | --: | --: |
${replicates.map((row) => replicateRow(row, replicates[0]!)).join('\n')}

## Workers

\`compare --preset none --preset eu-ai-act\` on the command line, from start to end of the program.

| workers | time |
| --: | --: |
| 1 | ${seconds(commandLine.oneWorker)} |
| 2 | ${seconds(commandLine.twoWorkers)} |

Two workers are ${ratio.median.toFixed(2)} times as fast as one (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}, runs in turns).
`;
}

function replicateRow({ fineTuners, months, time }: ReplicateFigures, first: ReplicateFigures): string {
	const agentMonths = Math.round((fineTuners * months) / (time.median / 1000) / 1000) * 1000;
	const cells = [
		fineTuners.toLocaleString('en'),
		months,
		seconds(time),
		agentMonths.toLocaleString('en'),
		(time.median / first.time.median).toFixed(1)
	];
	return `| ${cells.join(' | ')} |`;
}
