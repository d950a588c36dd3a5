import adapter from '@sveltejs/adapter-static';
import { buildName, hashesOfInlineScripts, zipSite } from './site-config.js';

const pages = process.env.SITE_FOLDER ?? 'build';
const site = adapter({ pages });

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// No fallback page: every route is prerendered, so the site runs from any folder of any static host.
		adapter: {
			...site,
			async adapt(builder) {
				await site.adapt(builder);
				zipSite(pages);
			}
		},
		paths: { relative: true },
		version: { name: buildName() },
		csp: {
			// In a meta tag of every page, so that it holds on any static host. SvelteKit adds the hashes of its own scripts.
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...hashesOfInlineScripts()],
				// Beside the policy of src/app.html those of the libraries that make the page and start its service worker.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['default', 'svelte-trusted-html', 'sveltekit-trusted-url'],
				'worker-src': ['self'],
				'style-src': ['self'],
				// Attributes of prerendered elements; a style sheet of a stranger stays forbidden.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: {
			// A link to the Lab or of a class holds data where other links hold the id of an element.
			handleMissingId({ id, message }) {
				if (!/^[vksb]\d+~/.test(id)) throw new Error(message);
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
