import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { defaultParameters, MODEL_VERSION } from '$lib/model';
import { nodeRunner } from '$lib/runner/node-pool';
import { PRESETS } from '$lib/scenarios';
import { measure, type Readings, type Size } from './measure';
import { report, stored } from './report';
import { SETTINGS, type Setting } from './settings';

export interface SenseOptions {
	readonly worlds: number;
	readonly fineTuners: number;
	readonly seed: string;
	readonly workers?: number;
	/** Settings to run, by id; all by default. Others stay as they were measured before. */
	readonly only?: readonly string[];
	/** Where progress is kept, and where the tables go. */
	readonly state: string;
	readonly out: string;
	/** Where what the page shows goes. */
	readonly stored: string;
}

/** By setting. */
type State = Record<
	string,
	{
		/** What was simulated belongs to this model, size, setting and text of the presets, and to nothing else. */
		readonly identity: string;
		readonly readings: Readings;
	}
>;

/**
 * Runs every preset under every setting and writes docs/sense.md and what the page shows. What is done is saved after each setting: the same
 * command goes on from there, and an interrupted one has lost one setting at most.
 */
export async function writeSense(options: SenseOptions): Promise<void> {
	const size: Size = { seed: options.seed, worlds: options.worlds, fineTuners: options.fineTuners };
	const identity = (setting: Setting) =>
		JSON.stringify([
			MODEL_VERSION,
			size,
			defaultParameters(),
			setting.parameters,
			PRESETS.map(({ policy }) => policy)
		]);
	const state: State = existsSync(options.state)
		? (JSON.parse(readFileSync(options.state, 'utf8')) as State)
		: {};
	const isMeasured = (setting: Setting) => state[setting.id]?.identity === identity(setting);
	const missing = SETTINGS.filter(
		(setting) => !isMeasured(setting) && (options.only ?? [setting.id]).includes(setting.id)
	);
	const runner = nodeRunner(new URL('worker.js', import.meta.url), options.workers);
	try {
		for (const setting of missing) {
			console.log(`${setting.name} …`);
			state[setting.id] = {
				identity: identity(setting),
				readings: await measure(runner, setting, size)
			};
			save(options.state, JSON.stringify(state));
		}
	} finally {
		runner.dispose();
	}
	const left = SETTINGS.filter((setting) => !isMeasured(setting)).map(({ name }) => name);
	if (left.length > 0)
		return void console.log(`Nothing is written before these are run: ${left.join('; ')}.`);
	const measured = Object.fromEntries(SETTINGS.map(({ id }) => [id, state[id]!.readings]));
	await write(options.out, report(measured, size));
	await write(options.stored, JSON.stringify(stored(measured, size)));
}

/** As the formatter would have it. */
async function write(out: string, text: string): Promise<void> {
	const file = join(process.cwd(), out);
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
	console.log(`Written to ${file}.`);
}

/** Renamed when complete, so that an interrupted write leaves the one before. */
function save(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.new`, text);
	renameSync(`${file}.new`, file);
}
