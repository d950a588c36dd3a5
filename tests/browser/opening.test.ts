import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { DESCRIBED_METRICS, DESCRIBED_PARAMETERS } from '$lib/model/described';
import { DESCRIBED_PRESETS } from '$lib/scenarios/described';
import {
	eventually,
	fingerprintOn,
	firstNumbersOn,
	NARROW,
	openLab,
	painted,
	useChromium,
	WIDE
} from './lab';
import {
	difference,
	differenceFromApproved,
	fileNameOf,
	PAGE_TOLERANCE,
	settledPage,
	settledPicture,
	TOLERANCE
} from './pictures';

const newPage = useChromium();
/** What the figure of a canvas is called. */
const titleOf = (canvas: Locator) =>
	canvas.evaluate(
		(element) =>
			element.getAttribute('aria-label') ??
			element.closest('figure')?.querySelector('[id$="-title"]')?.textContent ??
			''
	);
/** Charts of the page: the picture of the world, and one for each question. */
const CHARTS = 6;

describe.each([['at the root of a host'], ['under a sub-path']])('the built site, served %s', (where) => {
	const under = () => inject(where.includes('sub-path') ? 'subPathUrl' : 'url');

	it('opens with a running comparison in workers and a first chart, without a single complaint', async () => {
		const page = await newPage();
		let workers = 0;
		page.on('worker', () => workers++);
		const complaints = await openLab(page, '', under());
		expect(await fingerprintOn(page)).toMatch(/^[0-9a-f]{16}$/);
		expect(workers).toBeGreaterThan(0);
		const chart = page.locator('canvas').first();
		await chart.scrollIntoViewIfNeeded();
		expect(await settledPicture(chart)).not.toBe('');
		expect(await page.getByText('simulations run in the page itself').count()).toBe(0);
		// What drives the answer comes with the site.
		const stored = page.waitForResponse(/\/results\/drivers\/default\.json$/);
		await page.getByRole('button', { name: /^What drives this\? ▸/ }).click();
		expect((await stored).ok()).toBe(true);
		await page.locator('[data-drivers-complete]').waitFor();
		expect(complaints).toEqual([]);
	});

	it('asks nobody but its own host for anything', async () => {
		const page = await newPage();
		const asked: string[] = [];
		page.context().on('request', (request) => asked.push(request.url()));
		await openLab(page, '', under());
		await firstNumbersOn(page);
		await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'How it works' }).click();
		await page.waitForURL('**/how-it-works/');
		const home = new URL(under()).origin;
		expect(asked.length).toBeGreaterThan(3);
		expect(asked.filter((url) => !url.startsWith(`${home}/`) && !/^(data|blob):/.test(url))).toEqual([]);
	});

	it('has a page about the model, which leads back', async () => {
		const page = await newPage();
		const complaints = await openLab(page, 'how-it-works/', under());
		await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Explore' }).click();
		await page.waitForURL(under());
		await firstNumbersOn(page);
		expect(complaints).toEqual([]);
	});
});

it('the comparison that the page opens with shows charts like the approved pictures', async () => {
	const page = await newPage();
	const complaints = await openLab(page);
	await fingerprintOn(page);
	// Sections wait for the runs to end; a chart that is not there yet would be compared with nothing.
	await eventually(() => page.locator('canvas').count()).toBe(CHARTS);
	const charts = await page.locator('canvas').all();
	const pictures = new Map<string, string>();
	for (const canvas of charts) {
		await canvas.scrollIntoViewIfNeeded();
		const name = fileNameOf(await titleOf(canvas));
		expect(pictures.has(name), `two charts are called ${name}`).toBe(false);
		const picture = await settledPicture(canvas);
		pictures.set(name, picture);
		expect(await differenceFromApproved(page, name, picture), name).toBeLessThan(TOLERANCE);
	}
	expect(complaints).toEqual([]);

	// The measure tells charts apart. A quantity and its difference from no rule may look the same.
	const all = [...pictures];
	const measured: [string, number][] = [];
	for (const [n, [name, picture]] of all.entries()) {
		const [otherName, other] = all[(n + 2) % all.length]!;
		measured.push([`${name} and ${otherName}`, await difference(page, picture, other)]);
	}
	for (const [names, found] of measured) expect(found, names).toBeGreaterThan(TOLERANCE);
	if (process.env.UPDATE_PICTURES === '1') console.log(measured);
});

/** Widths of a laptop, a tablet and a telephone, in pixels. */
const SIZES = [
	[1440, 900],
	[768, 1024],
	[360, 740]
] as const;
/** Parts of the front page above the fold, and where they must be missed if they were gone. */
const PARTS = ['[data-answer]', '.view', 'aside'] as const;

