import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured, type Measured } from '../measured';
import { ALTERNATIVES, CHECKED_STEPS, FITNESS, keysOfStreams } from './alternatives';
import type { Way } from './engine';

export type EngineName = 'ours' | 'C' | 'agentscript' | 'flocc';

/** Nanoseconds of processor time per agent and step. */
export interface KernelFigures {
	readonly engine: EngineName;
	readonly way: Way;
	readonly agents: number;
	readonly time: Measured;
}

export interface KernelReport {
	readonly figures: readonly KernelFigures[];
	/** What compiled the kernel in C, or null where there is no compiler. */
	readonly compiler: string | null;
}

export interface KernelSettings {
	/** Numbers of agents. */
	readonly sizes: readonly number[];
	readonly measureMs: number;
	readonly repeats: number;
}
const KEYED: readonly Way[] = ['scan', 'guide'];

interface Sample {
	readonly ns: number;
	readonly counts: readonly number[];
}

/**
 * Every engine, way and size in a process of its own, in turns, so that all meet the same machine.
 *
 * @param root folder of the project
 * @param child the bundled `child.ts`
 * @throws {Error} where two engines with the same draws differ in a single count, or one with its own draws
 * settles elsewhere
 */
export function measureKernel(
	root: string,
	child: string,
	{ measureMs, repeats, sizes }: KernelSettings
): KernelReport {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-lab-kernel-'));
	try {
		const program = join(folder, 'kernel');
		const compiler = compile(join(root, 'bench/kernel/kernel.c'), program);
		const runs: { engine: EngineName; way: Way; run: (agents: number) => Sample }[] = [];
		const node = (engine: EngineName, way: Way) =>
			runs.push({
				engine,
				way,
				run: (agents) => sampleOf(process.execPath, [child, engine, way, String(agents), String(measureMs)])
			});
		for (const way of KEYED) {
			node('ours', way);
			if (compiler !== null)
				runs.push({ engine: 'C', way, run: (agents) => inC(program, way, agents, measureMs) });
			node('agentscript', way);
			node('flocc', way);
		}
		node('agentscript', 'own');
		node('flocc', 'own');

		const figures = sizes.flatMap((agents) => {
			const samples = runs.map((): Sample[] => []);
			for (let repeat = 0; repeat < repeats; repeat++)
				runs.forEach(({ run }, index) => samples[index]!.push(run(agents)));
			const expected = samples[0]![0]!.counts;
			return runs.map(({ engine, way }, index) => {
				for (const { counts } of samples[index]!) check(`${engine}, ${way}`, way, counts, expected, agents);
				return { engine, way, agents, time: measured(samples[index]!.map(({ ns }) => ns)) };
			});
		});
		return { figures, compiler };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The compiler's own words for itself; null where the system has none. */
function compile(source: string, program: string): string | null {
	const version = spawnSync('cc', ['--version'], { encoding: 'utf8' });
	if (version.status !== 0) return null;
	execFileSync('cc', ['-O3', '-ffp-contract=off', '-o', program, source, '-lm']);
	return version.stdout.split('\n')[0]!;
}

function inC(program: string, way: Way, agents: number, measureMs: number): Sample {
	return sampleOf(program, [way, agents, CHECKED_STEPS, measureMs, ...keysOfStreams()].map(String));
}

function sampleOf(program: string, args: readonly string[]): Sample {
	const [ns = NaN, ...counts] = execFileSync(program, args, { encoding: 'utf8' })
		.trim()
		.split(' ')
		.map(Number);
	if (!(ns > 0) || counts.length !== ALTERNATIVES)
		throw new Error(`${program} ${args.join(' ')} gave no figures`);
	return { ns, counts };
}

function check(
	name: string,
	way: Way,
	counts: readonly number[],
	expected: readonly number[],
	agents: number
): void {
	if (KEYED.includes(way) && counts.some((count, k) => count !== expected[k])) {
		throw new Error(
			`The kernel in ${name}, gives other bits than ours: do both draw as src/lib/model/random.ts does?`
		);
	}
	const distance = distanceFromRest(counts, agents);
	if (!(distance < LARGEST_DISTANCE))
		throw new Error(`The kernel in ${name}, settles elsewhere: ${distance}`);
}

/**
 * χ² of the counts against the shares at rest. As the square root carries half of each month's chance into the
 * next, its mean is 63/(1 − ¼) = 84 and its standard deviation about 15; six of these are allowed.
 */
export const LARGEST_DISTANCE = 84 + 6 * 15;

export function distanceFromRest(counts: readonly number[], agents: number): number {
	const squares = FITNESS.map((fitness) => fitness * fitness);
	const sum = squares.reduce((total, square) => total + square, 0);
	return counts.reduce((distance, count, k) => {
		const expected = (agents * squares[k]!) / sum;
		return distance + ((count - expected) * (count - expected)) / expected;
	}, 0);
}
