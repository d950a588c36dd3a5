import { measureCommandLine } from './command-line';
import { seconds, type Measured } from './measured';
import { measurePool } from './pool';
import type { Section } from './section';

/** The same comparison on one worker and on two. */
export const workers: Section = {
	name: 'workers',
	async measure({ bundled, repeats, root }) {
		const pool = await measurePool(bundled('worker.js'), repeats);
		const commandLine = measureCommandLine(root, repeats);
		const times = ({ median, least, most }: Measured) =>
			`${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
		return `## Workers

The default comparison, 32 simulations, on worker threads of Node: as \`compare\` on the command line from start to end of the
program, and on threads that are warm. The ratio is of runs in turns.

| | one worker | two workers | one over two |
| --- | --: | --: | --: |
| command line | ${seconds(commandLine.oneWorker)} | ${seconds(commandLine.twoWorkers)} | ${times(commandLine.ratio)} |
| warm threads | ${seconds(pool.oneWorkerMs)} | ${seconds(pool.twoWorkersMs)} | ${times(pool.ratio)} |
`;
	}
};