it('the front page looks like the approved pictures at three widths, by day and by night', async () => {
	const page = await newPage({ reducedMotion: 'reduce' });
	const complaints = await openLab(page);
	await fingerprintOn(page);
	const found = new Map<string, number>();
	for (const [width, height] of SIZES) {
		await page.setViewportSize({ width, height });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.evaluate(() => scrollTo(0, 0));
			const name = `explore-${width}-${colorScheme}`;
			found.set(name, await differenceFromApproved(page, name, await settledPage(page)));
		}
	}
	expect([...found].filter(([, difference]) => difference >= PAGE_TOLERANCE)).toEqual([]);

	// The measure misses a part that is gone, the colours of the other theme, and another width.
	await page.setViewportSize({ width: WIDE.width, height: WIDE.height });
	const whole = await settledPage(page);
	const missed: [string, number][] = [];
	for (const part of PARTS) {
		const shown = page.locator(part).first();
		await shown.evaluate((element) => (element.style.visibility = 'hidden'));
		missed.push([part, await difference(page, await settledPage(page), whole)]);
		await shown.evaluate((element) => (element.style.visibility = ''));
	}
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	missed.push(['theme', await difference(page, await settledPage(page), whole)]);
	if (process.env.UPDATE_PICTURES === '1') console.log([...found], missed);
	expect(missed.filter(([, difference]) => difference < PAGE_TOLERANCE)).toEqual([]);
	expect(complaints).toEqual([]);
});

it('can be read without JavaScript, and says that the simulations need it', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	const response = await page.goto(inject('url'));
	expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
	// Chromium shows no <noscript> when a program switches scripts off, so what is sent must do.
	expect(await response?.text()).toMatch(/<noscript>[^]*need JavaScript[^]*<\/noscript>/);
});

/** Most JavaScript that the first load may take, compressed, in bytes; the script of the workers is apart. */
const FIRST_LOAD_LIMIT = 150 * 1024;
const BUILD = new URL('../../build/', import.meta.url);
const built = (path: string) => readFileSync(fileURLToPath(new URL(path, BUILD)), 'utf8');

/** The scripts that the front page names, and whatever these import before they run, as paths in the built site. */
function firstLoad(): Set<string> {
	const named = [...built('index.html').matchAll(/(?:href|import\()[="(]*(\.\/_app\/[^"]+\.js)"/g)];
	const waiting = named.map(([, path]) => new URL(path!, BUILD).href);
	const found = new Set<string>();
	for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
		if (found.has(address)) continue;
		found.add(address);
		for (const [, path] of built(address).matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g))
			waiting.push(new URL(path!, address).href);
	}
	return new Set([...found].map((address) => address.slice(BUILD.href.length)));
}

describe('the first load', () => {
	it('takes at most 150 KiB of compressed JavaScript before the page answers', async () => {
		const page = await newPage();
		const asked: string[] = [];
		page.on('request', (request) => {
			if (request.url().endsWith('.js')) asked.push(request.url().slice(inject('url').length));
		});
		await openLab(page);
		// Workers start while the page is set up; what it imports once it is there comes later.
		const worker = () => asked.findIndex((path) => path.includes('/workers/'));
		await eventually(worker).toBeGreaterThan(0);
		const before = new Set(asked.slice(0, worker()));
		const declared = firstLoad();
		expect(declared.size).toBeGreaterThan(20);
		expect([...declared].filter((path) => !before.has(path))).toEqual([]);
		// Beside it SvelteKit loads its page for errors.
		expect([...before].filter((path) => !declared.has(path)).length).toBeLessThan(3);
		const bytes = [...before].map((path) => gzipSync(built(path)).length).reduce((sum, size) => sum + size);
		expect(bytes, `in ${before.size} files`).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
	});

	it.each([['a laptop', WIDE] as const, ['a phone', NARROW] as const])(
		'moves nothing on %s that was there before, from the first paint to the last number',
		async (_, viewport) => {
			const page = await newPage({ viewport });
			await page.addInitScript(() => {
				const shifts: string[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & {
						value: number;
						sources: { node: Node | null }[];
					})[])
						shifts.push(
							`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(' | ')}`
						);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await openLab(page);
			await fingerprintOn(page);
			await painted(page);
			const shifts = () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
			expect(await shifts()).toEqual([]);
			// The observer sees what moves.
			await page.evaluate(() => (document.querySelector('main')!.style.marginTop = '200px'));
			await eventually(async () => (await shifts()).length).toBeGreaterThan(0);
		}
	);

	it('holds no text that is read only where somebody asks for it', () => {
		const scripts = [...firstLoad()].map(built).join('\n');
		expect(scripts).toContain(JSON.stringify(DESCRIBED_PARAMETERS[0]!.label).slice(1, -1));
		const texts = [
			...DESCRIBED_PARAMETERS.flatMap(({ meaning, source }) => [meaning, source]),
			...DESCRIBED_METRICS.map(({ formula }) => formula),
			...DESCRIBED_PRESETS.flatMap(({ limits, sources, summary }) => [...limits, ...sources, summary])
		];
		expect(texts.length).toBeGreaterThan(300);
		expect(texts.filter((text) => scripts.includes(text))).toEqual([]);
	});
});
