import { describe, expect, inject, it } from 'vitest';
import { fingerprintOn, firstNumbersOn, openLab, colouredPixels, useChromium } from './lab';

const newPage = useChromium();

describe.each([['at the root of a host'], ['under a sub-path']])('the built site, served %s', (where) => {
	const under = () => inject(where.includes('sub-path') ? 'subPathUrl' : 'url');

	it('opens with a running comparison in workers, without a single complaint', async () => {
		const page = await newPage();
		let workers = 0;
		page.on('worker', () => workers++);
		const complaints = await openLab(page, '', under());
		expect(await fingerprintOn(page)).toMatch(/^[0-9a-f]{16}$/);
		expect(workers).toBeGreaterThan(0);
		expect(await page.getByText('simulations run in the page itself').count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	it('draws its first chart', async () => {
		const page = await newPage();
		await openLab(page, '', under());
		const canvas = page.locator('canvas').first();
		await canvas.scrollIntoViewIfNeeded();
		await expect.poll(() => colouredPixels(canvas), { timeout: 20_000 }).toBeGreaterThan(200);
	});

	it('asks nobody but its own host for anything', async () => {
		const page = await newPage();
		const asked: string[] = [];
		page.context().on('request', (request) => asked.push(request.url()));
		await openLab(page, '', under());
		await firstNumbersOn(page);
		await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Model' }).click();
		await page.waitForURL('**/model/');
		const home = new URL(under()).origin;
		expect(asked.length).toBeGreaterThan(3);
		expect(asked.filter((url) => !url.startsWith(`${home}/`) && !/^(data|blob):/.test(url))).toEqual([]);
	});

	it('has a page about the model, which leads back', async () => {
		const page = await newPage();
		const complaints = await openLab(page, 'model/', under());
		await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Lab' }).click();
		await page.waitForURL(under());
		await firstNumbersOn(page);
		expect(complaints).toEqual([]);
	});
});

it('shows four differences and at least five charts with something on them', async () => {
	const page = await newPage();
	const complaints = await openLab(page);
	await fingerprintOn(page);
	expect(await page.locator('[data-headline]').count()).toBe(4);
	const charts = page.locator('canvas');
	expect(await charts.count()).toBeGreaterThanOrEqual(5);
	for (const canvas of await charts.all()) {
		await canvas.scrollIntoViewIfNeeded();
		const name = (await canvas.getAttribute('aria-label')) ?? '';
		await expect.poll(() => colouredPixels(canvas), { message: name }).toBeGreaterThan(200);
	}
	expect(complaints).toEqual([]);
});

it('can be read without JavaScript, and says that the simulations need it', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	const response = await page.goto(inject('url'));
	expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
	// Chromium shows no <noscript> when a program switches scripts off, so what is sent must do.
	expect(await response?.text()).toMatch(/<noscript>[^]*need JavaScript[^]*<\/noscript>/);
});
