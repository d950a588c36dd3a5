import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// No fallback page: every route is prerendered, so the site runs from any folder of any static host.
		adapter: adapter(),
		paths: { relative: true },
		prerender: {
			// A link to the Lab holds a scenario where other links hold the id of an element.
			handleMissingId({ id, message }) {
				if (!/^v\d+~/.test(id)) throw new Error(message);
			}
		},
		typescript: {
			config(config) {
				// Without these lines svelte-check skips the folders without a word.
				config.include.push(
					'../workers/**/*.ts',
					'../bench/**/*.ts',
					'../bench/**/*.mjs',
					'../src/**/*.mjs',
					'../tests/**/*.mjs',
					'../*.ts',
					'../*.js',
					'../*.cjs'
				);
			}
		}
	}
};
