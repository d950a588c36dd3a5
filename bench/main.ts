// Measures the page, the model and the command line, one after the other, and writes bench/results.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommandLine } from './command-line';
import { measurePage } from './page';
import { measureReplicates } from './replicate';
import { loadNow, report } from './report';

/** npm starts scripts in the folder of the project. */
const ROOT = process.cwd();
const REPEATS = 5;

const loadBefore = loadNow();
console.log('The page …');
const page = await measurePage(ROOT, REPEATS);
console.log('One simulation …');
const replicates = measureReplicates(REPEATS);
console.log('Workers …');
const commandLine = measureCommandLine(ROOT, REPEATS);

const file = join(ROOT, 'bench/results.md');
const text = await report({ page, replicates, commandLine, repeats: REPEATS }, loadBefore, file);
writeFileSync(file, text);
console.log(`\n${text}\nWritten to ${file}.`);
