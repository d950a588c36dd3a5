/** Entry point of a web worker: simulates runs for src/lib/runner/browser-pool.ts. */
import { expose } from 'comlink';
import { ServedSimulator } from '$lib/runner/simulator';

expose(new ServedSimulator());
