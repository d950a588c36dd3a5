// Measures the page, the model, the workers and the shared kernel, one after the other, and writes bench/results.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCommandLine } from './command-line';
import { measureInteraction } from './interaction';
import { measureKernel } from './kernel/measure';
import { measureOverhead } from './overhead';
import { measurePage } from './page';
import { measurePool } from './pool';
import { measureProfiles } from './profile';
import { measureReplicates } from './replicate';
import { loadNow, report } from './report';

/** npm starts scripts in the folder of the project. */
const ROOT = process.cwd();
const REPEATS = 5;
/** Bundled beside this file. */
const bundled = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const loadBefore = loadNow();
const startedMs = performance.now();
const say = (what: string) =>
	console.log(`${Math.round((performance.now() - startedMs) / 1000)} s: ${what} …`);

say('The shared kernel');
const kernel = measureKernel(ROOT, bundled('kernel.js'), REPEATS);
say('One simulation');
const replicates = measureReplicates(bundled('replicate.js'));
const profiles = measureProfiles(bundled('profile.js'));
say('Workers');
const overhead = await measureOverhead(bundled('worker.js'), REPEATS);
const pool = await measurePool(bundled('worker.js'), REPEATS);
const commandLine = measureCommandLine(ROOT, REPEATS);
say('The page');
const page = await measurePage(ROOT, REPEATS);
const interaction = await measureInteraction(ROOT, REPEATS);
say('Done');

const file = join(ROOT, 'bench/results.md');
const text = await report(
	{ kernel, page, interaction, replicates, profiles, overhead, pool, commandLine, repeats: REPEATS },
	loadBefore,
	file
);
writeFileSync(file, text);
console.log(`\n${text}\nWritten to ${file}.`);
