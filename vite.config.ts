import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { runnerImport } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { LICENCES, licenceOfSeedrandom } from './licence-plugin.ts';
import { tables } from './table-plugin.ts';
import { nativeModel } from './tests/native-model.ts';
import type * as BreakOnPurpose from './tests/mutations/break-on-purpose';
import type * as Mutations from './tests/mutations/mutations';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** For projects that test the model alone: they start without the plugin of SvelteKit. */
const plain = { resolve: { alias: { $lib: local('./src/lib') } } };

/** The plugin that breaks the model as tests/mutations/run.mjs asks in MUTATION, an index of the list; none otherwise. */
async function mutationPlugins() {
	const index = process.env.MUTATION;
	if (index === undefined) return [];
	// Loaded on demand, so that an error in the list of mutations does not stop the build of the site.
	const load = async <Module>(name: string) =>
		(await runnerImport<Module>(local(`./tests/mutations/${name}.ts`))).module;
	const { breakOnPurpose } = await load<typeof BreakOnPurpose>('break-on-purpose');
	const { MUTATIONS } = await load<typeof Mutations>('mutations');
	return [breakOnPurpose(MUTATIONS[Number(index)]!)];
}

const UNIT_TESTS = ['tests/**/*.test.ts'];
const NOT_UNIT_TESTS = ['tests/browser/**', 'tests/engines/**'];
/**
 * What reaches past the file that does it: modules and globals that are replaced, the memory of the whole process, and
 * tables that record who reads them, after which V8 compiles the model for such tables too.
 */
