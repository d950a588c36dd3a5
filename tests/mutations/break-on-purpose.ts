import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { broken, editOf, sourcesUnder } from './anchor';
import type { Mutation } from './mutation';

/** Breaks one file of the model while it is loaded; nothing changes on disk. */
export function breakOnPurpose(mutation: Mutation): Plugin {
	const edit = editOf(mutation, sourcesUnder('src/lib'));
	const path = resolve(edit.path).replaceAll('\\', '/');
	return {
		name: 'break-on-purpose',
		enforce: 'pre',
		transform: (text, id) => (id.split('?')[0] === path ? broken(text, edit) : null)
	};
}
