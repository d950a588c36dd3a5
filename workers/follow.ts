/** Entry point of a web worker: follows fine-tuners, families and decisions of developers for src/lib/runner/browser-follower.ts. */
import { expose } from 'comlink';
import { decisionsIn, followableIn, lineagesIn, storiesIn } from '$lib/why/following';

expose({ decisionsIn, followableIn, lineagesIn, storiesIn });
