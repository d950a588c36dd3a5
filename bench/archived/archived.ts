import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measured, type Measured } from '../measured';
import type { Section, Settings } from '../section';
import { verdict } from '../verdict';

/** The engine to compare with, an archived module under static/. */
const ARCHIVE = 'static/engines/model-2.mjs';

/** Developers that enter in a year, as engine 2 has it by default: today's default gives a world with five times as many. */
const FEW_DEVELOPERS = { challengersPerYear: 5 };

/** Presets; what they are called; parameters that are not at their default. */
const PRESETS = [
	['none', 'no rule', {}],
	['eu-ai-act', 'EU AI Act', {}],
	['none,eu-ai-act', 'both in one world', {}],
	['eu-ai-act', 'EU AI Act, entry as in version 2', FEW_DEVELOPERS]
] as const;

/** Fine-tuners; rounds; runs to warm up, timed and sampled for allocation; how many times as fast is the target. */
const SIZES = [
	[100, 5, 25, 20, 5, 2.5],
	[5000, 5, 8, 6, 2, 2],
	[100_000, 3, 1, 1, 1, 1.5]
] as const;
/** Allocation of the archived engine over that of today's. */
const ALLOCATION_TARGET = 4;

interface Sample {
	readonly version: string;
	/** Milliseconds of user CPU time and bytes on the JavaScript heap, of one warm simulation. */
	readonly userMs: number;
	readonly bytes: number;
}
/** The archived engine and today's, one after the other. */
type Round = readonly [before: Sample, now: Sample];

/** An archived engine and today's, in turns. */
export const archived: Section = {
	name: 'archived',
	measure({ bundled, quick, root }: Settings) {
		const file = join(root, ARCHIVE);
		if (!existsSync(file))
			return `${TITLE}\n\nNot measured: there is no archived engine at \`${ARCHIVE}\` to compare with.\n`;
		const rows = SIZES.flatMap(([fineTuners, ...rest]) => {
			if (quick && fineTuners > 100) return [];
			const target = rest[4];
			const [rounds, warm, timed, sampled] = quick ? [1, 2, 2, 2] : rest;
			return PRESETS.map(([preset, name, parameters]) => {
				const run = (engine: string): Sample =>
					JSON.parse(
						execFileSync(
							process.execPath,
							[
								...[bundled('archived-child.js'), engine, preset, JSON.stringify(parameters)],
								...[fineTuners, warm, timed, sampled].map(String)
							],
							{ encoding: 'utf8' }
						)
					) as Sample;
				const inTurns = (): Round => [run(file), run(bundled('engine-now.js'))];
				return { name, fineTuners, target, rounds: Array.from({ length: rounds }, inTurns) };
			});
		});
		return section(rows);
	}
};

const TITLE = '## Beside an archived engine';

interface Row {
	readonly name: string;
	readonly fineTuners: number;
	readonly target: number;
	readonly rounds: readonly Round[];
}

function section(rows: readonly Row[]): string {
	const [before, now] = rows[0]!.rounds[0]!;
	const table = (
		what: string,
		of: (sample: Sample) => number,
		unit: string,
		target: (row: Row) => number
	) => `${what}

| fine-tuners | policy | version ${before.version} | now | ratio | target | |
| --: | --- | --: | --: | --: | --: | --- |
${rows
	.map((row) => {
		const over = (side: 0 | 1) => measured(row.rounds.map((round) => of(round[side])));
		const ratio = measured(row.rounds.map(([one, other]) => of(one) / of(other)));
		return `| ${[
			row.fineTuners.toLocaleString('en'),
			row.name,
			`${short(over(0))} ${unit}`,
			`${short(over(1))} ${unit}`,
			short(ratio),
			`≥ ${target(row)}`,
			verdict(ratio.median >= target(row))
		].join(' | ')} |`;
	})
	.join('\n')}`;
	return `${TITLE}

Model version ${before.version} as archived (\`${ARCHIVE}\`) and today's (version ${now.version}): one warm simulation over 96 months, each engine in a process
of its own, in turns, ${rows[0]!.rounds.length} rounds (${rows.at(-1)!.rounds.length} at the most fine-tuners). A ratio is the archived engine over today's in one round; above 1, today's takes less.
Today's default world is larger: developers enter as they find profit, five times as many by the end. The last row of each size has them enter as rarely
as in version 2, and so compares the code more than the world.

${table(
	'User CPU time, that of the compiler and the garbage collector included',
	({ userMs }) => userMs,
	'ms',
	({ target }) => target
)}

${table(
	'Bytes allocated on the JavaScript heap, without the buffers behind typed arrays: the sampling allocation profiler of V8, one sample about every 16 kB, objects that were collected meanwhile included',
	({ bytes }) => bytes / 1e6,
	'MB',
	() => ALLOCATION_TARGET
)}
`;
}

function short({ least, median, most }: Measured): string {
	const digits = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
	return `${digits(median)} (${digits(least)}–${digits(most)})`;
}
