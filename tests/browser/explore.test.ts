import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, fingerprintOn, NARROW, openLab, openSheet, settledWith, useChromium } from './lab';
import { hashOf, inLink, smallScenario } from './scenarios';

const newPage = useChromium();
const START = hashOf(smallScenario(['none', 'us-eo-14110'], { parameters: { fineTuners: 300 } }));

const answerOn = (page: Page) => page.locator('[data-answer]').innerText();
const handleOn = (page: Page) => page.getByRole('slider', { name: /^Line of reports/ });

/** Whether all of an element stands in the window without scrolling. */
async function isInView(page: Page, selector: string): Promise<boolean> {
	const box = await page.locator(selector).first().boundingBox();
	const { height } = page.viewportSize()!;
	return box !== null && box.y >= 0 && box.y + box.height <= height;
}

/** Which preset stands in a place of the comparison, by the cards. */
async function pick(page: Page, policy: string | RegExp, preset: string): Promise<void> {
	await page.getByRole('button', { name: policy }).click();
	await page.getByRole('dialog').locator(`[data-preset="${preset}"]`).click();
}

describe('three walks', () => {
	it('a teacher reads the answer, for whom and how sure, without scrolling, clicking or waiting for a run', async () => {
		const page = await newPage();
		// No simulation can run: what is shown is what the site holds.
		await page.route(/\/workers\/.*\.js$/, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: '' })
		);
		const complaints = await openLab(page);
		expect(await answerOn(page)).toMatch(
			/^The EU AI Act (does not reach hobbyists|reaches hobbyists|covers no hobbyists)/
		);
		const hobbyists = page.getByRole('row', { name: /^Hobbyists/ });
		expect(await hobbyists.innerText()).toMatch(/^Hobbyists\s+\d+ of 100\s/);
		await page.locator('[data-robustness]').waitFor();
		for (const part of ['[data-answer]', 'table:has(button)', 'canvas', '[data-robustness]'])
			expect(await isInView(page, part), part).toBe(true);
		expect(await page.getByText('plausible worlds', { exact: true }).isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('an analyst moves the lines of SB 1047 and of SB 53, and is told why that changes little', async () => {
		const page = await newPage();
		await openLab(page, hashOf(smallScenario(['none', 'us-eo-14110'])));
		await fingerprintOn(page);
		await pick(page, /^Policy A/, 'ca-sb-53');
		await pick(page, /^Policy B/, 'ca-sb-1047');
		await settledWith(page, inLink('b', 'ca-sb-1047'));
		await page
			.getByRole('button', { name: /^10²⁶ operations/ })
			.first()
			.click();
		const field = page.getByRole('textbox', { name: /^Training compute.*policy B, sentence/ });
		await field.fill('3e25');
		await field.press('Enter');
		await settledWith(page, 'threshold.flop_3e25');
		await eventually(() => page.getByRole('button', { name: /^Policy B/ }).innerText()).toMatch(
			/SB 1047.*line at 3×10²⁵/
		);
		await eventually(() => page.locator('.note').allInnerTexts()).toContainEqual(
			expect.stringMatching(/does not bind because the USD\s100\smillion test decides/)
		);
	});

	it('a student on a phone sees every fine-tune covered against no rule in one tap, in words that stay in view', async () => {
		const page = await newPage({ viewport: NARROW, hasTouch: true });
		await openLab(page, START);
		await fingerprintOn(page);
		await page.getByRole('button', { name: 'Every fine-tune covered?' }).tap();
		await eventually(() => answerOn(page)).toMatch(/every fine-tuner a provider/);
		expect(await isInView(page, '[data-answer]')).toBe(true);
		await page.getByRole('button', { name: 'Policies', exact: true }).tap();
		const sheet = (await page.getByRole('dialog').boundingBox())!;
		expect(sheet.height / NARROW.height).toBeLessThan(0.6);
		expect(await isInView(page, '[data-answer] span')).toBe(true);
	});
});

describe('what the site holds', () => {
	it('is run again, and said to be identical', async () => {
		const page = await newPage();
		const complaints = await openLab(page);
		const stored = await page.locator('[data-stored]').getAttribute('data-stored');
		expect(await fingerprintOn(page)).toBe(stored);
		expect(await page.getByText('Re-run here: identical').isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('is not shown in the place of what a link asks for', async () => {
		const page = await newPage();
		const seen: string[] = [];
		await page.exposeFunction('note', (text: string) => seen.push(text));
		await page.addInitScript(() => {
			const look = () => {
				const answer = document.querySelector<HTMLElement>('[data-answer]');
				if (answer && getComputedStyle(answer).visibility === 'visible')
					void (window as unknown as { note: (text: string) => void }).note(answer.innerText);
				requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
		await openLab(page, START);
		await fingerprintOn(page);
		expect(seen.length).toBeGreaterThan(0);
		expect(seen.filter((text) => text.includes('EU AI Act'))).toEqual([]);
	});
});

it('a line in the picture is moved by mouse and by arrow keys, and stops at lines of laws', async () => {
	const page = await newPage();
	const complaints = await openLab(page, START);
	const before = await fingerprintOn(page);
	const handle = handleOn(page);
	await handle.scrollIntoViewIfNeeded();
	const box = (await handle.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y + 12, { steps: 3 });
	await page.mouse.move(x, y + 70, { steps: 6 });
	await page.mouse.up();
	expect(await settledWith(page, '~b.report.threshold.flop_')).not.toBe(before);
	const dragged = Number(await handle.getAttribute('aria-valuenow'));
	expect(dragged).toBeLessThan(26);
	await handle.focus();
	await page.keyboard.press('ArrowUp');
	await eventually(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeCloseTo(
		dragged + 0.1,
		2
	);
	expect(await handle.getAttribute('aria-valuetext')).toMatch(
		/^(\d(\.\d)? times )?10 to the power of \d+ operations$/
	);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	expect(await settledWith(page, `~${inLink('b', 'us-eo-14110')}~result_`)).toBe(before);
	expect(complaints).toEqual([]);
});

it('arrow keys go through the models that the law changed, each is described, and the same stands in a table', async () => {
	const page = await newPage({ triesOtherSides: true });
	await openLab(page, hashOf(smallScenario(['none', 'premarket-licence'])));
	await fingerprintOn(page);
	const canvas = page.locator('canvas[aria-describedby]').first();
	await canvas.focus();
	await page.keyboard.press('ArrowRight');
	const said = page.locator('figure p[aria-live]');
	await eventually(() => said.innerText()).toMatch(/under Premarket licence.*Decided by: /s);
	const first = await said.innerText();
	await page.keyboard.press('ArrowRight');
	await eventually(() => said.innerText()).not.toBe(first);
	await page.keyboard.press('Escape');
	await eventually(() => said.innerText()).toBe('');
	await page.locator('figure').first().getByRole('button', { name: 'Table' }).click();
	const rows = page.getByRole('region', { name: /^Base models of one world/ }).getByRole('row');
	expect(await rows.count()).toBeGreaterThan(20);

	await page.getByRole('button', { name: 'Stop trying' }).click();
	await page.getByRole('button', { name: 'Try the other sides’ assumptions' }).click();
	await page.locator('[data-robustness]').waitFor();
});

it('an edit is marked in the sentence and in the list of changes, and taken back on its own', async () => {
	const page = await newPage();
	await openLab(page, START);
	const before = await fingerprintOn(page);
	await page.getByRole('button', { name: '10²⁶ operations' }).click();
	const field = page.getByRole('textbox', { name: /^Training compute.*policy B, sentence/ });
	await field.fill('1e24');
	await field.press('Enter');
	expect(await settledWith(page, '~b.report.threshold.flop_1e24~')).not.toBe(before);
	expect(await page.getByRole('button', { name: '10²⁴ operations' }).getAttribute('class')).toContain(
		'changed'
	);
	const sheet = await openSheet(page, 'Policies');
	await sheet.getByRole('button', { name: /^Take back: Training compute/ }).click();
	expect(await settledWith(page, `~${inLink('b', 'us-eo-14110')}~result_`)).toBe(before);
});

it('search finds assumptions, outcomes and words, by keyboard alone', async () => {
	const page = await newPage();
	await openLab(page, START);
	await fingerprintOn(page);
	await page.keyboard.press('Control+k');
	const field = page.getByRole('combobox', { name: /^Search/ });
	await field.fill('months simulated');
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: 'Months simulated' }).waitFor();
	await page.keyboard.press('Control+k');
	await field.fill('residual misuse');
	const found = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
	await eventually(() => found.first().innerText()).toMatch(/Residual misuse/);
	await page.keyboard.press('Escape');
	await eventually(() => field.count()).toBe(0);
});

it('a question below has one chart, as levels or as difference, and any other outcome in its place', async () => {
	const page = await newPage();
	await openLab(page, START);
	await fingerprintOn(page);
	const topic = page.locator('[data-topic="risk"]');
	await topic.scrollIntoViewIfNeeded();
	const canvas = topic.locator('canvas');
	await eventually(() => canvas.count()).toBe(1);
	const quantity = () => topic.locator('figure b').first().innerText();
	expect(await quantity()).toBe('Residual misuse.');
	await topic.getByRole('button', { name: 'Listen' }).click();
	await topic.getByText(/^No regulation: from left to right/).waitFor({ state: 'attached' });
	await topic.getByRole('button', { name: 'Stop' }).click();
	await topic.getByRole('button', { name: 'Listen' }).waitFor();
	await topic.getByRole('button', { name: 'Difference' }).click();
	await eventually(quantity).toMatch(/difference from/);
	await topic.getByText('More outcomes').click();
	await topic.getByRole('searchbox', { name: 'Search outcomes' }).fill('incidents');
	await topic.getByRole('button', { name: 'Serious incidents' }).click();
	await eventually(quantity).toMatch(/^Serious incidents/);
	expect(await canvas.count()).toBe(1);
});

it('a scenario kept under a name comes back after a reload', async () => {
	const page = await newPage();
	await openLab(page, START);
	const before = await fingerprintOn(page);
	await page.getByRole('button', { name: 'Scenarios' }).click();
	await page.getByRole('textbox', { name: 'Keep this one as' }).fill('the order of 2023');
	await page.getByRole('button', { name: 'Keep', exact: true }).click();
	await page.getByRole('button', { name: 'the order of 2023', exact: true }).waitFor();
	await openLab(page);
	await page.getByRole('button', { name: 'Scenarios' }).click();
	await page.getByRole('button', { name: 'the order of 2023', exact: true }).click();
	expect(await settledWith(page, inLink('b', 'us-eo-14110'))).toBe(before);
});

it('at most twelve stops of Tab lead to the first policy, and the page at 360 px is at most five screens', async () => {
	const page = await newPage();
	await openLab(page, START);
	await fingerprintOn(page);
	let stops = 0;
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
	do {
		await page.keyboard.press('Tab');
		stops++;
	} while (!(await focused()).startsWith('Policy A') && stops < 50);
	expect(stops).toBeLessThanOrEqual(12);
	await page.setViewportSize(NARROW);
	await page.locator('[data-topic]').first().waitFor();
	await eventually(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
		5 * NARROW.height
	);
});
