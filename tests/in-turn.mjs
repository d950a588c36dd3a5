// Runs the named npm scripts one after another, all of them even when one fails, and fails if any did.
import { spawnSync } from 'node:child_process';

const scripts = process.argv.slice(2);
const results = scripts.map((script) => {
	console.log(`\n> ${script}`);
	const startedMs = performance.now();
	const { status } = spawnSync('npm', ['run', '--silent', script], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	return { script, passed: status === 0, seconds: (performance.now() - startedMs) / 1000 };
});

console.log('');
for (const { script, passed, seconds } of results) {
	console.log(`${passed ? 'ok  ' : 'FAIL'} ${script} (${seconds.toFixed(1)} s)`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
