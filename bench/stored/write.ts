import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredIndex } from '../../src/lib/explore';
import { LESSONS } from '../../src/lib/lessons';
import { MODEL_VERSION } from '../../src/lib/model';
import type { Runner } from '../../src/lib/experiments';
import { inlineRunner } from '../../src/lib/runner/inline';
import { resolveExperiment } from '../../src/lib/scenarios';
import { STORED_COMPARISONS } from './comparisons';
import { storeStep } from './lessons';
import { store } from './store';

const FOLDER = 'static/results';

/**
 * Runs every stored comparison anew and writes them, each named by its fingerprint, with an index; and every step of
 * every lesson, each named by both.
 *
 * @param which the comparisons of the Lab, the lessons, or both
 */
export async function writeResults(which: 'lab' | 'lessons' | 'all'): Promise<void> {
	const runner = inlineRunner();
	if (which !== 'lessons') await writeComparisons(runner);
	if (which !== 'lab') await writeSteps(runner);
	runner.dispose();
}

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

/** Replaces the files of a folder. */
function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
	mkdirSync(folder, { recursive: true });
	for (const entry of readdirSync(folder, { withFileTypes: true }))
		if (entry.isFile() && !files.has(entry.name)) rmSync(join(folder, entry.name));
	for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
