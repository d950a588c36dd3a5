import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archived } from './archived/archived';
import { board } from './board';
import { drag } from './drag';
import { frames } from './frames';
import { interaction } from './interaction';
import { kernel } from './kernel/section';
import { overhead } from './overhead';
import { page } from './page';
import { profile } from './profile';
import { replicate } from './replicate';
import { loadNow, report } from './report';
import type { Section } from './section';
import { workers } from './workers';

/** In the order of the report. */
const SECTIONS: readonly Section[] = [
	page,
	interaction,
	board,
	drag,
	frames,
	replicate,
	archived,
	profile,
	workers,
	overhead,
	kernel
];
const REPEATS = 5;

/**
 * Measures one section after the other and prints the report; a complete one becomes bench/results.md.
 *
 * @param names of the sections to measure; all without them
 */
export async function measureSpeed(quick: boolean, names?: readonly string[]): Promise<void> {
	const unknown = names?.find((name) => SECTIONS.every((section) => section.name !== name));
	if (unknown !== undefined) {
		console.error(
			`There is no section ${unknown}; --only takes ${SECTIONS.map(({ name }) => name).join(', ')}.`
		);
		process.exitCode = 2;
		return;
	}
	const settings = {
		// npm starts scripts in the folder of the project.
		root: process.cwd(),
		repeats: quick ? 1 : REPEATS,
		quick,
		bundled: (name: string) => fileURLToPath(new URL(name, import.meta.url))
	};
	const loadBefore = loadNow();
	const startedMs = performance.now();
	const say = (what: string) =>
		console.log(`${Math.round((performance.now() - startedMs) / 1000)} s: ${what} …`);
	const parts: string[] = [];
	for (const section of SECTIONS) {
		if (names && !names.includes(section.name)) continue;
		say(section.name);
		parts.push(await section.measure(settings));
	}
	say('done');

	const file = join(settings.root, 'bench/results.md');
	const text = await report(parts, settings.repeats, loadBefore, file);
	console.log(`\n${text}`);
	if (quick || names) return;
	writeFileSync(file, text);
	console.log(`Written to ${file}.`);
}
