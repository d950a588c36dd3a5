import { MODEL_VERSION } from '$lib/model';
import { regimeName, type ScenarioChoice } from '$lib/scenarios';
import { addressAt, encodeLink } from './encode';

export interface Citation {
	/** The whole address. */
	readonly address: string;
	/** One sentence for a reference list. */
	readonly text: string;
	readonly bibtex: string;
	/** The command line that makes the same numbers. */
	readonly command: string;
}

/**
 * How to cite a scenario and how to run it again.
 * @param base address of the Lab that the reader should open
 * @param accessed day on which the result was seen, `YYYY-MM-DD`
 * @param link of the scenario with its result, where it was encoded before
 */
export function citationOf(
	choice: ScenarioChoice,
	fingerprint: string | null,
	base: string,
	accessed: string,
	link: string = encodeLink(choice, fingerprint)
): Citation {
	const address = addressAt(base, link);
	const title = choice.regimes.map(regimeName).join(' compared with ');
	const worlds = `${choice.replicates} ${choice.replicates === 1 ? 'world' : 'paired worlds'}`;
	const result = fingerprint === null ? '' : `, result ${fingerprint}`;
	const details = `Model version ${MODEL_VERSION}, seed “${choice.seed}”, ${worlds}${result}.`;
	const note = `Model version ${MODEL_VERSION}, seed ${forTex(choice.seed)}, ${worlds}${result}`;
	return {
		address,
		text: `Threshold Lab (${accessed.slice(0, 4)}). ${title}. ${details} ${address} (seen on ${accessed}).`,
		bibtex: [
			`@misc{threshold-lab-${fingerprint?.slice(0, 8) ?? 'scenario'},`,
			'  author = {{Threshold Lab}},',
			`  title = {{${forTex(title)}}},`,
			`  year = {${accessed.slice(0, 4)}},`,
			`  howpublished = {\\url{${address}}},`,
			`  note = {${note}, seen on ${accessed}}`,
			'}'
		].join('\n'),
		command: `npm run -s cli -- run --link '${link}'`
	};
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function forTex(text: string): string {
	return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
