import { runCommandLine } from './program';

// EPIPE: the reader closed the pipe early (`| head`), which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

process.exitCode = await runCommandLine(process.argv.slice(2));
