import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLink, encodeLink, LinkRefused, NO_VIEW, type DecodedLink, type LinkView } from '$lib/link';
import { PARAMETERS, type Value } from '$lib/model';
import { addresses, defaultChoice, presetById } from '$lib/scenarios';
import { anyScenario } from './scenarios';

/** `npm run check:links` asks for more. */
const CASES = Number(process.env.DAMAGED_LINKS ?? 1000);
const SEED = 20261126;

/*
 * The oracle. It knows the format from README.md of the link alone and shares no code with the decoder: a link that is
 * accepted without a sentence must mean exactly what its text says.
 */

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

function closingLetters(text: string): string {
	let hash = 2166136261n;
	for (const sign of text) hash = ((hash ^ BigInt(sign.charCodeAt(0))) * 16777619n) & 0xffffffffn;
	const folded = Number((hash ^ (hash >> 20n)) & 0xfffffn);
	return [32768, 1024, 32, 1].map((unit) => LETTERS.charAt(Math.floor(folded / unit) % 32)).join('');
}

const sealed = (scenario: string) => `${scenario}~end_${closingLetters(scenario)}`;

/** `é owl` from `.e9.-owl`: text between dots is code points. */
function phraseFrom(text: string): string {
	return text
		.split('.')
		.map((part, index) => {
			if (index % 2 === 0) return part.split('-').join(' ');
			return part === '' ? '' : String.fromCodePoint(...part.split('-').map((code) => Number(`0x${code}`)));
		})
		.join('');
}

const sameValue = (said: string, value: Value) =>
	typeof value === 'number' ? Number(said) === value : said === value;

