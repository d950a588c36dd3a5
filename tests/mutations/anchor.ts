import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from './mutation';
import { declarationsOf, found, parsed, patternOf } from './syntax';

export type Anchor = Pick<Mutation, 'in' | 'find' | 'change'>;

/** One source file. */
export interface Source {
	readonly path: string;
	readonly text: string;
}

/** Where the model is broken, and how. */
export interface Edit {
	readonly path: string;
	readonly start: number;
	readonly end: number;
	readonly replacement: string;
}

/** Every TypeScript file under a folder. */
export function sourcesUnder(folder: string): readonly Source[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name).replaceAll('\\', '/'))
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/**
 * The only place that a mutation can mean.
 * @throws {Error} with a sentence that says what is missing, or where the places are when there are several
 */
export function editOf(anchor: Anchor, sources: readonly Source[]): Edit {
	const pattern = patternOf(anchor.find);
	const simpleName = anchor.in.split('.').at(-1)!;
	const declared: string[] = [];
	const edits: Edit[] = [];
	for (const { path, text } of sources) {
		if (!text.includes(simpleName)) continue;
		const file = parsed(path, text);
		for (const scope of declarationsOf(anchor.in, file)) {
			const lineOf = (at: number) => file.getLineAndCharacterOfPosition(at).line + 1;
			declared.push(`${path}:${lineOf(scope.getStart())}`);
			for (const { holes, node } of found(pattern, scope)) {
				const filled = anchor.change.replaceAll(/\$\w+/g, (hole) => holes.get(hole)?.getText() ?? hole);
				// The change must bind as closely as what it replaces.
				const replacement = isStatement(anchor.find) ? filled : `(${filled})`;
				edits.push({ path, start: node.getStart(), end: node.getEnd(), replacement });
			}
		}
	}
	if (declared.length === 0)
		throw new Error(`Nothing is called “${anchor.in}”: a function was renamed or removed.`);
	if (edits.length === 0)
		throw new Error(`“${anchor.in}” (${declared.join(', ')}) does not contain “${anchor.find}” any more.`);
	if (edits.length > 1)
		throw new Error(
			`“${anchor.find}” is found ${edits.length} times in “${anchor.in}” (${declared.join(', ')}): say more of what surrounds it.`
		);
	return edits[0]!;
}

function isStatement(pattern: string): boolean {
	return /;\s*$|^\s*(if|for|return)\b/.test(pattern);
}

/** A source with the mutation in it. */
export function broken(text: string, { end, replacement, start }: Edit): string {
	return text.slice(0, start) + replacement + text.slice(end);
}
