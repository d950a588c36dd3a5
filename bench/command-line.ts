import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { measured, type Measured } from './measured';

/** Milliseconds of the default comparison on the command line, its start and its output included. */
export interface CommandLineFigures {
	readonly oneWorker: Measured;
	readonly twoWorkers: Measured;
	/** One worker's time over that of two, of runs that followed each other. */
	readonly ratio: Measured;
}

/** @param root folder of the project */
export function measureCommandLine(root: string, repeats: number): CommandLineFigures {
	compare(root, 1);
	// In turns, so that both meet the same load of the machine.
	const pairs = Array.from({ length: repeats }, () => [compare(root, 1), compare(root, 2)] as const);
	return {
		oneWorker: measured(pairs.map(([one]) => one)),
		twoWorkers: measured(pairs.map(([, two]) => two)),
		ratio: measured(pairs.map(([one, two]) => one / two))
	};
}

function compare(root: string, workers: number): number {
	const launch = join(root, 'src/cli/launch.mjs');
	const presets = ['--preset', 'none', '--preset', 'eu-ai-act'];
	const startedMs = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		[launch, 'compare', ...presets, '--workers', String(workers), '--quiet'],
		{ cwd: root, encoding: 'utf8', maxBuffer: 1e9 }
	);
	if (status !== 0) throw new Error(`The command line ended with code ${status}: ${stderr}`);
	return performance.now() - startedMs;
}
