/** Entry point of a worker thread of Node: simulates runs for src/lib/runner/node-pool.ts. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { ServedSimulator } from '$lib/runner/simulator';

if (!parentPort) throw new Error('This file is the inside of a worker thread; start it with nodeRunner().');
expose(new ServedSimulator(), nodeEndpoint(parentPort));
