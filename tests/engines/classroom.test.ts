import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { ANIMALS, emptySheet, withStep, writeSheet } from '$lib/classroom';
import { lessonById } from '$lib/lessons';
import { serveSite } from '../browser/site';
import { launchFirefox } from './firefox';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Firefox's number for "no cookies and no storage for third parties". */
const REJECT_FOREIGN = 1;
const LIMIT_MS = 300_000;
const lesson = lessonById('dorm-room')!;
/** “Every change counts”: a guess of one of three answers. */
const STEP = 2;

/** Waits until an expression gives something, and answers it. */
async function until(page: Page | Frame, expression: string): Promise<unknown> {
	const handle = await page.waitForFunction(expression, { timeout: LIMIT_MS, polling: 100 });
	return handle.jsonValue();
}

/** Clicks the first button whose words begin so, once it is there. */
const click = (page: Page | Frame, words: string): Promise<unknown> =>
	until(
		page,
		`[...document.querySelectorAll('button')].filter((button) => button.textContent.trim().startsWith(${JSON.stringify(words)}) && !button.disabled).slice(0, 1).map((button) => (button.click(), true))[0] ?? false`
	);

/** A guess is locked, and what the model says is shown: its fingerprint. */
async function goThroughOneStep(page: Page | Frame): Promise<unknown> {
	await click(page, 'Lock in my guess');
	await click(page, 'Show what the model says');
	return until(page, `document.querySelector('[data-result]')?.getAttribute('data-result')`);
}

describe('in Firefox', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchFirefox(inject('engines').firefox, {
			'network.cookie.cookieBehavior': REJECT_FOREIGN
		});
	});
	afterAll(() => browser?.close());

	it('the board reads what students hand in, in the worlds of the lesson and of the class, and shows what the model says', async () => {
		const url = inject('url');
		for (const word of ['', 'room 12']) {
			const page = await browser.newPage();
			await page.goto(`${url}class/`);
			const links = ANIMALS.slice(0, 3).map((animal, at) => {
				const guesses = lesson.steps[STEP]!.questions.map(() => ({
					first: { form: 'direction', option: at % 3 } as const,
					revised: null
				}));
				const sheet = withStep(emptySheet(lesson, animal, word, false), STEP, { guesses });
				return `${url}lessons/${lesson.id}/#${writeSheet(sheet, lesson)}`;
			});
			await until(page, `document.querySelector('textarea') !== null`);
			await page.evaluate((text) => {
				const field = document.querySelector('textarea')!;
				field.value = text;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}, links.join('\n'));
			await click(page, 'Read the answers');
			await click(page, `${STEP + 1}a.`);
			await click(page, 'Show what the model says');
			await until(page, `document.querySelector('[data-board=shown]') !== null`);
			const shown = (await page.evaluate(`document.querySelector('[data-board]').textContent`)) as string;
			expect(shown).toMatch(/The\s+model shows/i);
			expect((await page.evaluate(`document.querySelector('main').textContent`)) as string).toContain(
				'3 answers'
			);
			await page.close();
		}
	});

	it('a lesson works in a frame of a stranger, where third parties have no storage', async () => {
		const stranger = createServer((_, response) =>
			response
				.setHeader('content-type', 'text/html')
				.end(`<iframe width="400" height="700" src="${inject('url')}lessons/dorm-room/?embed=1"></iframe>`)
		);
		await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => void stranger.close());
		const page = await browser.newPage();
		// Another name of the same machine is another site.
		await page.goto(`http://localhost:${(stranger.address() as AddressInfo).port}`);
		const frame = await page.waitForFrame((each) => each.url().includes('/lessons/dorm-room/'));
		const storage = await frame.evaluate(() => {
			try {
				return String(localStorage.length);
			} catch (cause) {
				return (cause as Error).name;
			}
		});
		expect(storage).toBe('SecurityError');
		expect(await goThroughOneStep(frame)).toMatch(/^[0-9a-f]{16}$/);
		await page.close();
	});

	it('a lesson works with no host to answer, after one visit', async () => {
		const site = await serveSite(ROOT);
		let isOpen = true;
		const close = async () => {
			if (isOpen) await site.close();
			isOpen = false;
		};
		onTestFinished(close);
		const page = await browser.newPage();
		await page.goto(`${site.url}lessons/`);
		await until(page, `navigator.serviceWorker.controller !== null`);
		await close();
		await page.goto(`${site.url}lessons/dorm-room/`);
		expect(await goThroughOneStep(page)).toMatch(/^[0-9a-f]{16}$/);
		await page.close();
	});
});
