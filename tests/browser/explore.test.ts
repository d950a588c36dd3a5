import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually, fingerprintOn, NARROW, openLab, settledWith, useChromium } from './lab';
import { hashOf, inLink, smallScenario } from './scenarios';

const newPage = useChromium();
const START = hashOf(smallScenario(['none', 'us-eo-14110'], { parameters: { fineTuners: 300 } }));

const answerOn = (page: Page) => page.locator('[data-answer]').innerText();
const handleOn = (page: Page) => page.getByRole('slider', { name: /^Line of reports/ });

/** What stands in the window without scrolling. */
async function isInView(page: Page, selector: string): Promise<boolean> {
	const box = await page.locator(selector).first().boundingBox();
	const { height } = page.viewportSize()!;
	return box !== null && box.y >= 0 && box.y + box.height <= height;
}

it('a teacher reads without scrolling or clicking whether the EU rule reaches hobbyists', async () => {
	const page = await newPage();
	const complaints = await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act'])));
	await fingerprintOn(page);
	expect(await answerOn(page)).toMatch(
		/^The EU AI Act (does not reach hobbyists|reaches hobbyists|covers no hobbyists)/
	);
	expect(await isInView(page, '[data-answer]')).toBe(true);
	const hobbyists = page.getByRole('row', { name: /^Hobbyists/ });
	expect(await hobbyists.innerText()).toMatch(/^Hobbyists\s+\d+\s/);
	expect(await isInView(page, 'table:has(button) tbody tr')).toBe(true);
	expect(complaints).toEqual([]);
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
	expect(await handle.getAttribute('aria-valuetext')).toMatch(/^(\d(\.\d)?×)?10[⁰¹²³⁴⁵⁶⁷⁸⁹]+ operations$/);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	expect(await settledWith(page, `~${inLink('b', 'us-eo-14110')}~result_`)).toBe(before);
	expect(complaints).toEqual([]);
});

it('arrow keys go through the models that the law changed, and each is described', async () => {
	const page = await newPage();
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
});

it('the picture is a table too, and the sets of assumptions give a verdict', async () => {
	const page = await newPage();
	await openLab(page, START);
	await fingerprintOn(page);
	await page.locator('figure').first().getByRole('button', { name: 'Table' }).click();
	expect(
		await page
			.getByRole('region', { name: /^Base models of one world/ })
			.getByRole('row')
			.count()
	).toBeGreaterThan(20);
	await page.locator('[data-robustness]').waitFor();
	expect(await page.locator('[data-robustness]').getAttribute('data-robustness')).toMatch(
		/assumptions|all three/
	);
});

it('a bracket in the sentence of a policy opens its field, and an edit is marked', async () => {
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
});

it('a student on a phone sees every fine-tune covered against no rule in one tap', async () => {
	const page = await newPage({ viewport: NARROW, hasTouch: true });
	await openLab(page, START);
	await fingerprintOn(page);
	await page.getByRole('button', { name: 'Every fine-tune covered?' }).tap();
	await eventually(() => answerOn(page)).toMatch(/every fine-tuner a provider/);
	expect(await isInView(page, '[data-answer]')).toBe(true);
});