const REACHES_FURTHER = /\bvi\.(?:mock|stubGlobal|spyOn|useFakeTimers)\(|\bmemoryUsage\b|from '\.\/recorder'/;
/** Those files run in a process of their own; all others share what is loaded and compiled, which halves their time. */
const ALONE = readdirSync(local('./tests'), { recursive: true, encoding: 'utf8' })
	.map((name) => `tests/${name.replaceAll('\\', '/')}`)
	.filter((name) => name.endsWith('.test.ts') && REACHES_FURTHER.test(readFileSync(local(name), 'utf8')));

/** For tests that wait for a state: so long that only a test that hangs meets it, however busy the machine is. */
const HANGS_AFTER_MS = 600_000;
/** The long versions of tests of the random numbers take up to an hour. */
const DEEP_RUN_MS = 3_600_000;

export default defineConfig({
	plugins: [sveltekit(), tables(), licenceOfSeedrandom()],
	build: {
		license: { fileName: LICENCES },
		rolldownOptions: {
			treeshake: {
				// Modules of these rooms do nothing when they are loaded, so a page that needs a declaration need not load the engine.
				moduleSideEffects: [
					{
						test: /\/src\/lib\/(calibration|charts|experiments|explore|findings|model|runner|scenarios|why)\//,
						sideEffects: false
					}
				]
			}
		}
	},
	// The dev server answers 403 for a worker outside src unless its folder is named here.
	server: { fs: { allow: ['workers'] } },
	// Numbers that stay constants are compiled into the loops; as `var` they are fetched from memory at every draw.
	worker: { format: 'es', plugins: () => [tables()], rolldownOptions: { output: { topLevelVar: false } } },
	test: {
		// By itself Vitest leaves one processor idle, which on two is half of the machine.
		maxWorkers: '100%',
		// Tests load the model compiled, so that Vitest does not see which of them depend on it.
		forceRerunTriggers: ['**/src/lib/model/**/*.ts', ...configDefaults.forceRerunTriggers],
		reporters: ['default', 'json'],
		outputFile: { json: 'node_modules/.cache/threshold-lab/vitest.json' },
		projects: [
			{
				extends: true,
				plugins: [nativeModel()],
				test: {
					name: 'unit',
					environment: 'node',
					include: UNIT_TESTS,
					exclude: [...NOT_UNIT_TESTS, ...ALONE],
					isolate: false,
					globalSetup: ['tests/native-model.ts'],
					testTimeout: HANGS_AFTER_MS,
					hookTimeout: HANGS_AFTER_MS
				}
			},
			{
				extends: true,
				plugins: [nativeModel()],
				test: {
					name: 'unit-alone',
					environment: 'node',
					include: ALONE,
					exclude: NOT_UNIT_TESTS,
					globalSetup: ['tests/native-model.ts'],
					testTimeout: HANGS_AFTER_MS,
					hookTimeout: HANGS_AFTER_MS
				}
			},
			{
				extends: true,
				plugins: [nativeModel()],
				test: {
					name: 'random',
					// Long versions of tests of the random numbers; not part of `npm test`.
					environment: 'node',
					globalSetup: ['tests/native-model.ts'],
					include: [
						'tests/model/random-battery.test.ts',
						'tests/model/seed-phrases.test.ts',
						'tests/model/arithmetic-error.test.ts',
						'tests/expectations/generators.test.ts'
					],
					env: { DEEP_RUN: '1' },
					disableConsoleIntercept: true,
					testTimeout: DEEP_RUN_MS,
					hookTimeout: DEEP_RUN_MS
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					// The tests run in Node and drive a real Chromium against the built site.
					environment: 'node',
					include: ['tests/browser/**/*.test.ts'],
					// Files share no state but what they load: each starts a browser of its own.
					isolate: false,
					globalSetup: ['tests/browser/set-up.ts'],
					testTimeout: HANGS_AFTER_MS,
					hookTimeout: HANGS_AFTER_MS
				}
			},
			{
				extends: true,
				test: {
					name: 'engines',
					// Other browsers and another Node; not part of `npm test`, which needs Chromium alone.
					environment: 'node',
					include: ['tests/engines/**/*.test.ts'],
					globalSetup: ['tests/engines/set-up.ts'],
					fileParallelism: false,
					testTimeout: HANGS_AFTER_MS,
					hookTimeout: HANGS_AFTER_MS
				}
			},
			{
				...plain,
				plugins: [nativeModel()],
				test: {
					name: 'extremes',
					// `npm run check:extremes`: the whole product of presets, sets of assumptions and extremes.
					environment: 'node',
					globalSetup: ['tests/native-model.ts'],
					include: ['tests/expectations/extremes.test.ts'],
					env: { EXTREMES: 'all' },
					testTimeout: DEEP_RUN_MS
				}
			},
			{
				...plain,
				test: {
					name: 'findings',
					// `npm run check:findings`: all worlds of the findings.
					environment: 'node',
					include: ['tests/findings/findings.test.ts'],
					env: { FINDINGS: 'all' },
					testTimeout: DEEP_RUN_MS,
					hookTimeout: DEEP_RUN_MS
				}
			},
			{
				...plain,
				plugins: [nativeModel()],
				test: {
					name: 'treaties',
					// `npm run check:treaties`: every treaty of up to three cards of a summit.
					environment: 'node',
					globalSetup: ['tests/native-model.ts'],
					include: ['tests/summit/treaty-search.test.ts'],
					env: { TREATY_CARDS: '3' },
					disableConsoleIntercept: true,
					testTimeout: 4 * DEEP_RUN_MS,
					hookTimeout: 4 * DEEP_RUN_MS
				}
			},
			{
				...plain,
				test: {
					name: 'links',
					// `npm run check:links`: the fuzzer of the link at length.
					environment: 'node',
					include: ['tests/link/fuzz.test.ts'],
					env: { DAMAGED_LINKS: '100000' },
					disableConsoleIntercept: true,
					testTimeout: DEEP_RUN_MS
				}
			},
			{
				extends: true,
				test: {
					name: 'session',
					// `npm run check:session`: the random session at length.
					environment: 'node',
					include: ['tests/browser/session.test.ts'],
					globalSetup: ['tests/browser/set-up.ts'],
					env: { SESSION_MINUTES: '10' },
					testTimeout: DEEP_RUN_MS
				}
			},
			{
				...plain,
				plugins: await mutationPlugins(),
				test: {
					name: 'mutations',
					// The tests of one mutation, which run.mjs names; by hand, the model as it is.
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					testTimeout: HANGS_AFTER_MS,
					hookTimeout: HANGS_AFTER_MS
				}
			}
		]
	}
});
