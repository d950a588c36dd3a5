import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium';
import { findChromium } from '../tests/browser/find-chromium';
import { openTerms } from '../tests/browser/lab';
import { buildSiteIfStale, serveSite } from '../tests/browser/site';
import { measured, seconds, type Measured } from './measured';
import type { Section } from './section';
import { mainThreadTasks } from './trace';
import { verdict } from './verdict';

const STEPS = 20;
/** Time between two steps of the mouse, in milliseconds. */
const STEP_MS = 60;
/** A task of the main thread that is longer than this delays what the user does (W3C, Long Tasks). */
const LONG_MS = 50;
/** Share of the slider's length that a step moves, and where the drag begins. */
const STEP_SHARE = 0.015;
const START_SHARE = 0.45;

/** Tasks of the page's main thread in a stretch of time. */
interface Tasks {
	/** Number of tasks longer than `LONG_MS`: by the clock, and in processor time, which other programs distort less. */
	readonly longByClock: number;
	readonly longByProcessor: number;
	/** Milliseconds by the clock. */
	readonly longestMs: number;
}

interface Drag {
	/** Until the mouse is released, and from there to the fingerprint of all worlds. */
	readonly before: Tasks;
	readonly after: Tasks;
	readonly settleMs: number;
}

/** A slider dragged over an open page: whether the page keeps up with the mouse. */
export const drag: Section = {
	name: 'drag',
	async measure({ repeats, root }) {
		buildSiteIfStale(root);
		const site = await serveSite(root);
		const browser = await launchChromium(findChromium());
		try {
			const drags: Drag[] = [];
			for (let repeat = 0; repeat < repeats; repeat++) drags.push(await measureDrag(browser, site.url));
			return dragSection(drags);
		} finally {
			await browser.close();
			await site.close();
		}
	}
};

async function measureDrag(browser: Browser, url: string): Promise<Drag> {
	const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
	await page.goto(url);
	await untilComplete(page);
	// Charts out of view are painted last.
	await page.waitForTimeout(1500);
	const slider = (await openTerms(page, 'B')).getByRole('slider', { name: 'Training compute' }).first();
	const box = await slider.boundingBox();
	if (!box) throw new Error('The slider of the line is not in view.');
	const moveTo = (step: number) =>
		page.mouse.move(box.x + box.width * (START_SHARE + STEP_SHARE * step), box.y + box.height / 2);

	await moveTo(0);
	const before = await tasksOf(browser, page, async () => {
		await page.mouse.down();
		for (let step = 1; step <= STEPS; step++) {
			await moveTo(step);
			await page.waitForTimeout(STEP_MS);
		}
	});
	const releasedMs = performance.now();
	let settleMs = 0;
	const after = await tasksOf(browser, page, async () => {
		await page.mouse.up();
		await untilComplete(page);
		settleMs = performance.now() - releasedMs;
	});
	await page.context().close();
	return { before, after, settleMs };
}

async function untilComplete(page: Page): Promise<void> {
	await page.locator('[data-fingerprint]').waitFor({ timeout: 120_000 });
}

async function tasksOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<Tasks> {
	const tasks = await mainThreadTasks(browser, page, work);
	const isLong = (ms: number) => ms > LONG_MS;
	return {
		longByClock: tasks.filter(({ clockMs }) => isLong(clockMs)).length,
		longByProcessor: tasks.filter(({ processorMs }) => isLong(processorMs)).length,
		longestMs: Math.max(0, ...tasks.map(({ clockMs }) => clockMs))
	};
}

function dragSection(drags: readonly Drag[]): string {
	const over = (figure: (one: Drag) => number) => measured(drags.map(figure));
	const count = ({ median, least, most }: Measured) => `${median} (${least}–${most})`;
	const none = (figure: Measured) => `${count(figure)} | 0 | ${verdict(figure.median === 0)}`;
	return `## A drag

The threshold of the EU AI Act dragged ${STEPS} steps with the mouse, one every ${STEP_MS} ms, on an open page of the default comparison;
tasks of the main thread, by Chromium's trace. After the release the remaining worlds arrive and the bands tighten.

| | before the release | target | | after it |
| --- | --: | --: | --- | --: |
| tasks over ${LONG_MS} ms | ${none(over(({ before }) => before.longByClock))} | ${count(over(({ after }) => after.longByClock))} |
| over ${LONG_MS} ms of processor time | ${none(over(({ before }) => before.longByProcessor))} | ${count(over(({ after }) => after.longByProcessor))} |
| longest task | ${seconds(over(({ before }) => before.longestMs))} | | | ${seconds(over(({ after }) => after.longestMs))} |
| release to fingerprint | | | | ${seconds(over(({ settleMs }) => settleMs))} |
`;
}
