import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { SCHEDULE } from '$lib/model';
import { eventually, openLab, useChromium } from './lab';

const newPage = useChromium();
const table = (page: Page) => page.getByRole('region', { name: 'Table of assumptions' });
const names = (page: Page) => table(page).locator('tbody th code').allTextContents();
const badges = (page: Page) => table(page).locator('tbody td:nth-child(4)').allTextContents();

it('the table of assumptions is searched, filtered and sorted, and says how many are left', async () => {
	const page = await newPage();
	const complaints = await openLab(page, 'how-it-works/');
	const all = await names(page);
	expect(all.length).toBeGreaterThan(100);

	await page.getByRole('searchbox', { name: 'Search' }).fill('feared coverage');
	await eventually(async () => (await names(page)).length).toBeLessThan(all.length);
	expect(await names(page)).toContain('fearedCoverage');
	expect(await page.getByText(`${(await names(page)).length} of ${all.length} assumptions`).count()).toBe(1);
	await page.getByRole('searchbox', { name: 'Search' }).fill('');

	await page.getByRole('combobox', { name: 'Badge' }).selectOption('Measured');
	await eventually(async () => [...new Set(await badges(page))]).toEqual(['Measured']);
	await page.getByRole('combobox', { name: 'Group' }).selectOption('Risk');
	await eventually(async () => [
		...new Set(await table(page).locator('tbody .group').allTextContents())
	]).not.toContain('Compliance');
	await page.getByRole('combobox', { name: 'Badge' }).selectOption('All badges');
	await page.getByRole('combobox', { name: 'Group' }).selectOption('All groups');
	await eventually(() => names(page)).toEqual(all);

	const header = table(page).getByRole('columnheader', { name: 'Badge' });
	await header.getByRole('button').click();
	await eventually(() => header.getAttribute('aria-sort')).toBe('ascending');
	expect((await badges(page))[0]).toBe('Measured');
	await header.getByRole('button').click();
	await eventually(() => header.getAttribute('aria-sort')).toBe('descending');
	expect((await badges(page))[0]).toBe('Assumed');
	expect(complaints).toEqual([]);
});

it('every chapter of the contents and every step of the month is on the page', async () => {
	const page = await newPage();
	await openLab(page, 'how-it-works/');
	const links = await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link').all();
	expect(links.length).toBeGreaterThan(5);
	for (const link of links) {
		const target = await link.getAttribute('href');
		expect(await page.locator(`h2${target}`).count(), target!).toBe(1);
	}
	expect(await page.locator('ol > li > h3').count()).toBe(SCHEDULE.length);
	// Drawn by the browser: as markup of the page, with a height, and never wider than their own frame.
	const equations = page.locator('.equation');
	expect(await equations.count()).toBeGreaterThan(10);
	for (const height of await equations.evaluateAll((all) =>
		all.map((one) => one.querySelector('math mrow')!.getBoundingClientRect().height)
	))
		expect(height).toBeGreaterThan(10);
});

it.each([
	['model/#outcomes', 'how-it-works/#outcomes'],
	['model/#assumption-sets', 'how-it-works/#assumption-sets'],
	['theory/#notch', 'how-it-works/#notch'],
	['theory/', 'how-it-works/']
])('%s of earlier versions leads to %s, at the root and under a sub-path', async (old, now) => {
	for (const under of [inject('url'), inject('subPathUrl')]) {
		const page = await newPage();
		const complaints = await openLab(page, old, under);
		await eventually(() => page.url()).toBe(new URL(now, under).href);
		await page.getByRole('heading', { level: 1, name: 'How it works' }).waitFor();
		const { hash } = new URL(page.url());
		if (hash)
			await eventually(() =>
				page.locator(hash).evaluate((at) => Math.abs(at.getBoundingClientRect().top) < 400)
			).toBe(true);
		expect(complaints).toEqual([]);
	}
});
