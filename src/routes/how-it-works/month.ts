import { tableBelow } from './markdown-table';

/** One line of the schedule with what the ODD document says of it. */
export interface MonthStep {
	/** Name of its file in `src/lib/model/steps`, such as `update-law`. */
	readonly file: string;
	readonly title: string;
	readonly submodels: readonly { readonly name: string; readonly text: string }[];
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * The steps of a month in their order. A step is a function named like its file, by which the ODD document tells what it
 * does. Throws RangeError when the document names no submodel for a step.
 */
export function stepsOf(schedule: readonly { readonly name: string }[], odd: string): MonthStep[] {
	const { rows } = tableBelow(odd, '## 6. Submodels');
	return schedule.map(({ name }) => {
		const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		const submodels = rows
			.filter(([, its = '']) => its.split(', ').includes(`steps/${file}.ts`))
			.map(([submodel = '', , text = '']) => ({ name: sentence(submodel), text }));
		if (submodels.length === 0) throw new RangeError(`no submodel of ODD.md names steps/${file}.ts`);
		return { file, title: sentence(file.replaceAll('-', ' ')), submodels };
	});
}
