import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import {
	designOf,
	evaluateWith,
	match,
	PLANS,
	plausibleSpace,
	type StoredSpace,
	type Waves
} from '$lib/calibration';
import { defaultParameters, MODEL_VERSION, STARTS, type StartId } from '$lib/model';
import { nodeRunner } from '$lib/runner/node-pool';

export interface CalibrateOptions {
	readonly start: string;
	readonly waves: number;
	readonly points: number;
	readonly worlds: number;
	readonly fineTuners?: number;
	readonly seed: number;
	readonly workers?: number;
	/** Where progress is kept, and where the result goes. */
	readonly state?: string;
	readonly out?: string;
}

const FILES: Readonly<Record<StartId, string>> = {
	'january-2024': 'src/lib/calibration/plausible.json',
	'january-2022': 'src/lib/calibration/hindcast.json'
};

/** Waves of history matching. What is done is saved after every batch; the same command goes on from there. */
export async function calibrate(options: CalibrateOptions): Promise<void> {
	const start = Object.keys(STARTS).find((id): id is StartId => id === options.start);
	if (start === undefined) {
		throw new Error(`--start is ${options.start}; it takes one of ${Object.keys(STARTS).join(', ')}.`);
	}
	const plan = PLANS[start];
	const usual = plan.fineTuners === 'default' ? defaultParameters().fineTuners : plan.fineTuners;
	const { points, seed, waves, worlds } = options;
	const fineTuners = options.fineTuners ?? usual;
	const settings = { points, seed, waves };
	// What was simulated belongs to these and to nothing else; the number of waves may be raised.
	const identity = JSON.stringify([
		MODEL_VERSION,
		start,
		points,
		seed,
		worlds,
		fineTuners,
		plan,
		// A changed default makes what was saved worthless.
		defaultParameters()
	]);
	const state = options.state ?? join('node_modules/.cache/threshold-lab', `calibrate-${start}.json`);
	const known = resumed(state, identity);
	const workers = options.workers ?? availableParallelism();
	const runner = nodeRunner(new URL('worker.js', import.meta.url), workers);
	const done = (found: Waves) => found.reduce((sum, wave) => sum + wave.length, 0);
	if (done(known) > 0) console.log(`Going on after ${done(known)} of ${waves * points} points.`);
	try {
		const found = await match(
			{
				dimensions: plan.dimensions,
				targets: plan.targets,
				settings,
				evaluate: evaluateWith(runner, plan, worlds, fineTuners),
				batch: 4 * workers,
				save: (all) => {
					save(state, JSON.stringify({ identity, waves: all }));
					console.log(`${done(all)} of ${waves * points} points`);
				}
			},
			known
		);
		const space = plausibleSpace(found, plan.dimensions, plan.targets, settings);
		const shares = found.map(
			(_, wave) => designOf(wave, found.slice(0, wave), plan.dimensions, plan.targets, settings).share
		);
		const stored: StoredSpace = {
			modelVersion: MODEL_VERSION,
			start,
			waves,
			points,
			worlds,
			fineTuners,
			shares,
			...space
		};
		const out = options.out ?? FILES[start];
		save(out, `${JSON.stringify(stored, null, '\t')}\n`);
		report(stored, out);
	} finally {
		runner.dispose();
	}
}

function resumed(file: string, identity: string): Waves {
	if (!existsSync(file)) return [];
	const saved = JSON.parse(readFileSync(file, 'utf8')) as { identity: string; waves: Waves };
	if (saved.identity === identity) return saved.waves;
	console.log(`${file} is of other settings or another model: starting anew.`);
	return [];
}

/** Renamed when complete, so that an interrupted write leaves the one before. */
function save(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.new`, text);
	renameSync(`${file}.new`, file);
}

function report(
	{ narrowing, plausible, ridges, ruledOutBy, share, simulated }: StoredSpace,
	out: string
): void {
	console.log(
		`${plausible} of ${simulated} points are plausible; ${(100 * share).toPrecision(2)} % of the space is left.`
	);
	for (const { key, plausible: range, width } of [...narrowing].sort((a, b) => a.width - b.width))
		console.log(`  ${key}: ${range[0]} to ${range[1]} (${width} of its range)`);
	for (const { correlation, keys } of ridges)
		console.log(`  ridge of ${keys[0]} and ${keys[1]}: ${correlation}`);
	for (const { id, share: out } of ruledOutBy)
		console.log(`  ${id} rules out ${(100 * out).toPrecision(2)} % of the last wave`);
	console.log(`Written to ${out}.`);
}
