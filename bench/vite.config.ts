import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The benchmark is bundled as the command line is, so that it measures the same code.
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
	publicDir: false,
	ssr: { noExternal: true, external: ['playwright-core', 'prettier'] },
	build: {
		ssr: true,
		target: 'node20',
		minify: false,
		outDir: 'node_modules/.cache/threshold-lab-bench',
		emptyOutDir: true,
		rolldownOptions: { input: { main: 'bench/main.ts' }, output: { entryFileNames: '[name].js' } }
	}
});
