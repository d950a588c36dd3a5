import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, LinkRefused } from '$lib/link';
import { PARAMETERS } from '$lib/model';
import { defaultChoice, policyChoice, type ScenarioChoice } from '$lib/scenarios';

const FINGERPRINT = '0123456789abcdef';
const CHOICE: ScenarioChoice = {
	...defaultChoice(),
	seed: 'grey owl',
	regimes: [
		{ policies: [policyChoice('none')] },
		{ policies: [{ ...policyChoice('eu-ai-act'), edits: { 'systemic.threshold.flop': 1e26 } }] }
	]
};
const LINK = encodeLink(CHOICE, FINGERPRINT);
const replaced = (from: string, to: string) => decodeLink(LINK.replace(from, to));

/** Signs of an address as `%7E`, those too that need no escape. */
const escaped = (text: string, signs = /[^A-Za-z0-9]/g) =>
	text.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

function refusal(text: string): LinkRefused {
	try {
		decodeLink(text);
	} catch (error) {
		if (error instanceof LinkRefused) return error;
		throw error;
	}
	throw new Error(`“${text.slice(0, 60)}” was opened`);
}

describe('what programs do to a link on its way is undone', () => {
	it.each([
		['trailing punctuation', `${LINK}).,`],
		['a tracking mark', `${LINK}&fbclid=IwAR0abc`],
		['a tracking query', `${LINK}?utm_source=mail`],
		['a full stop', `${LINK}.`],
		['a Markdown link', `[look](https://example.org/lab/#${LINK})`],
		['text around it', `see #2: https://example.org/lab/#${LINK} and tell me`],
		['escaped tildes', LINK.replaceAll('~', '%7E')],
		['escaped underscores', LINK.replaceAll('_', '\\_')],
		['line breaks', `${LINK.slice(0, 40)}\r\n  ${LINK.slice(40)}`],
		['a word glued to it', `${LINK}_and-more`],
		['a word glued to its last letter', `${LINK}and-more`],
		['the address escaped', encodeURIComponent(`#${LINK}`).replaceAll('~', '%7E')],
		['the address escaped twice', encodeURIComponent(escaped(`#${LINK}`))],
		['the address escaped three times', encodeURIComponent(encodeURIComponent(escaped(`#${LINK}`)))],
		['every character escaped', escaped(LINK, /./g)],
		['numbered entities', LINK.replaceAll('~', '&#126;').replaceAll('_', '&#x5F;')],
		['quoted-printable mail', `${LINK.slice(0, 40)}=\r\n${LINK.slice(40).replaceAll('~', '=7E')}`],
		['angle brackets', `<https://example.org/lab/#${LINK}>`],
		['straight quotation marks', `"https://example.org/lab/#${LINK}"`],
		['curly quotation marks', `“${LINK}”`],
		['guillemets', `«${LINK}»`],
		['code marks', `\`${LINK}\``],
		['HTML', `<a href="https://example.org/lab/#${LINK}">look</a>`],
		['a next line that is not part of it', `${LINK}\nRegards`],
		['lines of a quoted mail', `> ${LINK.slice(0, 30)}\n> ${LINK.slice(30, 70)}\n> ${LINK.slice(70)}`],
		['hyphens at line breaks', `${LINK.slice(0, 42)}-\n${LINK.slice(42)}`],
		['line breaks turned into spaces', `${LINK.slice(0, 42)} ${LINK.slice(42)}`],
		['a break inside the closing letters', `${LINK.slice(0, -2)}\n${LINK.slice(-2)}`],
		['a break before a tilde and a tab', LINK.replace('~a_', '\n\t~a_')],
		['a zero-width space inside the version', LINK.replace('v2', 'v\u200b2')],
		[
			'escaped zero-width spaces, as a browser shows them',
			`#%E2%80%8B${LINK.slice(0, 9)}%E2%80%8B${LINK.slice(9)}`
		],
		['a byte order mark', `\ufeff${LINK.slice(0, 5)}\ufeff${LINK.slice(5)}`],
		['marks of direction', `\u202a${LINK.slice(0, 20)}\u2066${LINK.slice(20)}\u202c`],
		['word joiners', LINK.replaceAll('~', '~\u2060')],
		['soft hyphens', LINK.replaceAll('-', '-\u00ad')],
		['variation selectors', LINK.replaceAll('_', '_\ufe0f')],
		['tags and fillers', `${LINK.slice(0, 9)}\u{e0041}\u3164${LINK.slice(9)}`],
		['control characters', `${LINK.slice(0, 20)}\0\x08${LINK.slice(20)}`],
		['hyphens of a word processor', LINK.replaceAll('-', '\u2011')],
		['dashes of a word processor', LINK.replaceAll('-', '–')],
		['tildes of another keyboard', LINK.replaceAll('~', '～')],
		[
			'full-width letters',
			LINK.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
		],
		['capital letters', LINK.toUpperCase()]
	])('%s', (_, text) => {
		const decoded = decodeLink(text);
		expect(decoded.choice).toEqual(CHOICE);
		expect(decoded.fingerprint).toBe(FINGERPRINT);
		expect(decoded.problems).toHaveLength(1);
		expect(decoded.losses).toEqual([]);
		expect(decoded.isIntact).toBe(true);
	});

	it('also several of these at once', () => {
		const broken = `${escaped(LINK).slice(0, 60)}\r\n> ${escaped(LINK).slice(60)}`;
		const decoded = decodeLink(`“<https://example.org/lab/#\u200b${broken}>”, she wrote`);
		expect([decoded.choice, decoded.fingerprint, decoded.losses]).toEqual([CHOICE, FINGERPRINT, []]);
	});

	it('but never where the closing letters do not confirm it: the link breaks off there, and that is said', () => {
		const spaced = LINK.replace('~worlds', ' worlds').replace('flop_1e26', 'flop_1e27');
		expect(refusal(spaced).message).toMatch(
			/No policy.* A link holds no space: this one breaks off before “worlds_16~a_none/
		);
	});

	it.each(['é', '?', '"', '(', '\u200bÄ'])('a foreign sign in the middle (%j) is named', (sign) => {
		const { isIntact, problems } = decodeLink(LINK.replace('~b.', `~${sign}b.`));
		expect(isIntact).toBe(false);
		expect(problems.join(' ')).toContain('breaks off before');
	});

	it('the wreck of another link in front of it is named', () => {
		const { choice, problems } = decodeLink(`#x${encodeLink(defaultChoice(), null)}~${LINK}`);
		expect(choice).toEqual(CHOICE);
		expect(problems.join()).toMatch(/“xv2~model_.*” before the link is not part of it and was ignored/);
	});

	it.each([
		`https://example.org/~someone/lab/#${LINK}`,
		`#${LINK}`,
		`#\u200b${LINK}`,
		`##${LINK}`,
		`#/${LINK}`,
		` ${LINK}\n`
	])('nothing needs to be said about %j', (text) => {
		expect(decodeLink(text).problems).toEqual([]);
	});
});

