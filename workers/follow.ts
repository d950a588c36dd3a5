/** Entry point of a web worker: follows fine-tuners and families for src/lib/runner/browser-follower.ts. */
import { expose } from 'comlink';
import { followableIn, lineagesIn, storiesIn } from '$lib/why/following';

expose({ followableIn, lineagesIn, storiesIn });
