// Bundles the program of bench/main.ts and runs it with the arguments of this command line.
// Every subcommand has a bundle of its own, so that one may start while another still runs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const subcommand = /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'help';
const bundle = join(ROOT, 'node_modules/.cache/threshold-lab-bench', subcommand);

/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NODE_ENV: 'production' };
// Inherited from a test run, these would bundle the model as a test.
for (const name of ['VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) delete env[name];

const { status } = spawnSync(
	process.execPath,
	[
		join(ROOT, 'node_modules/vite/bin/vite.js'),
		...[
			'build',
			'--config',
			'vite.node.config.ts',
			'--mode',
			'bench',
			'--outDir',
			bundle,
			'--logLevel',
			'warn'
		]
	],
	// Standard output belongs to the program.
	{ cwd: ROOT, stdio: ['ignore', 2, 2], env }
);
if (status === 0) await import(pathToFileURL(join(bundle, 'main.js')).href);
else process.exitCode = 1;
