import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// Bundled as the command line is, so that it searches in the same worlds.
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: true,
		target: 'node20',
		minify: false,
		outDir: 'node_modules/.cache/threshold-lab-findings',
		emptyOutDir: true,
		rolldownOptions: {
			input: { main: 'bench/findings/main.ts', figures: 'bench/findings/figures.ts' },
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
		}
	}
});
