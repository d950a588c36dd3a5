import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { MODEL_VERSION } from '$lib/model';
import type { CommandLineFigures } from './command-line';
import { interactionSection, type InteractionFigures } from './interaction';
import type { KernelReport } from './kernel/measure';
import { kernelSection } from './kernel/section';
import { seconds, type Measured } from './measured';
import { overheadSection, type OverheadFigures } from './overhead';
import type { PageFigures } from './page';
import type { PoolFigures } from './pool';
import { profileSection, type Profile } from './profile';
import { replicateSection, type ReplicateFigures } from './replicate';
import { verdict } from './verdict';

export interface Figures {
	readonly kernel: KernelReport;
	readonly page: PageFigures;
	readonly interaction: InteractionFigures;
	readonly replicates: readonly ReplicateFigures[];
	readonly profiles: readonly Profile[];
	readonly overhead: OverheadFigures;
	readonly pool: PoolFigures;
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
	const { kernel, page, interaction, replicates, profiles, overhead, repeats } = figures;
	const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
	return `# Speed

Written by \`npm run bench\`. Medians of ${repeats}, unless a table says otherwise, with the range in brackets. Times depend on
the machine and on what else it does: compare only figures of one table. Beside a target stands whether it was met here.

- ${new Date().toISOString().slice(0, 10)}, model version ${MODEL_VERSION}
- ${processor}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}
- Load of the machine before the measurement and after: ${loadBefore.toFixed(1)}, ${loadNow().toFixed(1)} (an idle machine: 0)${busyWords(loadBefore)}
- Node ${process.version.slice(1)}, Chromium ${page.chromium}

${pageSection(page)}
${interactionSection(interaction)}
${replicateSection(replicates)}
${profileSection(profiles)}
${workersSection(figures)}
${overheadSection(overhead)}
${kernelSection(kernel)}`;
}

/** A load above a quarter of the cores was there before anything was measured, so it is somebody else's. */
function busyWords(loadBefore: number): string {
	return loadBefore > availableParallelism() / 4
		? '. **The machine was busy with other work**: times by the clock are too long, and what they say of targets is not to be trusted'
		: '';
}

function pageSection(page: PageFigures): string {
	const within = (time: Measured, limit: number) =>
		`${seconds(time)} | ${limit} s | ${verdict(time.median <= limit * 1000)}`;
	return `## The page, as it opens

No rule against the EU AI Act, 16 worlds each, 5,000 fine-tuners, 96 months; a fresh Chromium for each opening.

| | time | target | |
| --- | --: | --: | --- |
| opening to start of the simulations | ${seconds(page.start)} | | |
| opening to first line of numbers | ${seconds(page.firstLine)} | | |
| opening to first chart drawn | ${within(page.firstChart, 2)} |
| start to fingerprint of all 32 simulations | ${within(page.comparison, 3)} |
| the same with another seed, workers warm | ${within(page.warm, 3)} |
`;
}

function workersSection({ commandLine, pool }: Figures): string {
	const times = ({ median, least, most }: Measured) =>
		`${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
	return `## Workers

The default comparison, 32 simulations, on worker threads of Node: as \`compare\` on the command line from start to end of the
program, and on threads that are warm. The ratio is of runs in turns.

| | one worker | two workers | one over two |
| --- | --: | --: | --: |
| command line | ${seconds(commandLine.oneWorker)} | ${seconds(commandLine.twoWorkers)} | ${times(commandLine.ratio)} |
| warm threads | ${seconds(pool.oneWorkerMs)} | ${seconds(pool.twoWorkersMs)} | ${times(pool.ratio)} |
`;
}
