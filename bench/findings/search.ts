import { FINDINGS, type Finding } from '$lib/findings';
import { measure } from '$lib/findings/measure';
import { variants } from './variants';

/** Prints the worlds that bear a finding out, as it stands and with other assumptions. */
export function searchFinding(id: string, seeds: number, mostVariants: number): void {
	const known = FINDINGS.find((finding) => finding.id === id);
	if (!known) {
		console.error(`Name a finding: ${FINDINGS.map((finding) => finding.id).join(', ')}.`);
		process.exitCode = 2;
		return;
	}
	for (const { name, finding } of variants(known).slice(0, mostVariants)) {
		const { count, opposite, worlds, metrics } = measure(finding);
		const { means, low, high } = metrics[finding.metric]!;
		console.log(`\n${name}`);
		console.log(
			`  ${finding.metric}, ${finding.moves}: ${count} of ${worlds} worlds, ${opposite} the other way; ` +
				`mean ${means[0].toPrecision(5)} → ${means[1].toPrecision(5)}, change ${low.toPrecision(3)} to ${high.toPrecision(3)}`
		);
		printSeeds(finding, seeds);
	}
}

/** The three seeds whose world 0 shows the largest change. */
function printSeeds(finding: Finding, seeds: number): void {
	const found = Array.from({ length: seeds }, (_, n) => `${finding.id} ${n + 1}`).flatMap((seed) => {
		const figures = measure({ ...finding, seed }, 2);
		const [before, after] = figures.metrics[finding.metric]!.firstWorld;
		return figures.firstWorldMoves ? [{ seed, before, after, size: Math.abs(after - before) }] : [];
	});
	found.sort((a, b) => b.size - a.size);
	for (const { seed, before, after } of found.slice(0, 3)) {
		console.log(`  seed “${seed}”, world 0: ${before.toPrecision(6)} → ${after.toPrecision(6)}`);
	}
	if (found.length === 0) console.log(`  world 0 of none of ${seeds} seeds`);
}
