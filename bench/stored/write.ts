import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredIndex } from '../../src/lib/explore';
import { MODEL_VERSION } from '../../src/lib/model';
import { inlineRunner } from '../../src/lib/runner/inline';
import { resolveExperiment } from '../../src/lib/scenarios';
import { STORED_COMPARISONS } from './comparisons';
import { store } from './store';

const FOLDER = 'static/results';

/** Runs every stored comparison anew and writes them, each named by its fingerprint, with an index. */
export async function writeResults(): Promise<void> {
	const runner = inlineRunner();
	const files = new Map<string, string>();
	const index = new Map<string, string>();
	for (const comparison of STORED_COMPARISONS) {
		const scenario = JSON.stringify(resolveExperiment(comparison.choice).choice);
		if (index.has(scenario)) continue;
		const result = await store(comparison, runner);
		files.set(`${result.fingerprint}.json`, JSON.stringify(result));
		index.set(scenario, result.fingerprint);
		console.error(`${comparison.name}: ${result.fingerprint}`);
	}
	runner.dispose();
	const listed: StoredIndex = {
		modelVersion: MODEL_VERSION,
		results: [...index].map(([scenario, fingerprint]) => ({ scenario, fingerprint }))
	};
	mkdirSync(FOLDER, { recursive: true });
	for (const name of readdirSync(FOLDER)) if (!files.has(name)) rmSync(join(FOLDER, name));
	for (const [name, text] of files) writeFileSync(join(FOLDER, name), `${text}\n`);
	writeFileSync(join(FOLDER, 'index.json'), `${JSON.stringify(listed, null, '\t')}\n`);
}
