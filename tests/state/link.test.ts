import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeLink, encodeLink } from '$lib/link';
import type * as encode from '../../src/lib/link/encode';
import type { Source } from '$lib/experiments';
import { defaultChoice } from '$lib/scenarios';
import * as address from '../../src/lib/scenarios/address';
import * as problems from '../../src/lib/scenarios/problems';
import { citationIn, provenanceIn } from '$lib/state/citing';
import { LinkState, type PageAddress } from '../../src/lib/state/link.svelte';
import { ViewState } from '../../src/lib/state/view.svelte';
import { longestLink } from '../link/scenarios';
import { ScenarioState } from '../../src/lib/state/scenario.svelte';

const encoded = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../src/lib/link/encode', async (original) => {
	const module = await original<typeof encode>();
	return {
		...module,
		encodeLink: (...all: Parameters<typeof encodeLink>) => (encoded.count++, module.encodeLink(...all))
	};
});

const LINE = 'systemic.threshold.flop';
const FINGERPRINT = '0123456789abcdef';

/** A page whose effects run when told: `follow` is the body of one. */
function page() {
	const scenario = new ScenarioState();
	const written: string[] = [];
	let fingerprint: string | null = null;
	let shown: Source | null = null;
	let stored: string | null = null;
	const view = new ViewState();
	const around: PageAddress = {
		fingerprint: () => fingerprint,
		stored: () => stored,
		shown: () => shown,
		cited: ({ experiment, pairedReplicates: worlds }) => ({
			choice: experiment.choice,
			fingerprint: worlds === experiment.replicates ? fingerprint : null,
			part: worlds === experiment.replicates ? null : { worlds, ended: 'stopped' }
		}),
		base: () => 'https://example.org/lab/',
		today: () => '2026-11-25',
		write: (text) => written.push(text)
	};
	const link = new LinkState(scenario, around, view);
	let end: (() => void) | undefined;
	const follow = () => {
		end?.();
		end = link.follow();
	};
	const move = (flop: number, commit: boolean) => {
		scenario.setPolicyValue(1, 0, LINE, flop, { commit });
		follow();
	};
	/** Numbers of the scenario on screen are there: of all its worlds, or of some. */
	const show = (pairedReplicates = scenario.current.replicates) =>
		(shown = { experiment: scenario.current, pairedReplicates });
	const finish = () => {
		fingerprint = FINGERPRINT;
		show();
		follow();
	};
	follow();
	encoded.count = 0;
	const keep = (result: string | null) => (stored = result);
	return { scenario, link, view, written, follow, move, show, finish, keep };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the link', () => {
	it('is encoded once for a drag of 20 steps, at its end, and once more for the fingerprint', () => {
		const { link, written, move, show, finish } = page();
		for (let step = 0; step < 20; step++) {
			move(1e24 * (step + 1), false);
			vi.advanceTimersByTime(1000);
		}
		expect([encoded.count, written]).toEqual([0, []]);
		move(1e26, true);
		vi.advanceTimersByTime(1000);
		expect(encoded.count).toBe(1);
		finish();
		vi.advanceTimersByTime(1000);
		expect(encoded.count).toBe(2);
		expect(written.map((text) => decodeLink(text).fingerprint)).toEqual([null, FINGERPRINT]);
		expect(decodeLink(written[1]!).choice.regimes[1]!.policies[0]!.edits).toEqual({ [LINE]: 1e26 });
		// What is shared, cited and exported of it is the same encoding.
		expect(citationIn(link)!.address).toBe(`https://example.org/lab/#${written[1]}`);
		expect(provenanceIn(link, show()).join()).toContain(written[1]);
		expect(encoded.count).toBe(2);
	});

	it('is written once for changes that follow each other quickly', () => {
		const { scenario, follow, written } = page();
		for (const seed of ['a', 'b', 'c']) {
			scenario.setSeed(seed);
			follow();
			vi.advanceTimersByTime(200);
		}
		vi.advanceTimersByTime(1000);
		expect(written.map((text) => decodeLink(text).choice.seed)).toEqual(['c']);
	});

	it('leaves the address alone until something is changed', () => {
		const { link, follow, written, move } = page();
		link.open(`#${encodeLink({ ...defaultChoice(), seed: 'sent' }, FINGERPRINT)}`);
		follow();
		vi.advanceTimersByTime(1000);
		expect([written, link.sent?.fingerprint]).toEqual([[], FINGERPRINT]);
		move(1e26, true);
		vi.advanceTimersByTime(1000);
		expect([written.length, link.sent]).toEqual([1, null]);
	});

	it('says why a scenario is too long for one, and goes on', () => {
		const { link, follow, scenario, show, written } = page();
		// Every character of the phrase takes six in a link.
		for (let regime = 0; regime < 2; regime++) scenario.pickPreset(regime, 'eu-ai-act');
		const { choice } = scenario;
		vi.spyOn(scenario, 'current', 'get').mockReturnValue({
			...scenario.current,
			choice: { ...choice, seed: '🦉'.repeat(4000) }
		} as never);
		follow();
		vi.advanceTimersByTime(1000);
		expect(written).toEqual([]);
		expect(link.refused).toMatch(/too many places for a link/);
		const source = show();
		expect(citationIn(link)).toBeNull();
		expect(provenanceIn(link, source).join()).toMatch(/seed “.*too long for a link/s);
	});
});

