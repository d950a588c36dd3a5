import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { MODEL_VERSION } from '$lib/model';

/** What the machine was otherwise busy with: the load of the minute before. */
export const loadNow = (): number => loadavg()[0] ?? 0;

/**
 * @param parts the sections, in Markdown
 * @param file where the report will lie, for the style of its folder
 */
export async function report(
	parts: readonly string[],
	repeats: number,
	loadBefore: number,
	file: string
): Promise<string> {
	const text = `${opening(repeats, loadBefore)}\n${parts.join('\n')}`;
	return format(text, { ...(await resolveConfig(file)), filepath: file });
}

function opening(repeats: number, loadBefore: number): string {
	const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
	return `# Speed

Written by \`npm run bench\`. Medians of ${repeats}, unless a table says otherwise, with the range in brackets. Times depend on
the machine and on what else it does: compare only figures of one table. Beside a target stands whether it was met here.

- ${new Date().toISOString().slice(0, 10)}, model version ${MODEL_VERSION}
- ${processor}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}
- Load of the machine before the measurement and after: ${loadBefore.toFixed(1)}, ${loadNow().toFixed(1)} (an idle machine: 0)${busyWords(loadBefore)}
- Node ${process.version.slice(1)}
`;
}

/** A load above a quarter of the cores was there before anything was measured, so it is somebody else's. */
function busyWords(loadBefore: number): string {
	return loadBefore > availableParallelism() / 4
		? '. **The machine was busy with other work**: times by the clock are too long, and what they say of targets is not to be trusted'
		: '';
}