describe('a damaged link keeps the rest and names the part', () => {
	it('a value that is no number falls back to the preset', () => {
		const { choice, losses } = replaced('flop_1e26', 'flop_lots');
		expect(choice.regimes[1]!.policies[0]!.edits).toEqual({});
		expect(losses.join()).toMatch(
			/Policy B: systemic\.threshold\.flop: .* is lots, not a number.*own value, 1e\+?25, is used/
		);
	});

	it.each(['NaN', '1e999', 'Infinity', '-1', '', '0x10', '1e26e'])('%j is no compute threshold', (value) => {
		expect(replaced('flop_1e26', `flop_${value}`).losses).toHaveLength(1);
	});

	it('an unknown address is left out, and the nearest is named', () => {
		const { losses } = replaced('systemic.threshold.flop', 'systemic.treshold.flop');
		expect(losses.join()).toMatch(
			/no value systemic\.treshold\.flop.*Did you mean systemic\.threshold\.flop/
		);
	});

	it('an unknown preset is left out with its edits, and the others move up visibly', () => {
		const { choice, losses } = replaced('a_none.1', 'a_nun.1');
		expect(choice.regimes).toHaveLength(1);
		expect(losses.join()).toMatch(/Policy A: There is no preset nun.*calls policy B is now policy A/);
	});

	it('an unknown revision becomes the latest, and says so', () => {
		expect(replaced('eu-ai-act.3', 'eu-ai-act.9').losses.join()).toMatch(
			/no revision 9; the latest is 3\. The latest is used/
		);
	});

	it('a damaged seed phrase falls back, and says that the worlds are other ones', () => {
		const { choice, losses } = replaced('seed_grey-owl', 'seed_.zz.');
		expect(choice.seed).toBe('blue heron');
		expect(losses.join()).toMatch(/seed phrase is damaged.*“blue heron” is used instead/);
	});

	it.each(['0', '-3', '2.5', '99999', 'many'])('%s worlds fall back to the usual number', (worlds) => {
		const { choice, losses } = replaced('worlds_16', `worlds_${worlds}`);
		expect(choice.replicates).toBe(16);
		expect(losses.join()).toMatch(/whole number from 1 to 4096 \(worlds\)\. 16 is used/);
	});

	it('a parameter out of range falls back to its default', () => {
		const [parameter] = PARAMETERS;
		const { choice, losses } = replaced('a_none', `p.${parameter!.linkKey}_1e30~a_none`);
		expect(choice.parameters).toEqual({});
		expect(losses.join()).toContain(`The default, ${parameter!.default}, is used`);
	});

	it('an unknown key is reported', () => {
		expect(replaced('a_none', 'p.mood_3~a_none').losses.join()).toMatch(/“p\.mood” is unknown/);
	});

	it('a damaged fingerprint cannot be compared', () => {
		const { fingerprint, losses } = replaced(FINGERPRINT, '12345');
		expect(fingerprint).toBeNull();
		expect(losses.join()).toMatch(/cannot be compared/);
	});

	it.each(Array.from({ length: LINK.length - 4 }, (_, cut) => cut + 4))(
		'a link cut after %i characters is never taken for whole',
		(cut) => {
			if (cut === LINK.length) return;
			try {
				expect(decodeLink(LINK.slice(0, cut)).losses.length).toBeGreaterThan(0);
			} catch (error) {
				expect(error).toBeInstanceOf(LinkRefused);
			}
		}
	);

	it('a link with one changed digit is noticed', () => {
		const { choice, problems } = replaced('flop_1e26', 'flop_1e27');
		expect(choice.regimes[1]!.policies[0]!.edits).toEqual({ 'systemic.threshold.flop': 1e27 });
		expect(problems.join()).toMatch(/was changed after it was made/);
	});
});

