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
		['a word glued to it', `${LINK}_and-more`]
	])('%s', (_, text) => {
		const decoded = decodeLink(text);
		expect(decoded.choice).toEqual(CHOICE);
		expect(decoded.fingerprint).toBe(FINGERPRINT);
		expect(decoded.problems).toHaveLength(1);
		expect(decoded.losses).toEqual([]);
	});

	it.each([`#${LINK}`, `##${LINK}`, `#/${LINK}`, ` ${LINK}\n`])(
		'nothing needs to be said about %j',
		(text) => {
			expect(decodeLink(text).problems).toEqual([]);
		}
	);
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
