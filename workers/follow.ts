/** Entry point of a web worker: follows fine-tuners for src/lib/runner/browser-follower.ts. */
import { expose } from 'comlink';
import { followableIn, storiesIn } from '$lib/why/following';

expose({ followableIn, storiesIn });
