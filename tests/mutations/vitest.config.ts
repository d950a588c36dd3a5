import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { breakOnPurpose } from './break-on-purpose';
import { MUTATIONS } from './mutations';

const number = process.env.MUTATION;

// The tests of one mutation: run.mjs says which in MUTATION, an index of the list, or none for the model as it is.
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
	plugins: number === undefined ? [] : [breakOnPurpose(MUTATIONS[Number(number)]!)],
	test: { environment: 'node', include: ['tests/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 }
});
