import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium';
import { findChromium } from '../tests/browser/find-chromium';
import { seedField } from '../tests/browser/lab';
import { buildSiteIfStale, serveSite } from '../tests/browser/site';
import { measured, seconds, type Measured } from './measured';
import type { Section } from './section';
import { verdict } from './verdict';

/** Milliseconds of the comparison that the page opens with, in a fresh Chromium without a cache. */
interface PageFigures {
	readonly chromium: string;
	/** From opening to the first number of a simulated world. */
	readonly firstLine: Measured;
	/** From opening to the first chart with something drawn on it. */
	readonly firstChart: Measured;
	/** From opening to the start of the simulations. */
	readonly start: Measured;
	/** From the start of the simulations to the fingerprint of the complete result. */
	readonly comparison: Measured;
	/** The same with another seed on the same page, whose workers are warm. */
	readonly warm: Measured;
}

/** Milliseconds since the page was opened, in the order in which they come. */
interface Marks {
	start?: number;
	firstLine?: number;
	firstChart?: number;
	complete?: number;
}

/** The built site as it opens. */
export const page: Section = {
	name: 'page',
	measure: async ({ repeats, root }) => pageSection(await measurePage(root, repeats))
};

function pageSection(figures: PageFigures): string {
	const { chromium, comparison, firstChart, firstLine, start, warm } = figures;
	const within = (time: Measured, limit: number) =>
		`${seconds(time)} | ${limit} s | ${verdict(time.median <= limit * 1000)}`;
	return `## The page, as it opens

No rule against the EU AI Act, 16 worlds each, 5,000 fine-tuners, 96 months; a fresh Chromium ${chromium} for each opening.

| | time | target | |
| --- | --: | --: | --- |
| opening to start of the simulations | ${seconds(start)} | | |
| opening to first line of numbers | ${seconds(firstLine)} | | |
| opening to first chart drawn | ${within(firstChart, 2)} |
| start to fingerprint of all 32 simulations | ${within(comparison, 3)} |
| the same with another seed, workers warm | ${within(warm, 3)} |
`;
}

/** @param root folder of the project */
async function measurePage(root: string, repeats: number): Promise<PageFigures> {
	const executablePath = findChromium();
	buildSiteIfStale(root);
	const site = await serveSite(root);
	const openings: Required<Marks>[] = [];
	const warm: number[] = [];
	let chromium = '';
	try {
		for (let repeat = 0; repeat < repeats; repeat++) {
			const browser = await launchChromium(executablePath);
			chromium = browser.version();
			try {
				const page = await newPage(browser);
				await page.goto(site.url);
				openings.push(await marksOf(page));
				warm.push(await rerun(page, `bench ${repeat}`));
			} finally {
				await browser.close();
			}
		}
	} finally {
		await site.close();
	}
	const over = (figure: (marks: Required<Marks>) => number) => measured(openings.map(figure));
	return {
		chromium,
		firstLine: over(({ firstLine }) => firstLine),
		firstChart: over(({ firstChart }) => firstChart),
		start: over(({ start }) => start),
		comparison: over(({ start, complete }) => complete - start),
		warm: measured(warm)
	};
}

async function newPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript(watch);
	return page;
}

/** Runs in the page: polls once a frame and records when each state is first visible. */
function watch(): void {
	const marks: Marks = {};
	(globalThis as unknown as { marks: Marks }).marks = marks;
	const isPainted = (canvas: HTMLCanvasElement) => {
		const { width, height } = canvas;
		const colours = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
		return colours.some((value, index) => index % 4 === 3 && value !== 0);
	};
	const look = () => {
		const words = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext') ?? '';
		if (/ of \d+ simulations$/.test(words)) marks.start ??= performance.now();
		if (document.querySelector('[data-answer]')) marks.firstLine ??= performance.now();
		const canvas = marks.firstChart === undefined && document.querySelector('canvas');
		if (canvas && canvas.width > 0 && canvas.height > 0 && isPainted(canvas)) {
			marks.firstChart = performance.now();
		}
		if (document.querySelector('[data-fingerprint]')) marks.complete ??= performance.now();
		if (marks.complete === undefined || marks.firstChart === undefined) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

async function marksOf(page: Page): Promise<Required<Marks>> {
	const complete = await page.waitForFunction(
		() => {
			const { marks } = globalThis as unknown as { marks: Marks };
			return marks.complete !== undefined && marks.firstChart !== undefined && marks;
		},
		null,
		{ timeout: 120_000 }
	);
	return (await complete.jsonValue()) as Required<Marks>;
}

/** Types another seed, and waits for the fingerprint of what it gives. */
async function rerun(page: Page, seed: string): Promise<number> {
	await (await seedField(page)).fill(seed);
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const startedMs = performance.now();
				(document.activeElement as HTMLElement).blur();
				let hasStarted = false;
				const look = () => {
					const isComplete = document.querySelector('[data-fingerprint]') !== null;
					hasStarted ||= !isComplete;
					if (hasStarted && isComplete) resolve(performance.now() - startedMs);
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			})
	);
}
