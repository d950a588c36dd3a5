import { fstatSync, writeSync } from 'node:fs';
import { visible } from './visible';

/** A result that could not be written in full. Exit code 1. */
class OutputFailed extends Error {
	override readonly name = 'OutputFailed';
}

const STANDARD_OUTPUT = 1;

const REASONS: Readonly<Record<string, string>> = {
	ENOSPC: 'there is no space left on the disk',
	EDQUOT: 'the disk quota is used up',
	EFBIG: 'the file would be larger than is allowed',
	EIO: 'the device reports an error',
	EBADF: 'it is not open for writing'
};

/** Standard output in full, or an error: a result cut short must never look like a whole one. */
export function print(text: string): void {
	if (isStream()) {
		process.stdout.write(text);
		return;
	}
	try {
		// Node itself writes once and takes no notice when a full disk takes only a part.
		const bytes = Buffer.from(text);
		for (let written = 0; written < bytes.length;) written += writeSync(STANDARD_OUTPUT, bytes, written);
	} catch (cause) {
		throw outputFailed(cause as NodeJS.ErrnoException);
	}
}

export function say(sentence: string): void {
	writeAside(`${visible(sentence)}\n`);
}

/** Text on standard error. Where nobody can read it, the result on standard output matters all the same. */
export function writeAside(text: string): void {
	try {
		process.stderr.write(text);
	} catch {
		// Standard error is a full disk.
	}
}

/** Errors of streams arrive as events, after `print` and `say` have returned. */
export function watchStreams(): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		// EPIPE: the reader closed the pipe early (`| head`), which is no failure.
		if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
		say(outputFailed(error).message);
		process.exit(1);
	});
	process.stderr.on('error', () => {});
}

function outputFailed({ code, message }: NodeJS.ErrnoException): OutputFailed {
	return new OutputFailed(
		`The output could not be written in full: ${REASONS[code ?? ''] ?? message} (${code ?? 'no code'}).`
	);
}

/** Pipes, sockets and terminals are written by Node, which waits for their readers. */
function isStream(): boolean {
	if (process.stdout.isTTY) return true;
	const status = fstatSync(STANDARD_OUTPUT);
	return status.isFIFO() || status.isSocket();
}
