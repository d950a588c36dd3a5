import { watchStreams } from './output/streams';
import { runCommandLine } from './program';

watchStreams();
process.exitCode = await runCommandLine(process.argv.slice(2));
