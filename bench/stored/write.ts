import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { StoredIndex } from '../../src/lib/explore';
import { LESSONS } from '../../src/lib/lessons';
import { MODEL_VERSION } from '../../src/lib/model';
import type { Runner } from '../../src/lib/experiments';
import { inlineRunner } from '../../src/lib/runner/inline';
import { resolveExperiment } from '../../src/lib/scenarios';
import { STORED_COMPARISONS } from './comparisons';
import { STORED_DRIVERS, storeDrivers, storeEffects } from './drivers';
import { storeStep } from './lessons';
import { store } from './store';
import { STORED, type Stored } from './which';

const FOLDER = 'static/results';
const EFFECTS_FILE = 'src/lib/why/effects.json';

/**
 * Runs every stored comparison anew and writes them, each named by its fingerprint, with an index; and every step of
 * every lesson, each named by both; and what drives the comparisons that many open.
 */
export async function writeResults(which: Stored | 'all'): Promise<void> {
	const runner = inlineRunner();
	for (const each of STORED) if (which === each || which === 'all') await WRITERS[each](runner);
	runner.dispose();
}

const WRITERS: Readonly<Record<Stored, (runner: Runner) => Promise<void>>> = {
	lab: writeComparisons,
	lessons: writeSteps,
	drivers: writeDrivers,
	effects: writeEffects
};

async function writeComparisons(runner: Runner): Promise<void> {
	const files = new Map<string, string>();
	const index = new Map<string, string>();
	for (const comparison of STORED_COMPARISONS) {
		const scenario = JSON.stringify(resolveExperiment(comparison.choice).choice);
		if (index.has(scenario)) continue;
		const result = await store(comparison, runner);
		files.set(`${result.fingerprint}.json`, `${JSON.stringify(result)}\n`);
		index.set(scenario, result.fingerprint);
		console.error(`${comparison.name}: ${result.fingerprint}`);
	}
	const listed: StoredIndex = {
		modelVersion: MODEL_VERSION,
		results: [...index].map(([scenario, fingerprint]) => ({ scenario, fingerprint }))
	};
	files.set('index.json', `${JSON.stringify(listed, null, '\t')}\n`);
	writeFiles(FOLDER, files);
}

async function writeSteps(runner: Runner): Promise<void> {
	const files = new Map<string, string>();
	for (const { id, steps } of LESSONS) {
		for (const step of steps) {
			const stored = await storeStep(step, runner);
			files.set(`${id}.${step.id}.json`, `${JSON.stringify(stored)}\n`);
			console.error(`${id}, ${step.id}: ${stored.sets.map(({ fingerprint }) => fingerprint).join(', ')}`);
		}
	}
	writeFiles(join(FOLDER, 'lessons'), files);
}

async function writeDrivers(runner: Runner): Promise<void> {
	const files = new Map<string, string>();
	const index: Record<string, string> = {};
	for (const { choice, name } of STORED_DRIVERS) {
		const scenario = JSON.stringify(resolveExperiment(choice).choice);
		if (scenario in index) continue;
		index[scenario] = name;
		files.set(`${name}.json`, `${JSON.stringify(await storeDrivers(choice, runner))}\n`);
		console.error(`what drives ${name}`);
	}
	files.set('index.json', `${JSON.stringify(index, null, '\t')}\n`);
	writeFiles(join(FOLDER, 'drivers'), files);
}

async function writeEffects(runner: Runner): Promise<void> {
	const text = JSON.stringify(await storeEffects(runner));
	writeFileSync(EFFECTS_FILE, await format(text, { ...(await resolveConfig(EFFECTS_FILE)), parser: 'json' }));
}

/** Replaces the files of a folder. */
function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
	mkdirSync(folder, { recursive: true });
	for (const entry of readdirSync(folder, { withFileTypes: true }))
		if (entry.isFile() && !files.has(entry.name)) rmSync(join(folder, entry.name));
	for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
