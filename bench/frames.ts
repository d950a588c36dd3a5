import type { Browser, Page } from 'playwright-core';
import { collect } from '../src/lib/experiments';
import { worldPicture } from '../src/lib/explore';
import { inlineRunner } from '../src/lib/runner/inline';
import { defaultChoice, resolveExperiment } from '../src/lib/scenarios';
import { launchChromium } from '../tests/browser/chromium';
import { findChromium } from '../tests/browser/find-chromium';
import { buildSiteIfStale, serveSite } from '../tests/browser/site';
import { measured, type Measured } from './measured';
import type { Section } from './section';
import { table } from './table';
import { mainThreadTasks } from './trace';
import { verdict } from './verdict';

/** 60 frames a second leave so much for each. */
const FRAME_MS = 1000 / 60;
/** A screen that misses no frame still tells times that differ by a little. */
const LATE_MS = 1.2 * FRAME_MS;
const SWITCHES = 6;
/** Longer than models travel. */
const TRAVEL_MS = 600;
const PLAY_MS = 4000;
/** Share of frames that may come late. */
const LATE_SHARE = 0.05;

interface Frames {
	/** Between one frame and the next, by the clock. */
	readonly between: Measured;
	readonly lateShare: number;
	/** Processor time of the main thread for each frame. */
	readonly processorMs: number;
}

/** The picture of the world in motion: models that travel between the laws, and months that are played. */
export const frames: Section = {
	name: 'frames',
	async measure({ root }) {
		buildSiteIfStale(root);
		const first = resolveExperiment({ ...defaultChoice(), replicates: 1 });
		const { models } = worldPicture(await collect(first, inlineRunner()), 1, 0);
		const site = await serveSite(root);
		const browser = await launchChromium(findChromium());
		try {
			const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
			await page.goto(site.url);
			await page.locator('[data-fingerprint]').waitFor({ timeout: 120_000 });
			// What is out of view is painted last.
			await page.waitForTimeout(3000);
			const button = (name: string) => page.getByRole('button', { name, exact: true });
			const travels = await framesOf(browser, page, async () => {
				for (let n = 0; n < SWITCHES; n++) {
					await button(n % 2 === 0 ? 'Before' : 'After').click();
					await page.waitForTimeout(TRAVEL_MS);
				}
			});
			const plays = await framesOf(browser, page, async () => {
				await button('Play the months').click();
				await page.waitForTimeout(PLAY_MS);
			});
			return framesSection(models.length, travels, plays);
		} finally {
			await browser.close();
			await site.close();
		}
	}
};

async function framesOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<Frames> {
	await page.evaluate(() => {
		const seen: number[] = [];
		const look = (ms: number) => {
			seen.push(ms);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		Object.assign(globalThis, { seen });
	});
	const tasks = await mainThreadTasks(browser, page, work);
	const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen.splice(0));
	const between = seen.slice(1).map((ms, n) => ms - seen[n]!);
	return {
		between: measured(between),
		lateShare: between.filter((ms) => ms > LATE_MS).length / between.length,
		processorMs: tasks.reduce((sum, task) => sum + task.processorMs, 0) / between.length
	};
}

function framesSection(models: number, travels: Frames, plays: Frames): string {
	const row = (name: string, { between, lateShare, processorMs }: Frames) => [
		name,
		`${between.median.toFixed(1)} ms`,
		`${(100 * lateShare).toFixed(0)} %`,
		verdict(between.median <= LATE_MS && lateShare <= LATE_SHARE),
		`${processorMs.toFixed(1)} ms`,
		verdict(processorMs <= FRAME_MS)
	];
	return `## The picture in motion

The first world of the default comparison, ${models.toLocaleString('en')} planned models, at 1440 × 900 without a graphics card. Target: 60 frames a second,
which is one each ${FRAME_MS.toFixed(1)} ms, with at most ${100 * LATE_SHARE} % of them late; processor time of the page's main thread says what is left of it on a busy machine.

${table(
	['', 'between frames', 'late', '', 'processor time of a frame', ''],
	[row('models travel between the laws', travels), row('months are played', plays)]
)}
`;
}
