import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually, fingerprintOn, openLab, openSheet, painted, settledWith, useChromium } from './lab';
import { look, LOOKS, shorten, unfold, violations } from './axe';
import { hashOf, inLink, smallScenario } from './scenarios';

const newPage = useChromium();
const SMALL = hashOf(smallScenario(['none', 'us-eo-14110']));

/** Addresses that lead on to another page: what axe would see is that one. */
const MOVED = ['model', 'theory'];
/** Every other page of the built site but the Lab itself, such as `how-it-works/`. */
const BUILT = fileURLToPath(new URL('../../build', import.meta.url));
const OTHER_PAGES = readdirSync(BUILT)
	.filter((name) => existsSync(join(BUILT, name, 'index.html')) && !MOVED.includes(name))
	.map((name) => `${name}/`);

/** How far the page is wider than the window at 768, 360 and 320 px. */
async function overhangs(page: Page): Promise<number[]> {
	const found: number[] = [];
	for (const width of [768, 360, 320]) {
		await page.setViewportSize({ width, height: 700 });
		await painted(page);
		found.push(
			await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
		);
	}
	return found;
}
const none = (found: readonly number[]) => found.every((overhang) => overhang <= 0);

/** Every state of the Lab: what leads to it from the one before, and the part of the page that is new in it. */
const STATES: readonly (readonly [name: string, enter: (page: Page) => Promise<unknown>, part?: string])[] = [
	['the answer, with every question below', (page) => page.locator('[data-topic]').last().waitFor()],
	[
		'its picture as a table',
		(page) => page.locator('figure').first().getByRole('button', { name: 'Table' }).click(),
		'figure'
	],
	['the panel with policies', (page) => openSheet(page, 'Policies'), '.sheet'],
	['the panel with assumptions', (page) => openSheet(page, 'Assumptions'), '.sheet'],
	['the panel with worlds', (page) => openSheet(page, 'Worlds'), '.sheet'],
	[
		'the cards of policies',
		async (page) => {
			await page.getByRole('button', { name: 'Close', exact: true }).click();
			await page.getByRole('button', { name: /^Policy B/ }).click();
			await page.locator('dialog [data-preset]').first().waitFor();
		},
		'dialog'
	],
	[
		'search with something found',
		async (page) => {
			await page.keyboard.press('Escape');
			await page.keyboard.press('Control+k');
			await page.getByRole('combobox', { name: /^Search/ }).fill('line');
		},
		'dialog'
	],
	[
		'kept scenarios',
		async (page) => {
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Scenarios' }).click();
			await page.getByRole('textbox', { name: 'Keep this one as' }).waitFor();
		},
		'dialog'
	],
	[
		'the link to share',
		async (page) => {
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Share' }).filter({ visible: true }).click();
			await page.getByRole('dialog').waitFor();
		},
		'dialog'
	]
];

/** Three years of models: the table of all of them has the same cells as that of eight, of which axe weighs each. */
const SHORT = hashOf(smallScenario(['none', 'us-eo-14110'], { parameters: { months: 36 } }));

it.each(LOOKS)('axe finds nothing in any state of the Lab, $colorScheme', async (view) => {
	const page = await newPage();
	// A damaged link: the notice about it stands above everything else.
	await openLab(page, SHORT.replace('b_', 'b.no.such.address_1~b_'));
	await fingerprintOn(page);
	expect(await page.getByRole('alert').count()).toBe(1);
	await look(page, view);
	for (const [name, enter, part] of STATES) {
		await enter(page);
		await painted(page);
		expect(await violations(page, part), name).toEqual([]);
	}
});

it.each(OTHER_PAGES)('axe finds nothing on /%s, and nothing scrolls sideways', async (path) => {
	const page = await newPage();
	await openLab(page, path);
	expect(await overhangs(page)).toSatisfy(none);
	await unfold(page);
	expect(await overhangs(page)).toSatisfy(none);
	await shorten(page);
	for (const view of LOOKS) {
		await look(page, view);
		expect(await violations(page)).toEqual([]);
	}
});

