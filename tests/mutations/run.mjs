// Breaks the model in every declared way, one at a time, and fails if the tests of that limit still pass.
//   npm run check:mutations            every mutation; writes tests/verification/README.md if all were seen to fail
//   npm run check:mutations -- 3 16    those of limits 3 and 16 only; writes nothing
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const local = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
/** @type {{ module: typeof import('./mutations') }} */
const { module: list } = await runnerImport(local('mutations.ts'));
/** @type {{ module: typeof import('./table') }} */
const { module: table } = await runnerImport(local('table.ts'));
const vitest = local('../../node_modules/vitest/vitest.mjs');
const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
const wanted = process.argv.slice(2).map(Number);

/**
 * Runs test files against the model, broken or not.
 *
 * @param {readonly string[]} tests
 * @param {number} [mutation]
 */
function run(tests, mutation) {
	const report = join(folder, `${mutation ?? 'whole'}.json`);
	const { stderr } = spawnSync(
		process.execPath,
		[vitest, 'run', '--project', 'mutations', '--reporter=json', `--outputFile=${report}`, ...tests],
		{
			encoding: 'utf8',
			env: { ...process.env, MUTATION: mutation === undefined ? undefined : String(mutation) }
		}
	);
	/** @type {{ testResults: { message: string, assertionResults: { status: string, fullName: string }[] }[] }} */
	let found;
	try {
		found = JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		return { passed: [], failed: [], broken: stderr.trim() };
	}
	// A file that could not be loaded has no tests: that is a fault of the mutation, not a test that fails.
	const unloaded = found.testResults.filter(({ assertionResults }) => assertionResults.length === 0);
	return {
		passed: found.testResults.flatMap(({ assertionResults }) =>
			assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName)
		),
		failed: found.testResults.flatMap(({ assertionResults }) =>
			assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
		),
		broken: unloaded.map(({ message }) => message).join('\n')
	};
}

/** @type {string[]} */
const complaints = [];
/** Names of the tests that some mutation made fail. */
const seenToFail = new Set();
const chosen = list.MUTATIONS.map((mutation, number) => ({ mutation, number })).filter(
	({ mutation }) => wanted.length === 0 || wanted.includes(mutation.limit)
);
const files = [...new Set(chosen.flatMap(({ mutation }) => mutation.tests))];
const whole = run(files);
console.log(`The model as it is: ${whole.passed.length} tests pass, ${whole.failed.length} fail.`);
if (whole.failed.length > 0 || whole.broken !== '' || whole.passed.length === 0)
	complaints.push(
		`the tests must pass before anything is broken: ${[...whole.failed, whole.broken].join('; ')}`
	);
else
	for (const { mutation, number } of chosen) {
		const { broken, failed } = run(mutation.tests, number);
		const seen = failed.length > 0 && broken === '';
		for (const name of failed) seenToFail.add(name);
		console.log(`${seen ? 'seen to fail' : 'NOT SEEN    '} limit ${mutation.limit}: ${mutation.broken}`);
		console.log(
			`             ${broken === '' ? `${failed.length} tests fail, first: ${failed[0] ?? 'none'}` : broken}`
		);
		if (!seen) complaints.push(`limit ${mutation.limit}: ${mutation.broken}`);
	}
rmSync(folder, { recursive: true });
const never = whole.passed.filter((name) => !seenToFail.has(name));
console.log(`\n${never.length} of ${whole.passed.length} tests were seen to fail under no mutation:`);
for (const name of never) console.log(`  ${name}`);

if (complaints.length > 0) {
	console.error(`\nNot as it should be:\n${complaints.map((complaint) => `  ${complaint}`).join('\n')}`);
	process.exitCode = 1;
} else if (wanted.length === 0) {
	writeFileSync(table.TABLE_FILE, await table.verificationPage());
	console.log(`\nAll ${chosen.length} mutations were seen to fail: tests/verification/README.md says so.`);
}
