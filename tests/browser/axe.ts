import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, NARROW, painted, WIDE } from './lab';

/** Everything that can be unfolded, unfolded: drawers inside of drawers too. */
export async function unfold(page: Page): Promise<void> {
	await eventually(() =>
		page.evaluate(() => {
			const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
			for (const details of closed) details.open = true;
			return closed.length;
		})
	).toBe(0);
}

/** Rows of a table, items of a list and drawers in a row are alike, and axe takes its time for each: the first stand for all. */
const ALIKE = 8;
export const shorten = (page: Page): Promise<void> =>
	page.evaluate((most) => {
		const seen = new Map<string, Map<Element | null, number>>();
		for (const part of document.querySelectorAll('tbody > tr, li, details')) {
			const ofKind = seen.get(part.tagName) ?? new Map<Element | null, number>();
			seen.set(part.tagName, ofKind);
			const before = ofKind.get(part.parentElement) ?? 0;
			ofKind.set(part.parentElement, before + 1);
			if (before >= most) part.remove();
		}
	}, ALIKE);

/** Sliders that say no value, or one that nobody would say: each must announce words, or a number without an exponent. */
async function unsaidSliders(page: Page): Promise<string[]> {
	const said = await page
		.locator('input[type=range], [role=slider]')
		.evaluateAll((all) =>
			all.map((slider) => [slider.outerHTML.slice(0, 200), slider.getAttribute('aria-valuetext') ?? ''])
		);
	return said.filter(([, words]) => !words || /\de[+-]?\d/i.test(words)).map(([html]) => html!);
}

/** What axe found on the page, or in a part of it: one line for each place. */
export async function violations(page: Page, part?: string): Promise<string[]> {
	// Of rules that pass, one place each: axe spends most of its time on naming the others.
	// Targets of at least 24 px (WCAG 2.2, 2.5.8, with its exceptions) are off by default.
	// The legacy mode spares a page of its own for each look, which is only needed for frames of other hosts.
	const axe = new AxeBuilder({ page })
		.setLegacyMode()
		.options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
	const { violations: found, passes } = await (part === undefined ? axe : axe.include(part)).analyze();
	expect(passes.length).toBeGreaterThan(8);
	expect(await unsaidSliders(page)).toEqual([]);
	return found.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`)
	);
}

/** Light on a laptop and dark on a phone: every colour and every size once, as axe takes seconds for a long page. */
export const LOOKS = [
	{ colorScheme: 'light', viewport: WIDE },
	{ colorScheme: 'dark', viewport: NARROW }
] as const;

export async function look(page: Page, { colorScheme, viewport }: (typeof LOOKS)[number]): Promise<void> {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize(viewport);
	await painted(page);
	const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	expect(isDark).toBe(colorScheme === 'dark');
}