describe('what a link says again and again', () => {
	it.each([
		['an unreadable part', `${LINK}`.replace('~a_', '~foo~foo~foo~a_')],
		['a key', `${LINK}`.replace('~a_', '~p.mood_1~p.mood_2~p.mood_3~a_')],
		['an edit that does not exist', `${LINK}`.replace('~b.', '~b.x_1~b.x_2~b.y_1~b.')],
		['the same words before and behind its end', `v1~a_none.1~foo~foo~end_aaaa~foo~foo`],
		['a thousand parts', `v1~a_none.1${'~foo'.repeat(1000)}`],
		['many parts', `v1~a_none.1${Array.from({ length: 900 }, (_, i) => `~f${i % 30}`).join('')}`]
	])('%s: no sentence stands twice', (_, text) => {
		for (const sentences of [decodeLink(text).problems, decodeLink(text).losses])
			expect(new Set(sentences).size).toBe(sentences.length);
	});

	it('is counted', () => {
		expect(replaced('~a_', '~foo~foo~foo~a_').losses).toEqual([
			'The part “foo” cannot be read and was left out. (So 3 times.)'
		]);
	});
});

describe('what is no link is refused with a reason', () => {
	it.each([
		['', 'empty'],
		['#', 'empty'],
		['https://example.org/lab/#', 'empty'],
		['#hello', 'not-a-link'],
		['https://example.org/', 'not-a-link'],
		['v9~model_1~a_none.1', 'unknown-version'],
		['v0~a_none.1', 'unknown-version'],
		['v1~model_1~seed_x', 'nothing-to-compare'],
		['v1~a_nothing.1', 'nothing-to-compare'],
		[`${LINK}${'a'.repeat(9000)}`, 'too-long']
	])('%j', (text, reason) => {
		expect(refusal(text).reason).toBe(reason);
		expect(refusal(text).message).toMatch(/\.$/);
	});
});

describe('a hostile link costs no time and no harm', () => {
	it.each([
		['script text', 'v1~a_none.1~seed_<script>alert(1)</script>'],
		[
			'a poisoned key',
			'v1~__proto___1~constructor_1~a.__proto__.polluted_1~a_none.1~p.__proto___5~toString_1'
		],
		[
			'a thousand regimes',
			`v1~${Array.from({ length: 1000 }, (_, i) => `x${i}_none.1`).join('~')}`.slice(0, 7900)
		],
		['the same key again and again', `v1~${'a_none.1~'.repeat(800)}`],
		['nothing but separators', `v1~${'~'.repeat(7900)}`],
		['nothing but dots', `v1~seed_${'.'.repeat(7900)}`],
		['a long escape', `v1~seed_.${'f-'.repeat(3900)}~a_none.1`],
		[
			'near misses',
			`v1~a_eu-ai-act.1~${Array.from({ length: 300 }, (_, i) => `a.systemic.treshold.flop${i}_1`).join('~')}`.slice(
				0,
				7900
			)
		]
	])('%s', (_, text) => {
		const before = process.cpuUsage();
		try {
			expect(decodeLink(text).problems.length).toBeGreaterThan(0);
			expect(decodeLink(text).problems.length).toBeLessThanOrEqual(12);
		} catch (error) {
			expect(error).toBeInstanceOf(LinkRefused);
		}
		// Processor time, which other programs on the machine do not lengthen.
		const { system, user } = process.cpuUsage(before);
		expect((system + user) / 1e6, 'seconds').toBeLessThan(5);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});