it('a link that opens cleanly and has no room for its result gives a sentence, and is not written over', () => {
	const sent = longestLink();
	expect(sent.length).toBeGreaterThan(7976);
	const { link, follow, scenario, show, written, finish } = page();
	link.open(`#${sent}`);
	expect(link.problems).toEqual([]);
	expect(scenario.choice.regimes).toHaveLength(4);
	finish();
	vi.advanceTimersByTime(1000);
	expect([written, link.refused]).toEqual([[], null]);
	expect(citationIn(link)).toBeNull();
	expect(provenanceIn(link, show()).join()).toMatch(/seed “x+”.*too long for a link/s);
	scenario.setSeed('y'.repeat(scenario.choice.seed.length));
	follow();
	vi.advanceTimersByTime(1000);
	expect(written).toEqual([]);
	expect(link.refused).toMatch(/too many places for a link/);
});

it('a link whose seed phrase only looks like another opens with a sentence about it', () => {
	const { link } = page();
	link.open(`#${encodeLink({ ...defaultChoice(), seed: 'blue heron ' }, null)}`);
	expect(link.problems).toEqual([
		'The seed phrase ends with a space: a phrase that only looks the same gives other worlds.'
	]);
});

it.each([
	['#%23v1%7Emodel_1%7Eseed_grey-owl%7Eworlds_2%7Ea_none.1', 'grey owl'],
	['#%E2%80%8Bv1%257Emodel_1%257Eseed_grey-owl%257Eworlds_2%257Ea_none%2E1', 'grey owl'],
	['#content', 'blue heron']
])('the hash %s opens with the seed phrase %s', (hash, seed) => {
	const { link, scenario } = page();
	link.open(hash);
	expect(scenario.choice.seed).toBe(seed);
});

describe('numbers that are shown', () => {
	it('are cited and exported as what made them, whatever the controls say by now', () => {
		const { scenario, link, follow, show, finish } = page();
		finish();
		const before = citationIn(link)!;
		scenario.setSeed('another');
		follow();
		expect(link.isShown).toBe(false);
		expect(citationIn(link)).toEqual(before);
		expect(before.address).toContain(`~seed_blue-heron~`);
		expect(link.address()).toContain('~seed_another~');
		// A chart that lags behind the others is exported as what it shows.
		const older = show();
		scenario.setSeed('a third');
		show();
		expect(provenanceIn(link, older).join()).toContain('~seed_another~');
	});

	it('of a run that was stopped open in the worlds that they hold', () => {
		const { link, show } = page();
		show(5);
		const { address, text } = citationIn(link)!;
		expect(decodeLink(address).choice.replicates).toBe(5);
		expect(text).toContain('stopped after 5 of 16 worlds');
	});

	it('before there are any, the scenario is cited, and that it holds no world', () => {
		const { address, text, bibtex } = citationIn(page().link)!;
		expect(decodeLink(address).choice.replicates).toBe(16);
		for (const words of [text, bibtex]) expect(words).toContain('none of 16 worlds simulated yet');
		expect(text).not.toContain('paired worlds');
	});

	it('of a result that is stored with the site are cited as that, whatever was simulated before or so far', () => {
		const { scenario, link, finish, keep, show } = page();
		finish();
		scenario.setSeed('of a question');
		keep('fedcba9876543210');
		for (const simulate of [() => undefined, () => show(3)]) {
			simulate();
			const { address, text } = citationIn(link)!;
			expect(decodeLink(address)).toMatchObject({
				fingerprint: 'fedcba9876543210',
				choice: { seed: 'of a question', replicates: 16 }
			});
			expect(text).toContain('16 paired worlds, result fedcba9876543210');
		}
	});
});

