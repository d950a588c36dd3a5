import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	answers,
	closeSheet,
	eventually,
	fingerprintOn,
	openLab,
	openSheet,
	progressOn,
	settledWith,
	useChromium
} from './lab';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium();
const SMALL = hashOf(smallScenario(['none', 'us-eo-14110']));
const chartOn = (page: Page) => page.locator('[data-topic] [data-chart]').first();

/** What a button of a chart saves. */
async function saved(page: Page, chart: Locator, name: 'CSV' | 'PNG' | 'SVG'): Promise<Buffer> {
	const download = page.waitForEvent('download');
	await chart.getByRole('button', { name, exact: true }).click();
	return readFile(await (await download).path());
}

async function typed(page: Page, name: string, text: string): Promise<void> {
	const named = { name, exact: true };
	const field = page.getByRole('textbox', named).or(page.getByRole('combobox', named));
	await field.fill(text);
	await field.press('Enter');
}

/** Texts of the dialog to share, by their label. */
async function shared(page: Page): Promise<Record<string, string>> {
	await closeSheet(page);
	await page.getByRole('button', { name: 'Share' }).filter({ visible: true }).click();
	const dialog = page.getByRole('dialog', { name: /^Share/ });
	await dialog.waitFor();
	const fields = await dialog
		.locator('textarea')
		.evaluateAll((areas) =>
			areas.map((area) => [
				(area as HTMLTextAreaElement).labels[0]?.textContent ?? '',
				(area as HTMLTextAreaElement).value
			])
		);
	await dialog.getByRole('button', { name: 'Close' }).click();
	return Object.fromEntries(fields) as Record<string, string>;
}

it('after a change that is cancelled, everything shown, exported, cited and spoken is of what was run', async () => {
	const page = await newPage();
	const complaints = await openLab(page, SMALL);
	const result = await fingerprintOn(page);
	const before = await page.locator('aside table tbody').allTextContents();
	await (await openSheet(page, 'Assumptions')).getByText('Size of the simulated world').click();
	// Each simulation takes seconds: it is cancelled before the first is there.
	await typed(page, 'Fine-tuners simulated', '100000');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await eventually(() => progressOn(page)).toMatch(/^Stopped after 0 of 4/);
	await eventually(() => new URL(page.url()).hash).toContain('~p.fine-tuners_');

	expect(await page.locator('aside table tbody').allTextContents()).toEqual(before);
	const marks = page.locator('[data-shown-mark]');
	for (const text of await marks.allTextContents())
		expect(text).toMatch(/earlier scenario.*has not been run/);
	expect(await marks.count()).toBeGreaterThan(0);
	expect(await page.locator('[data-announcement]').textContent()).toMatch(/^Simulations stopped/);

	const chart = chartOn(page);
	await chart.scrollIntoViewIfNeeded();
	const csv = String(await saved(page, chart, 'CSV'));
	const svg = String(await saved(page, chart, 'SVG')).replace(/<[^>]*>\n?/g, '');
	const { Citation = '', BibTeX = '', Link = '', ...others } = await shared(page);
	for (const medium of [csv, svg, Citation, BibTeX, Link]) {
		expect(medium).toContain(result);
		expect(medium).not.toMatch(/100000|1e5/);
	}
	for (const medium of [csv, svg, Citation])
		// A line of the picture can end between two words.
		expect(medium).toMatch(/Fine-tuners\s*simulated\s*300/);
	expect(others['Link to the scenario in the controls, not run']).toMatch(/~p\.fine-tuners_1(00000|e5)~/);

	const png = await saved(page, chart, 'PNG');
	expect(png.readUInt32BE(16)).toBe(1600);
	expect(complaints).toEqual([]);
});

