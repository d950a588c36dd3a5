import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Mutation } from './mutation';

/** How often a text occurs in a source. */
export function occurrences(source: string, text: string): number {
	return source.split(text).length - 1;
}

/** The source with the mutation in it. Throws when the text is not there exactly once. */
export function broken(source: string, { file, text, replacement }: Mutation): string {
	const found = occurrences(source, text);
	if (found !== 1) throw new Error(`${file} has ${found} times, not once: ${text}`);
	return source.replace(text, () => replacement);
}

/** Breaks one file of the model while it is loaded; nothing changes on disk. */
export function breakOnPurpose(mutation: Mutation): Plugin {
	const path = resolve(mutation.file).replaceAll('\\', '/');
	return {
		name: 'break-on-purpose',
		enforce: 'pre',
		transform: (source, id) => (id.split('?')[0] === path ? broken(source, mutation) : null)
	};
}
