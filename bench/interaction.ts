import type { Page } from 'playwright-core';
import type { Experiment } from '$lib/experiments';
import { encodeLink } from '$lib/link';
import { defaultChoice, resolveExperiment } from '$lib/scenarios';
import { launchChromium } from '../tests/browser/chromium';
import { findChromium } from '../tests/browser/find-chromium';
import { openTerms, worldsField } from '../tests/browser/lab';
import { buildSiteIfStale, serveSite } from '../tests/browser/site';
import { measured, seconds, type Measured } from './measured';
import type { Section } from './section';
import { verdict } from './verdict';

/** Milliseconds on an open page whose workers are warm, and of its workers. */
interface InteractionFigures {
	/** From a move of a slider to the first world of the new comparison, as the headline numbers show it. */
	readonly firstLine: Measured;
	/** From the same move to the fingerprint of all worlds. */
	readonly fullBand: Measured;
	/** From a click on Cancel to the page saying so, and from the next move of the slider to its first world. */
	readonly cancel: Measured;
	readonly afterCancel: Measured;
	/** A web worker: from its start to the answer that it has the experiment; its first and sixth simulation. */
	readonly workerStart: Measured;
	readonly workerCold: Measured;
	readonly workerWarm: Measured;
}

const WORLDS = 32;
const MANY_WORLDS = 256;
const LINE = 'Training compute';
/** How long the page may take to say that it stopped before the measurement gives up. */
const PATIENCE_MS = 10_000;
const SIXTH = 5;

/** The open page: a slider moved, a run cancelled, a worker started. */
export const interaction: Section = {
	name: 'interaction',
	measure: async ({ repeats, root }) => interactionSection(await measureInteraction(root, repeats))
};

/** @param root folder of the project */
async function measureInteraction(root: string, repeats: number): Promise<InteractionFigures> {
	buildSiteIfStale(root);
	const site = await serveSite(root);
	const browser = await launchChromium(findChromium());
	try {
		const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
		const scripts: string[] = [];
		page.on('worker', (worker) => scripts.push(worker.url()));
		const choice = { ...defaultChoice(), replicates: WORLDS };
		await page.goto(`${site.url}#${encodeLink(choice, null)}`);
		await page.locator('[data-fingerprint]').waitFor({ timeout: 120_000 });
		await openSlider(page);

		const moves: { firstLine: number; fullBand: number }[] = [];
		for (let n = 0; n <= repeats; n++) moves.push(await moveSlider(page, 0.2 + 0.05 * n));
		const cancels: number[] = [];
		const afterCancel: number[] = [];
		for (let n = 0; n < repeats; n++) {
			await setWorlds(page, MANY_WORLDS + n);
			await page.waitForTimeout(1000);
			cancels.push(await cancel(page));
			await setWorlds(page, WORLDS);
			await page.locator('[data-fingerprint]').waitFor({ timeout: 120_000 });
			await setWorlds(page, MANY_WORLDS + n);
			await openSlider(page);
			await page.waitForTimeout(1000);
			await cancel(page);
			afterCancel.push((await moveSlider(page, 0.21 + 0.05 * n, false)).firstLine);
			await cancel(page);
			await setWorlds(page, WORLDS);
			await page.locator('[data-fingerprint]').waitFor({ timeout: 120_000 });
		}
		const workers: Awaited<ReturnType<typeof oneWorker>>[] = [];
		for (let n = 0; n < repeats; n++) {
			workers.push(await oneWorker(page, scripts[0]!, resolveExperiment(choice)));
		}
		const warm = moves.slice(1);
		return {
			firstLine: measured(warm.map(({ firstLine }) => firstLine)),
			fullBand: measured(warm.map(({ fullBand }) => fullBand)),
			cancel: measured(cancels),
			afterCancel: measured(afterCancel),
			workerStart: measured(workers.map(([start]) => start!)),
			workerCold: measured(workers.map(([, first]) => first!)),
			workerWarm: measured(workers.map((times) => times[1 + SIXTH]!))
		};
	} finally {
		await browser.close();
		await site.close();
	}
}

/** Opens the terms of the policy and marks the slider of its line; the panel with the number of worlds closes them. */
async function openSlider(page: Page): Promise<void> {
	const slider = (await openTerms(page, 'B')).getByRole('slider', { name: LINE }).first();
	await slider.evaluate((element) => element.setAttribute('data-bench', ''));
}