/** By version of the format, the defaults that its links rely on where they are not those of today. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	v1: {
		'fine-tuners': 5000,
		'spend-growth': 3.3,
		'training-share': 0.2,
		'budget-regression': 0.3,
		'user-quality': 2.2,
		'user-reputation': 1.2,
		challengers: 5,
		flagships: 0.2,
		'openness-challenger': 0.06,
		'family-pull': 0,
		reconsider: 0.12,
		childless: 0.08,
		declared: 0.6,
		isolated: 1,
		'news-half-life': 3,
		peers: 2,
		'age-kernel': 1
	},
	v2: {}
};

/** Where a decoded link differs from what its text says; null if it is the same. */
function difference(text: string, { choice, fingerprint, modelVersion, view }: DecodedLink): string | null {
	const start = text.search(/v[12]~/);
	const [link = ''] = /^[-.~\w]*/.exec(text.slice(start)) ?? [];
	// A line break of quoted-printable mail at the very end says nothing.
	const behind = text
		.slice(start)
		.slice(link.length)
		.replace(/=\r?\n/g, '');
	if (behind.replace(/[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '') !== '')
		return 'visible text follows';
	const [head, ...fields] = link.split('~');
	const last = fields.pop();
	const defaults = DEFAULTS[head ?? ''];
	if (start < 0 || !defaults) return 'it does not begin with v1~ or v2~';
	if (last !== `end_${closingLetters([head, ...fields].join('~'))}`)
		return 'its closing letters do not agree';
	const said = new Map<string, string>();
	for (const field of fields) {
		const [key = '', ...rest] = field.split('_');
		if (said.has(key)) return `${key} stands twice`;
		said.set(key, rest.join('_'));
	}
	const heard = (key: string) => {
		const value = said.get(key);
		said.delete(key);
		return value;
	};
	if (phraseFrom(heard('seed') ?? '') !== choice.seed) return 'the seed phrase is another';
	if (Number(heard('worlds') ?? NaN) !== choice.replicates) return 'the number of worlds is another';
	if (heard('model') !== modelVersion) return 'the model version is another';
	if ((heard('result') ?? null) !== fingerprint) return 'the result is another';
	if (phraseFrom(heard('title') ?? '') !== view.title) return 'the title is another';
	const parts = [...said.keys()].filter((key) => key.startsWith('view.'));
	if (parts.length !== view.parts.size) return `parts of the view are ${view.parts.size}`;
	for (const key of parts)
		if (heard(key) !== view.parts.get(key.slice('view.'.length))) return `${key} is another`;
	for (const { key, linkKey, default: usual } of PARAMETERS) {
		const value = choice.parameters[key] ?? usual;
		if (!sameValue(heard(`p.${linkKey}`) ?? String(defaults[linkKey] ?? usual), value))
			return `${key} is ${value}`;
	}
	const columns = 'abcd'.slice(0, choice.regimes.length).split('');
	for (const [index, column] of columns.entries()) {
		const labels = [column, ...'23456789'.split('').map((place) => `${column}${place}`)].filter((label) =>
			said.has(label)
		);
		const policies = choice.regimes[index]!.policies;
		if (labels.length !== policies.length) return `policies of ${column} are ${policies.length}`;
		for (const [place, label] of labels.entries()) {
			const { preset, revision, edits } = policies[place]!;
			const [name, number = ''] = (heard(label) ?? '').split('.');
			if (name !== preset || Number(number) !== revision) return `${label} is ${preset}.${revision}`;
			for (const { address, value } of addresses(presetById(preset, revision)!)) {
				const edit = edits[address] ?? value;
				if (!sameValue(heard(`${label}.${address}`) ?? String(value), edit))
					return `${label}.${address} is ${edit}`;
			}
		}
	}
	return said.size === 0 ? null : `nothing was said of ${[...said.keys()].join(', ')}`;
}

/* The damage: what programs and hands do to links, one to three things at once, from one seed. */

function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const SIGNS = [
	...'abcdeflnopstvwxyzENV0123456789-._~',
	...'~~__..--',
	...' \n\t\r"\'<>()[]{}#%&?=+*/\\|@:;,!^$`',
	...'\u200b\u200d\ufeff\u00ad\u202e\u00a0\u2028–—’“”…～．éÄа０\0\x1b',
	'%7E',
	'%257E',
	'%',
	'&#126;',
	'=\r\n'
];
const VALUES = [
	'',
	'0',
	'-0',
	'1e-400',
	'1e999',
	'NaN',
	'Infinity',
	'0x10',
	'1.0',
	'1e3',
	'٣',
	'2026-02-31',
	'never',
	'1_0'
];

/** How the damaged links were seen: half of them as a page shows a scenario by itself. */
const VIEWS: readonly LinkView[] = [
	NO_VIEW,
	NO_VIEW,
	{ title: 'Why 10²⁵? – “é”', parts: new Map([['world', '3']]) },
	{
		title: '',
		parts: new Map([
			['picture', 'line'],
			['difference', 'pays.left'],
			['outcome', 'residual-misuse']
		])
	}
];

type Damage = (link: string, below: (limit: number) => number, other: string) => string;
const spliced = (text: string, at: number, gone: number, put: string) =>
	text.slice(0, at) + put + text.slice(at + gone);
const fieldsOf = (link: string) => link.split('~');
const resealed = (link: string) => sealed(link.replace(/~end_[^~]*$/, ''));

const DAMAGES: readonly Damage[] = [
	(link, below) => spliced(link, below(link.length), 1 + below(3), ''),
	(link, below) => spliced(link, below(link.length), 0, SIGNS[below(SIGNS.length)]!),
	(link, below) => spliced(link, below(link.length), 1, SIGNS[below(SIGNS.length)]!),
	(link, below) => link.slice(0, below(link.length + 1)),
	(link, below) => link.slice(below(12)),
	(link, below) => `${link}${SIGNS[below(SIGNS.length)]!}${below(2) ? 'fbclid=IwAR0_x~y' : ''}`,
	(link, below) =>
		`${['<', '“', 'see: ', '##', '#/', '> '][below(6)]!}${link}${['>', '”', '.', ')', '\n> x', ''][below(6)]!}`,
	(link) => encodeURIComponent(link).replaceAll('~', '%7E').replaceAll('_', '%5F'),
	(link, below) => link.replace(new RegExp(`(.{${8 + below(70)}})`, 'g'), below(2) ? '$1\n' : '$1\r\n> '),
	(link, below) => (below(2) ? link.toUpperCase() : link.toLowerCase()),
	(link, below, other) => link + (below(2) ? '~' : ' ') + other,
	(link, below) => {
		const fields = fieldsOf(link);
		return fields.toSpliced(1 + below(fields.length), 0, fields[below(fields.length)]!).join('~');
	},
	(link, below) => fieldsOf(link).toSpliced(below(20), 1).join('~'),
	(link, below) => {
		const fields = fieldsOf(link);
		const at = below(fields.length);
		const key = fields[at]?.split('_')[0] ?? '';
		return fields.with(at, `${key}_${VALUES[below(VALUES.length)]!}`).join('~');
	},
	(link, below) => link.replace(/[0-9]/g, (digit) => (below(12) ? digit : String(below(10)))),
	(link, below, other) =>
		spliced(link, below(link.length), 0, `~${fieldsOf(other)[below(fieldsOf(other).length)]!}`)
];

it(`of ${CASES} damaged links each is refused, said to be damaged, or means exactly what its text says`, () => {
	const random = generator(SEED);
	const below = (limit: number) => Math.floor(random() * Math.max(1, limit));
	const links = fc
		.sample(anyScenario, { numRuns: 150, seed: SEED })
		.map((choice) => encodeLink(choice, below(2) ? '0123456789abcdef' : null, VIEWS[below(VIEWS.length)]))
		.filter((link) => link.length < 1500);
	links.push(encodeLink(defaultChoice(), null));
	const counts = { refused: 0, said: 0, silent: 0 };
	let slowest = { ms: 0, text: '' };
	for (let index = 0; index < CASES; index++) {
		let text = links[below(links.length)]!;
		const times = 1 + below(3);
		for (let time = 0; time < times; time++)
			text = DAMAGES[below(DAMAGES.length)]!(text, below, links[below(links.length)]!);
		// Damage that its author closes again, by hand or with a program of their own.
		if (below(2)) text = resealed(text);
		const startedMs = performance.now();
		try {
			const decoded = decodeLink(text);
			const { problems } = decoded;
			expect(new Set(problems).size, text).toBe(problems.length);
			expect(problems.length, text).toBeLessThanOrEqual(12);
			if (problems.length > 0) counts.said++;
			else {
				counts.silent++;
				expect(difference(text, decoded), JSON.stringify(text)).toBeNull();
				expect(decoded.isIntact, text).toBe(true);
			}
		} catch (error) {
			if (!(error instanceof LinkRefused)) throw error;
			expect(error.message, text).toMatch(/[.?]$/);
			counts.refused++;
		}
		const ms = performance.now() - startedMs;
		if (ms > slowest.ms) slowest = { ms, text };
	}
	// Otherwise the damage would not reach what is checked here.
	for (const count of Object.values(counts)) expect(count).toBeGreaterThan(CASES / 50);
	console.log(
		`${CASES} damaged links: ${counts.refused} refused, ${counts.said} said to be damaged, ${counts.silent} mean what they say; slowest ${slowest.ms.toFixed(1)} ms (${slowest.text.length} characters)`
	);
});