it('a run that is stopped is cited as the worlds that it holds', async () => {
	const page = await newPage();
	await openLab(page, hashOf(smallScenario(['none', 'us-eo-14110'], { replicates: 300 })));
	await eventually(() => progressOn(page)).toMatch(/^([4-9]|\d\d+) of 600/);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await eventually(() => progressOn(page)).toMatch(/^Stopped after/);
	const mark = page.locator('[data-shown-mark]').first();
	await eventually(() => mark.textContent()).toMatch(/^Stopped after \d+ of 300 worlds/);
	const [, worlds] = /after (\d+) of/.exec((await mark.textContent())!)!;
	const chart = chartOn(page);
	await chart.scrollIntoViewIfNeeded();
	const csv = async () => String(await saved(page, chart, 'CSV'));
	await eventually(csv).toContain(`stopped after ${worlds} of 300 worlds`);
	expect(await csv()).toContain(`~worlds_${worlds}~`);
	expect((await shared(page))['Citation']).toContain(`stopped after ${worlds} of 300 worlds`);
	expect(await page.locator('[data-announcement]').textContent()).toMatch(
		new RegExp(`^Simulations stopped after ${worlds} of 300 worlds\\.`)
	);
});

it('a result that is stored with the site is cited as itself, also while its worlds are simulated again', async () => {
	const page = await newPage();
	await openLab(page);
	const stored = await page.locator('[data-stored]').first().getAttribute('data-stored');
	expect((await shared(page))['Citation']).toContain(`16 paired worlds, result ${stored}.`);
	// Another question with a stored result: what the page has simulated so far is of the one before.
	await eventually(() => progressOn(page)).toMatch(/^([2-9]|\d\d+) of/);
	await page.getByRole('button', { name: 'Every fine-tune covered?' }).click();
	await eventually(() => page.locator('[data-stored]').first().getAttribute('data-stored')).not.toBe(stored);
	const other = await page.locator('[data-stored]').first().getAttribute('data-stored');
	expect((await shared(page))['Citation']).toContain(`result ${other}.`);
});

it('what takes long is not started before somebody agrees, and is taken back with one button', async () => {
	const page = await newPage();
	const complaints = await openLab(page, SMALL);
	const result = await fingerprintOn(page);
	await openSheet(page, 'Worlds');
	await typed(page, 'Replicates', '4096');
	const question = page.locator('[data-consent]');
	await question.waitFor();
	expect(await question.textContent()).toMatch(/8,192 simulations .* take about .* of memory/s);
	expect(await question.getByRole('button', { name: /^Run \d+ worlds instead$/ }).count()).toBe(1);
	expect(await progressOn(page)).toBe('8192 simulations, not started');
	await closeSheet(page);
	await question.getByRole('button', { name: 'Undo the change' }).click();
	expect(await settledWith(page, '~worlds_2~')).toBe(result);
	expect(complaints).toEqual([]);
});

it('the heaviest link opens with a question, and the page answers', async () => {
	const page = await newPage();
	const heaviest = smallScenario(['none', 'us-eo-14110', 'ca-sb-53', 'eu-ai-act'], {
		replicates: 4096,
		parameters: { months: 240, fineTuners: 1e6 }
	});
	await openLab(page, hashOf(heaviest));
	const question = page.locator('[data-consent]');
	await question.waitFor();
	await answers(page);
	expect(await question.textContent()).toMatch(/first 333 worlds, .* hold all\s+4,096/s);
	expect(
		await question.getByRole('button', { name: /^Run 4 worlds with .* fine-tuners instead$/ }).count()
	).toBe(1);
	const { Citation, ...others } = await shared(page);
	expect(Citation).toContain('none of 4096 worlds simulated yet');
	expect(Object.keys(others)).not.toContain('Link to the scenario in the controls, not run');
});

it('what is too large to be kept runs all the same, says what holds which worlds, and stops at a click', async () => {
	const page = await newPage();
	const complaints = await openLab(
		page,
		hashOf(smallScenario(['none', 'eu-ai-act'], { replicates: 4096, parameters: { months: 240 } }))
	);
	await page.getByRole('button', { name: 'Run all of it' }).click();
	await eventually(() => progressOn(page)).toMatch(/^[1-9]\d* of 8192 simulations$/);
	await answers(page);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await eventually(() => progressOn(page)).toMatch(/^Stopped after \d+ of 8192 simulations$/);
	expect(complaints).toEqual([]);
});

