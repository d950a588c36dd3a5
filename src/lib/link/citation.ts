import { MODEL_VERSION } from '$lib/model';
import { regimeName, type ScenarioChoice } from '$lib/scenarios';
import { differencesOf } from './differences';
import { addressAt, encodeLink } from './encode';

/** What is cited: a scenario, and the numbers that came of it. */
export interface Cited {
	readonly choice: ScenarioChoice;
	/** Of the finished result; null before there is one. */
	readonly fingerprint: string | null;
	/** Worlds that the numbers hold, where they are fewer than the scenario asks for; 0 where there are none yet. */
	readonly part?: { readonly worlds: number; readonly ended: 'stopped' | 'running' } | null;
}

export interface Citation {
	/** The whole address: it opens the scenario in as many worlds as the numbers hold. */
	readonly address: string;
	/** A reference for a list of references. */
	readonly text: string;
	/** The same, line by line, for the head of a file. */
	readonly lines: readonly string[];
	readonly bibtex: string;
	/** The command line that makes the same numbers. */
	readonly command: string;
}

/** The scenario that gives exactly the cited numbers: of a run that was stopped, the worlds that it holds, if any. */
export function citedChoice({ choice, part }: Cited): ScenarioChoice {
	return part && part.worlds > 0 ? { ...choice, replicates: part.worlds } : choice;
}

/**
 * How to cite numbers and how to make them again. Everything in it comes from the scenario that produced them.
 * @param base address of the Lab that the reader should open
 * @param accessed day on which the result was seen, `YYYY-MM-DD`
 * @param link of `citedChoice` with its result, where it was encoded before
 */
export function citationOf(
	cited: Cited,
	base: string,
	accessed: string,
	link: string = encodeLink(citedChoice(cited), cited.fingerprint)
): Citation {
	const address = addressAt(base, link);
	const { title, seed, worlds, result, changes } = wordsOf(cited);
	const year = accessed.slice(0, 4);
	const details = `Model version ${MODEL_VERSION}, seed “${seed}”, ${worlds}${result}.`;
	const seen = `${address} (seen on ${accessed}).`;
	const note = [`Model version ${MODEL_VERSION}, seed ${seed}, ${worlds}${result}`, ...changes];
	return {
		address,
		text: [
			`Threshold Lab (${year}). ${title}.`,
			details,
			...changes.map((change) => `${change}.`),
			seen
		].join(' '),
		lines: [`Threshold Lab (${year}). ${title}.`, details, ...changes, seen],
		bibtex: [
			`@misc{threshold-lab-${cited.fingerprint?.slice(0, 8) ?? 'scenario'},`,
			'  author = {{Threshold Lab}},',
			`  title = {{${forTex(title)}}},`,
			`  year = {${year}},`,
			`  howpublished = {\\url{${address}}},`,
			`  note = {${forTex(note.join('. '))}, seen on ${accessed}}`,
			'}'
		].join('\n'),
		command: `npm run -s cli -- run --link '${link}'`
	};
}

/** For numbers whose scenario is too long for a link: what can be said without one. */
export function wordsWithoutLink(cited: Cited): readonly string[] {
	const { title, seed, worlds, result, changes } = wordsOf(cited);
	return [
		`Threshold Lab. ${title}.`,
		`Model version ${MODEL_VERSION}, seed “${seed}”, ${worlds}${result}. This scenario is too long for a link.`,
		...changes
	];
}

function wordsOf(cited: Cited) {
	const { choice, fingerprint, part } = cited;
	const { assumptions, edits } = differencesOf(choice);
	return {
		title: choice.regimes.map(regimeName).join(' compared with '),
		seed: choice.seed,
		worlds: worldsInWords(choice.replicates, part),
		result: fingerprint === null ? '' : `, result ${fingerprint}`,
		changes: [
			...(assumptions.length > 0 ? [`Changed assumptions: ${assumptions.join('; ')}`] : []),
			...(edits.length > 0 ? [`Changed terms of policies: ${edits.join('; ')}`] : [])
		]
	};
}

/** "16 paired worlds", "stopped after 5 of 16 worlds", or "none of 16 worlds simulated yet". */
export function worldsInWords(wanted: number, part: Cited['part']): string {
	if (!part) return `${wanted} ${wanted === 1 ? 'world' : 'paired worlds'}`;
	if (part.worlds === 0) return `none of ${wanted} ${wanted === 1 ? 'world' : 'worlds'} simulated yet`;
	return `${part.ended === 'stopped' ? 'stopped after' : 'so far'} ${part.worlds} of ${wanted} worlds`;
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function forTex(text: string): string {
	return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