describe('a gesture', () => {
	it('validates the one value that it changes, once, and nothing else', () => {
		const { scenario } = page();
		const [edit, parameter, whole] = [
			vi.spyOn(address, 'readEdit'),
			vi.spyOn(problems, 'readParameter'),
			vi.spyOn(problems, 'readChoice')
		];
		scenario.setPolicyValue(1, 0, LINE, 1e26, { commit: false });
		expect([edit, parameter, whole].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
	});
});

describe('the view in the link', () => {
	const base = 'https://example.org/lab/#';
	const viewIn = (address: string | null) => decodeLink(address!).view;

	it('is shared with its title, and is no part of what is cited or exported', () => {
		const { link, view, finish, show } = page();
		finish();
		const cited = citationIn(link)!.address;
		view.world = 2;
		expect(link.rename('Why it matters')).toBeNull();
		const shared = link.sharedOnScreen();
		expect(viewIn(shared)).toEqual({ title: 'Why it matters', parts: new Map([['world', '3']]) });
		expect(decodeLink(shared!)).toEqual({ ...decodeLink(cited), view: viewIn(shared) });
		expect(citationIn(link)!.address).toBe(cited);
		expect(provenanceIn(link, show()).join()).toContain(cited);
	});

	it('is written to the address, but not in the place of a link that was opened', () => {
		const { link, view, written, follow, move } = page();
		view.who = 'risk';
		follow();
		vi.advanceTimersByTime(1000);
		expect(written.map((text) => decodeLink(text).view.parts.get('who'))).toEqual(['risk']);
		expect(link.hash).toBe(written[0]);
		link.open(`#${encodeLink(defaultChoice(), FINGERPRINT, { title: 'Sent', parts: new Map() })}`);
		view.who = 'labs';
		follow();
		vi.advanceTimersByTime(1000);
		expect(written).toHaveLength(1);
		// What is shared of it says how it is seen now; once the scenario is changed, the address does too.
		expect(viewIn(link.address())).toEqual({ title: 'Sent', parts: new Map([['who', 'labs']]) });
		move(1e26, true);
		vi.advanceTimersByTime(1000);
		expect(viewIn(base + written[1]!)).toEqual({ title: '', parts: new Map([['who', 'labs']]) });
	});

	it('opens as it was seen, and a later link as that one was', () => {
		const { link, view } = page();
		const parts = new Map([['world', '2']]);
		link.open(`#${encodeLink(defaultChoice(), null, { title: 'Second world', parts })}`);
		expect([view.world, link.title, link.problems]).toEqual([1, 'Second world', []]);
		link.open(`#${encodeLink(defaultChoice(), null)}`);
		expect([view.world, link.title]).toEqual([0, '']);
	});

	it('keeps the title to the scenario that bears it', () => {
		const { link, scenario, move } = page();
		link.rename('As adopted');
		move(1e26, true);
		expect(link.title).toBe('');
		scenario.undo();
		expect(link.title).toBe('As adopted');
		expect(link.rename('a\u202eb')).toMatch(/cannot be seen/);
		expect(link.title).toBe('As adopted');
	});

	it('says a thousand unknown parts in a few sentences', () => {
		const { link } = page();
		const parts = new Map(Array.from({ length: 300 }, (_, n) => [`part${n}`, 'x'] as const));
		link.open(`#${encodeLink(defaultChoice(), null, { title: '', parts })}`);
		expect(link.problems.length).toBeLessThanOrEqual(12);
		expect(link.problems.at(-1)).toMatch(/^289 more parts/);
	});
});
