import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** For tests that wait for a state: so long that only a test that hangs meets it, however busy the machine is. */
const HANGS_AFTER_MS = 600_000;
/** The long versions of tests of the random numbers take up to an hour. */
const DEEP_RUN_MS = 3_600_000;

export default defineConfig({
	plugins: [sveltekit()],
	// The dev server answers 403 for a worker outside src unless its folder is named here.
	server: { fs: { allow: ['workers'] } },
	// Numbers that stay constants are compiled into the loops; as `var` they are fetched from memory at every draw.
	worker: { format: 'es', rolldownOptions: { output: { topLevelVar: false } } },
	test: {
		reporters: ['default', ['json', { outputFile: 'node_modules/.cache/threshold-lab/vitest.json' }]],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/engines/**'],
					testTimeout: HANGS_AFTER_MS,
					hookTimeout: HANGS_AFTER_MS
				}
			},
			{
				extends: true,
				test: {
					name: 'random',
					// Long versions of tests of the random numbers; not part of `npm test`.
					environment: 'node',
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
					globalSetup: ['tests/browser/set-up.ts'],
					fileParallelism: false,
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
			}
		]
	}
});