it('nothing scrolls sideways on the Lab with four policies, unfolded, with the panel, the cards and the link to share', async () => {
	const page = await newPage({ viewport: { width: 320, height: 700 } });
	await openLab(page, hashOf(smallScenario(['none', 'us-eo-14110', 'ca-sb-53', 'premarket-licence'])));
	await fingerprintOn(page);
	expect(await overhangs(page)).toSatisfy(none);
	for (const heading of await page.locator('[data-topic] h2 button').all()) await heading.click();
	expect(await overhangs(page)).toSatisfy(none);
	for (const part of ['Policies', 'Assumptions'] as const) {
		await openSheet(page, part);
		expect(await overhangs(page)).toSatisfy(none);
	}
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await page.getByRole('button', { name: /^Policy B/ }).click();
	expect(await overhangs(page)).toSatisfy(none);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Share' }).filter({ visible: true }).click();
	expect(await overhangs(page)).toSatisfy(none);
});

/** Presses Tab until what has the focus is called `name`; fails after as many stops as a page should never have. */
async function tabTo(page: Page, role: string, name: string): Promise<void> {
	for (let stop = 0; stop < 200; stop++) {
		await page.keyboard.press('Tab');
		const reached = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element) return ['', ''];
			const label = (element as HTMLInputElement).labels?.[0]?.textContent;
			const type = element.getAttribute('type') ?? '';
			return [
				element.tagName === 'INPUT' ? type : element.tagName.toLowerCase(),
				(element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim()
			];
		});
		if (reached[0] === role && reached[1] === name) return;
	}
	throw new Error(`Tab did not reach the ${role} “${name}”.`);
}

const focusIsMarked = (page: Page): Promise<boolean> =>
	page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
	});

it('the keyboard alone moves the line of a law, undoes that, and opens its terms', async () => {
	const page = await newPage();
	// Presses close together are one step of undo: the clock of the page stands still while they are sent.
	await page.clock.install({ time: '2026-01-01T00:00:00Z' });
	const complaints = await openLab(page, SMALL);
	const before = await fingerprintOn(page);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to results');
	const sheet = await openSheet(page, 'Policies');
	await sheet.focus();
	await tabTo(page, 'range', 'Training compute, B: compared, tier report');
	expect(await focusIsMarked(page)).toBe(true);
	await page.clock.pauseAt('2026-01-02T00:00:00Z');
	for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowLeft');
	await page.clock.resume();
	expect(await settledWith(page, '~b.report.threshold.flop_1e24~')).not.toBe(before);
	await page.keyboard.press('Control+z');
	expect(await settledWith(page, `~${inLink('b', 'us-eo-14110')}~result_`)).toBe(before);
	await tabTo(page, 'summary', 'Terms and numbers');
	expect(await focusIsMarked(page)).toBe(true);
	await page.keyboard.press('Enter');
	await tabTo(page, 'summary', 'Threshold');
	expect(complaints).toEqual([]);
});

it('the dialog with the link takes the focus, closes on Escape and gives the focus back', async () => {
	const page = await newPage();
	await openLab(page, SMALL);
	await fingerprintOn(page);
	const share = page.getByRole('button', { name: 'Share' }).filter({ visible: true });
	await share.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await dialog.waitFor();
	expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
	await page.keyboard.press('Escape');
	await eventually(() => dialog.count()).toBe(0);
	expect(await share.evaluate((element) => element === document.activeElement)).toBe(true);
});

it.each([
	['no-preference', 'something'],
	['reduce', 'nothing']
] as const)('where the system says %s about motion, %s moves', async (reducedMotion, moving) => {
	const page = await newPage({ reducedMotion });
	await page.addInitScript(() => {
		const seen = window as unknown as { moves: string[] };
		seen.moves = [];
		for (const kind of ['transitionrun', 'animationstart']) {
			const note = ({ target }: Event) =>
				seen.moves.push(`${kind}: ${(target as Element).outerHTML.slice(0, 80)}`);
			addEventListener(kind, note, true);
		}
	});
	await openLab(page, SMALL);
	await fingerprintOn(page);
	await page.getByRole('button', { name: 'Share' }).filter({ visible: true }).hover();
	await painted(page);
	const moves = () => page.evaluate(() => (window as unknown as { moves: string[] }).moves);
	if (moving === 'nothing') expect(await moves()).toEqual([]);
	else await eventually(moves).not.toEqual([]);
});

it('colours chosen on the page outlast a visit to another page', async () => {
	const page = await newPage({ colorScheme: 'light' });
	await openLab(page, SMALL);
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await background();
	await page.getByRole('button', { name: 'Dark colours' }).click();
	await eventually(background).not.toBe(light);
	const dark = await background();
	await openLab(page, 'how-it-works/');
	expect(await background()).toBe(dark);
});