it('printing draws every chart, also those that were never scrolled to', async () => {
	const page = await newPage({ viewport: { width: 1000, height: 500 } });
	const complaints = await openLab(page, SMALL);
	await fingerprintOn(page);
	// Whoever prints has seen the picture: what draws it is loaded, and on a busy machine comes after the numbers.
	await eventually(() =>
		page.evaluate(() => {
			const picture = document.querySelector('canvas')!;
			const { data } = picture.getContext('2d')!.getImageData(0, 0, picture.width, picture.height);
			return data.some((value) => value !== 0);
		})
	).toBe(true);
	// As when a browser prints: it takes the picture right after the handlers.
	const blank = await page.evaluate(() => {
		dispatchEvent(new Event('beforeprint'));
		const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.topics canvas')];
		const isBlank = (canvas: HTMLCanvasElement) => {
			if (canvas.width === 0 || canvas.height === 0) return true;
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			return data.every((value) => value === 0);
		};
		const found = { charts: canvases.length, blank: canvases.filter(isBlank).length };
		dispatchEvent(new Event('afterprint'));
		return found;
	});
	expect(blank.charts).toBe(5);
	expect(blank.blank).toBe(0);
	expect(complaints).toEqual([]);
});

it('the first page of paper holds answer, picture, for whom, how sure and the code of the link', async () => {
	const page = await newPage();
	await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act'])));
	await fingerprintOn(page);
	const foot = page.locator('[data-print-foot]');
	expect(await foot.isVisible()).toBe(false);
	// What follows begins a page of its own, so that without it there is one page.
	await page.evaluate(() =>
		document.querySelectorAll<HTMLElement>('.below, body footer').forEach((part) => part.remove())
	);
	const pages = String(await page.pdf({ preferCSSPageSize: true })).match(/\/Type \/Page\b/g);
	expect(pages?.length).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	for (const part of [
		'[data-answer]',
		'main canvas',
		'aside table',
		'#how-sure-title',
		'[data-print-foot] svg'
	])
		expect(await page.locator(part).first().isVisible(), part).toBe(true);
	for (const part of ['nav', '[role=slider]', '.segments'])
		expect(await page.locator(part).first().isVisible(), part).toBe(false);
	expect(await foot.textContent()).toContain(new URL(page.url()).hash.slice(0, 40));
});

/** Does to every text what a browser does that translates: an element with other words in its place. */
function translate(): void {
	const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		if (node.textContent?.trim()) texts.push(node as Text);
	for (const text of texts) {
		const outer = document.createElement('font');
		const inner = document.createElement('font');
		inner.textContent = text.data;
		outer.append(inner);
		text.replaceWith(outer);
	}
}

it('a page that is translated by the browser shows new numbers after a change', async () => {
	const page = await newPage();
	const read = async () => ({
		headlines: await page.locator('aside table tbody').allInnerTexts(),
		answer: await page.locator('[data-answer]').allInnerTexts()
	});
	await openLab(page, SMALL);
	await fingerprintOn(page);
	const before = await read();
	await page.evaluate(translate);
	expect(await read()).toEqual(before);
	await openSheet(page, 'Worlds');
	await typed(page, 'Seed phrase', 'grey owl');
	await settledWith(page, '~seed_grey-owl~');
	await answers(page);
	const translated = await read();
	await openLab(page, hashOf(smallScenario(['none', 'us-eo-14110'], { seed: 'grey owl' })));
	await fingerprintOn(page);
	await eventually(async () => (await read()).headlines).toEqual(translated.headlines);
	expect((await read()).answer).toEqual(translated.answer);
	expect(translated).not.toEqual(before);
});

it('the keyboard skips to the answer, a slider says its value in words, and the text of a chart is read once', async () => {
	const page = await newPage();
	await openLab(page, SMALL);
	await fingerprintOn(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-answer'))).toBe(true);
	const sliders = page.locator('input[type=range]');
	const said = await sliders.evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext') ?? ''));
	expect(said).toContainEqual(expect.stringMatching(/^10 to the power of 26 operations$/));
	for (const words of said) expect(words).not.toMatch(/\de-?\d|^-/);
	const chart = chartOn(page);
	await chart.scrollIntoViewIfNeeded();
	const text = (await chart.locator('figcaption').textContent())!;
	const read = await chart.ariaSnapshot();
	expect(read.split(text.slice(0, 60)).length - 1).toBe(1);
});
