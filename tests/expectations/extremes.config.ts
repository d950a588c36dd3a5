import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// `npm run check:extremes`: the whole product of presets, sets of assumptions and extremes.
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
	test: {
		environment: 'node',
		include: ['tests/expectations/extremes.test.ts'],
		env: { EXTREMES: 'all' },
		testTimeout: 1_800_000
	}
});