/** Moves the slider to a share of its length and polls the page once a frame. */
function moveSlider(page: Page, share: number, waitsForAll = true) {
	return page.evaluate(
		([to, waits]) =>
			new Promise<{ firstLine: number; fullBand: number }>((resolve) => {
				const slider = document.querySelector<HTMLInputElement>('[data-bench]')!;
				const shownWorlds = () => {
					const words = document.querySelector('main')?.textContent ?? '';
					return /in \d+ of (\d+)\s+worlds/.exec(words)?.[1] ?? '1';
				};
				const before = shownWorlds();
				const [low, high] = [Number(slider.min), Number(slider.max)];
				slider.value = String(low + (high - low) * to);
				const startedMs = performance.now();
				slider.dispatchEvent(new Event('input', { bubbles: true }));
				slider.dispatchEvent(new Event('change', { bubbles: true }));
				let firstLine: number | undefined;
				let hasStarted = false;
				const look = () => {
					const isComplete = document.querySelector('[data-fingerprint]') !== null;
					hasStarted ||= !isComplete;
					const sinceMs = performance.now() - startedMs;
					if (hasStarted && (isComplete || shownWorlds() !== before)) firstLine ??= sinceMs;
					if (firstLine !== undefined && (isComplete || !waits)) resolve({ firstLine, fullBand: sinceMs });
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			}),
		[share, waitsForAll] as const
	);
}

async function setWorlds(page: Page, worlds: number): Promise<void> {
	const field = await worldsField(page);
	await field.fill(String(worlds));
	await field.press('Enter');
}

/** Milliseconds from a click on Cancel until the page offers to continue. */
function cancel(page: Page): Promise<number> {
	return page.evaluate(
		(patienceMs) =>
			new Promise<number>((resolve, reject) => {
				const button = (text: string) =>
					[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text);
				const startedMs = performance.now();
				button('Cancel')!.click();
				const look = () => {
					const sinceMs = performance.now() - startedMs;
					if (button('Continue')) resolve(sinceMs);
					else if (sinceMs > patienceMs)
						reject(
							new Error(
								`After Cancel the page says only: ${document.querySelector('.progress')?.textContent}`
							)
						);
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			}),
		PATIENCE_MS
	);
}

/** Speaks Comlink's words to a worker of its own: milliseconds of its start, and of six simulations. */
function oneWorker(page: Page, script: string, experiment: Experiment): Promise<number[]> {
	return page.evaluate(
		async ([url, sent, last]) => {
			const startedMs = performance.now();
			const worker = new Worker(url, { type: 'module' });
			const ask = (method: string, value: unknown) =>
				new Promise<void>((resolve, reject) => {
					worker.onmessage = () => resolve();
					worker.onerror = () => reject(new Error('The worker could not be started.'));
					worker.postMessage({
						id: method,
						type: 'APPLY',
						path: [method],
						argumentList: [{ type: 'RAW', value }]
					});
				});
			await ask('open', sent);
			const times = [performance.now() - startedMs];
			for (let replicate = 0; replicate <= last; replicate++) {
				const runMs = performance.now();
				await ask('simulate', { regime: 1, replicate });
				times.push(performance.now() - runMs);
			}
			worker.terminate();
			return times;
		},
		[script, experiment, SIXTH] as const
	);
}

function interactionSection(figures: InteractionFigures): string {
	const { firstLine, fullBand, cancel, afterCancel, workerStart, workerCold, workerWarm } = figures;
	const within = (time: Measured, ms: number) =>
		`${seconds(time)} | ${ms / 1000} s | ${verdict(time.median <= ms)}`;
	return `## The page, in use

The threshold of the EU AI Act moved on an open page with ${WORLDS} worlds of the default size, workers warm; a web worker started beside it.

| | time | target | |
| --- | --: | --: | --- |
| slider to the first line, of one world | ${within(firstLine, 100)} |
| slider to the full band, of ${WORLDS} paired worlds | ${within(fullBand, 1000)} |
| Cancel to the page saying so | ${within(cancel, 50)} |
| slider after a cancelled run to the first line | ${seconds(afterCancel)} | | |
| starting a web worker, until it has the experiment | ${seconds(workerStart)} | | |
| its first simulation | ${seconds(workerCold)} | | |
| its sixth simulation | ${seconds(workerWarm)} | | |
`;
}
