import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

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
					testTimeout: 60_000,
					hookTimeout: 60_000
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
					testTimeout: 3_600_000,
					hookTimeout: 3_600_000
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
					testTimeout: 60_000,
					hookTimeout: 60_000
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
					testTimeout: 90_000,
					hookTimeout: 90_000
				}
			}
		]
	}
});
