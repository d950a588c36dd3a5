import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from '$lib/share';
import { FINDINGS } from '$lib/findings';
import { SENSE } from '$lib/findings/sense';
import { decodeLink, encodeLink } from '$lib/link';
import { METRICS, MODEL_VERSION } from '$lib/model';
import { eventually, fingerprintOn, openLab, openSheet, settledWith, useChromium } from './lab';
import { readCode } from './read-code';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium();
const SMALL = { parameters: { fineTuners: 200, months: 40 }, replicates: 1 };

let page: Page;
let complaints: string[];
let fingerprint: string;

async function open(options: Parameters<typeof newPage>[0] = {}): Promise<void> {
	page = await newPage(options);
	complaints = await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act-every-derivative'], SMALL)));
	fingerprint = await fingerprintOn(page);
}

it('a researcher sees whether it holds, what drives it, changes that and cites it, in at most six actions', async () => {
	await open({ triesOtherSides: true });
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	let actions = 0;
	const act = (action: Promise<unknown>) => (actions++, action);
	const part = page.locator('#understand');
	// Does it hold? That is read, and takes no action.
	expect(await page.locator('[data-robustness]').innerText()).toMatch(/holds|depends/);

	await act(page.getByRole('button', { name: /^What drives this\? ▸/ }).click());
	await page.locator('[data-drivers-complete]').waitFor();
	expect(await page.locator('[data-drivers] [aria-live]').innerText()).toMatch(/assumption|assumptions/);
	await act(part.getByLabel('Outcome').selectOption('risk'));
	await act(part.getByRole('button', { name: /^Show all \d+/ }).click());
	await act(page.getByRole('button', { name: /^Set Feared coverage to 0\.45/ }).click());
	const changed = await settledWith(page, '~p.fear_0.45~');
	expect(changed).not.toBe(fingerprint);
	await page.getByText('These are for the comparison before the last change.').waitFor();
	await act(
		page
			.getByRole('button', { name: /^Share/ })
			.first()
			.click()
	);
	await act(page.getByRole('button', { name: 'Copy: Citation' }).click());
	expect(actions).toBeLessThanOrEqual(6);
	await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`result ${changed}`);
	const citation = await page.evaluate(() => navigator.clipboard.readText());
	expect(citation).toContain(`Model version ${MODEL_VERSION}, seed “blue heron”, 1 world`);
	expect(citation).toMatch(/Changed assumptions: .*Feared coverage 0\.45/);
	expect(decodeLink(/\S+#\S+/.exec(citation)![0])).toMatchObject({ fingerprint: changed, isIntact: true });
	expect(complaints).toEqual([]);
});

describe('the page', () => {
	beforeEach(() => open());

	it('a student follows a hobbyist month by month under both laws, with the numbers that decided', async () => {
		await page.getByRole('button', { name: 'Follow one fine-tuner' }).click();
		await page.locator('[data-story]').waitFor();
		await eventually(() => page.locator('.who').innerText()).toMatch(
			/^A hobbyist of niche \d+ in the .+: builds differently in \d+ of 40 months/
		);
		await page
			.getByRole('button', { name: /^numbers/ })
			.first()
			.click();
		await eventually(() => page.locator('[data-story] li').first().innerText()).toMatch(/worth USD/);
		await page.locator('#understand').getByLabel('Kind').selectOption({ label: 'enterprise' });
		await eventually(() => page.locator('.who').innerText()).toMatch(/^An enterprise/);
		expect(await fingerprintOn(page)).toBe(fingerprint);
		expect(complaints).toEqual([]);
	});

	it('an analyst goes through the families of models by keyboard, and reads the same in a table', async () => {
		await page.getByRole('button', { name: 'Families of models' }).click();
		const items = page.getByRole('treeitem');
		await items.first().waitFor();
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		await items.first().focus();
		expect(await focused()).toMatch(/^All families: /);
		await page.keyboard.press('ArrowRight');
		const largest = await focused();
		expect(largest).toMatch(/model of .* operations: .* derivatives, \d+ generations?$/);
		const table = page.locator('#understand-part table');
		const first = await table.locator('tbody tr').first().innerText();
		expect(first).toContain(largest.split(':')[0]);
		await page.keyboard.press('ArrowDown');
		expect(await focused()).not.toBe(largest);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await eventually(() => table.locator('caption').innerText()).toContain(largest.split(':')[0]);
		expect(await items.first().getAttribute('aria-label')).toBe(largest);
		expect(await table.locator('tbody tr').first().innerText()).toMatch(
			/of an? (hobbyist|academic|start-up|enterprise)/
		);
		await page.keyboard.press('Escape');
		await eventually(() => table.locator('caption').innerText()).toMatch(/^All families/);
		expect(await focused()).toBe(largest);
		const found = await new AxeBuilder({ page }).include('#understand').analyze();
		expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		expect(complaints).toEqual([]);
	});

	it('a reader sees what the developer of a changed model weighed, under both laws, with the numbers', async () => {
		const why = page.locator('#why');
		await why
			.getByRole('button', { name: /^What its developer weighed/ })
			.first()
			.click();
		const under = why.getByRole('region', { name: /^Weighed under / });
		await under.first().waitFor();
		expect(await under.count()).toBe(2);
		for (const side of await under.all()) {
			const decisions = Number(await side.getAttribute('data-decisions'));
			expect(await side.locator('[data-chosen]').count()).toBe(decisions);
		}
		expect(await under.first().innerText()).toMatch(/(before training|at release): .*USD/s);
		expect(await why.getByText('What the law says:').count()).toBe(1);
		expect(complaints).toEqual([]);
	});

	it('an analyst compares a rule alone, together and everywhere, in one chart and a table', async () => {
		await page.getByRole('button', { name: 'Alone or together?' }).click();
		const part = page.locator('[data-places=complete]');
		await part.waitFor();
		await part.getByRole('combobox', { name: 'Outcome' }).selectOption('foreign-models');
		await eventually(() => part.locator('figcaption').innerText()).toMatch(
			/^Users of foreign models: only in the EU .*, in the US and the EU together .* and everywhere /
		);
		const row = part.getByRole('row', { name: /^Users of foreign models/ });
		expect(await row.getByRole('cell').count()).toBe(3);
		const found = await new AxeBuilder({ page }).include('#understand').analyze();
		expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		expect(complaints).toEqual([]);
	});

	it('an analyst sees from when whom a line catches, in dates and in models', async () => {
		await page.getByRole('button', { name: 'Who is covered as compute cheapens?' }).click();
		const part = page.locator('[data-cheaper]');
		await part.getByText(/^A training run of 10²⁵ operations costs USD/).waitFor();
		await part.getByRole('combobox', { name: 'Line' }).selectOption({ label: '10²⁶ operations' });
		await part.getByText(/^A training run of 10²⁶ operations costs USD/).waitFor();
		await eventually(() => part.locator('figcaption').innerText()).toMatch(/10²⁶ operations/);
		const row = part.getByRole('row', { name: /^Any training run, USD.1.million/ });
		expect(await row.getByRole('cell').allInnerTexts()).toEqual([
			expect.stringMatching(/^[A-Z][a-z]{2} 20\d\d$|^from the start$/),
			expect.stringMatching(/^[A-Z][a-z]{2} 20\d\d$/),
			expect.stringMatching(/^[A-Z][a-z]{2} 20\d\d$/),
			'not by waiting'
		]);
		expect(await fingerprintOn(page)).toBe(fingerprint);
		expect(complaints).toEqual([]);
	});

	it('an analyst reads a policy as a bill, with what it changes, and copies it', async () => {
		const sheet = await openSheet(page, 'Policies');
		await sheet.getByText('Read B as a bill').click();
		const bill = sheet.locator('[data-bill]');
		await bill.getByText('Under No regulation none of this applies.').waitFor();
		const text = await bill.getByRole('textbox', { name: 'The bill as text' }).inputValue();
		expect(text).toMatch(/^A BILL: EU AI Act[\s\S]+Section 1\. [\s\S]+\(a\) /);
		for (const term of await bill.locator('.terms li').allInnerTexts()) expect(text).toContain(term.trim());
		expect(await fingerprintOn(page)).toBe(fingerprint);
		expect(complaints).toEqual([]);
	});

	/** Whether the picture shows the modules of a code somewhere at its right, one module `pixels` wide. */
	async function holdsCode(on: Page, png: Buffer, text: string): Promise<boolean> {
		const { data } = encode(text, { ecc: 'L', border: 4 });
		const modules = data.map((row) => row.map(Number));
		return on.evaluate(
			async ([base64, modules]) => {
				const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
				const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
				pen.drawImage(picture, 0, 0);
				const { data, width, height } = pen.getImageData(0, 0, picture.width, picture.height);
				const isDark = (x: number, y: number) => data[4 * (Math.floor(y) * width + Math.floor(x))]! < 128;
				for (const pixels of [3, 4, 5, 6]) {
					const side = modules.length * pixels;
					for (let top = 0; top + side <= height; top++) {
						const isHere = modules.every((row, y) =>
							row.every(
								(module, x) =>
									isDark(width - 48 - side + (x + 0.5) * pixels, top + (y + 0.5) * pixels) === (module === 1)
							)
						);
						if (isHere) return true;
					}
				}
				return false;
			},
			[png.toString('base64'), modules] as const
		);
	}

	it('a chart is saved and copied as a picture 1,600 wide, with its finding, its source and the code of its link', async () => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const topic = page.locator('[data-topic="risk"]');
		await topic.scrollIntoViewIfNeeded();
		const saved = async (name: 'PNG' | 'SVG') => {
			const download = page.waitForEvent('download');
			await topic.getByRole('button', { name, exact: true }).click();
			return readFile(await (await download).path());
		};
		const svg = String(await saved('SVG'));
		const finding = (await topic.getByRole('heading').innerText()).trim();
		expect(svg).toContain(`<title>${finding.replaceAll('&', '&amp;')}</title>`);
		const address = new RegExp(`http\\S+~result_${fingerprint}~end_\\w{4}`).exec(
			svg.replace(/<[^>]*>\n?/g, '')
		)![0];
		expect(svg).toContain(qrCode(address)!.path);
		const png = await saved('PNG');
		expect(png.readUInt32BE(16)).toBe(1600);
		expect(await holdsCode(page, png, address)).toBe(true);
		expect(await holdsCode(page, png, address.replace('~end_', '~dne_'))).toBe(false);

		await topic.getByRole('button', { name: 'Copy', exact: true }).click();
		await topic.getByText('Copied').waitFor();
		const copied = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const { height, width } = await createImageBitmap(await item!.getType('image/png'));
			return [width, height];
		});
		expect(copied).toEqual([1600, png.readUInt32BE(20)]);
		expect(complaints).toEqual([]);
	});

	it('whoever shares gets a code to scan, and everything in one zip', async () => {
		await page
			.getByRole('button', { name: /^Share/ })
			.first()
			.click();
		await page.getByRole('button', { name: /^Make the code larger/ }).click();
		const code = page.getByRole('img', { name: 'QR code of the link' });
		expect(await readCode(code)).toBe(
			await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
		);
		expect(await page.getByRole('textbox', { name: 'Code to embed it in a page' }).inputValue()).toContain(
			`result_${fingerprint}`
		);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save everything (zip)' }).click()
		]);
		const files = unzipSync(new Uint8Array(await readFile(await download.path())));
		expect(strFromU8(files['README.txt']!)).toContain(fingerprint);
		expect(strFromU8(files['differences.csv']!)).toContain('derivatives-hobbyist');
		expect(complaints).toEqual([]);
	});

	it('a link opens as its sender saw it, under its title, and says which part of a view is not there', async () => {
		await page.getByRole('button', { name: 'Around the line' }).click();
		const topic = page.locator('[data-topic="pays"]');
		await topic.scrollIntoViewIfNeeded();
		await topic.getByText('More outcomes').click();
		await topic.getByRole('searchbox', { name: 'Search outcomes' }).fill('fines');
		const picked = topic.getByRole('button', { name: /fines/i }).first();
		const outcome = (await picked.innerText()).split('\n')[0]!;
		await picked.click();
		await topic.getByRole('button', { name: 'Difference' }).click();
		await page
			.getByRole('button', { name: /^Share/ })
			.first()
			.click();
		await page.getByRole('textbox', { name: /^Title of the link/ }).fill('Who pays for it');
		const shared = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
		const cited = await page.getByRole('textbox', { name: 'Citation' }).inputValue();
		expect(shared).toContain(`~result_${fingerprint}~title_Who-pays-for-it~view.`);
		expect(cited).toContain(`~result_${fingerprint}~end_`);

		const opened = await newPage();
		const complaintsThere = await openLab(opened, new URL(shared).hash);
		await opened.getByText('“Who pays for it”, as its sender calls it.').waitFor();
		expect(await opened.title()).toMatch(/^Who pays for it/);
		expect(await fingerprintOn(opened)).toBe(fingerprint);
		const pressed = opened.locator('[aria-pressed="true"]');
		await pressed.getByText('Around the line').waitFor();
		const chart = opened.locator('[data-topic="pays"]');
		await chart.locator('[aria-pressed="true"]', { hasText: 'Difference' }).waitFor();
		expect(await chart.locator('figure b').first().innerText()).toContain(outcome);

		const text = decodeLink(shared);
		const parts = new Map([...text.view.parts, ['world', '7']]);
		await openLab(opened, `#${encodeLink(text.choice, fingerprint, { title: '', parts })}`);
		await opened.getByText('asks for world “7”, which is not there; it was left out').waitFor();
		await pressed.getByText('Around the line').waitFor();
		// The scenario is the sender's all the same.
		expect(await fingerprintOn(opened)).toBe(fingerprint);
		await opened
			.getByText(/identical/i)
			.first()
			.waitFor();
		expect([complaints, complaintsThere]).toEqual([[], []]);
	});

	it('a finding opens in Explore on the metric that decides it, and the page shows those of one verdict', async () => {
		await openLab(page, 'findings/');
		const cards = page.locator('article[aria-labelledby]');
		expect(await cards.count()).toBe(FINDINGS.length);
		await page.getByRole('button', { name: /^No effect/ }).click();
		expect(await cards.count()).toBe(FINDINGS.filter(({ verdict }) => verdict === 'no-effect').length);
		await page.getByRole('button', { name: /^All/ }).click();
		// What holds is found by its words, and shown in full when it is asked for.
		const effects = page.getByRole('region', { name: 'Table of what holds' }).locator('tbody tr');
		await page.getByRole('button', { name: `Show all ${SENSE.effects.length} effects` }).click();
		expect(await effects.count()).toBe(SENSE.effects.length);
		await page.getByLabel('Standing').selectOption('Holds everywhere');
		const holding = SENSE.effects.filter(
			({ lostUnder, turnedBy }) => lostUnder.length + turnedBy.length === 0
		);
		expect(await effects.count()).toBe(holding.length);
		const { outcome, preset } = holding[0]!;
		await page.getByRole('searchbox', { name: 'Search' }).fill(`${preset} ${outcome}`);
		expect(await effects.first().innerText()).toContain(outcome);
		expect(await effects.count()).toBeLessThan(holding.length);
		const finding = FINDINGS.find(({ id }) => id === 'eu-chapter')!;
		const card = page.locator('article[aria-labelledby="eu-chapter"]');
		await card.getByRole('link', { name: 'world 0' }).click();
		await page.getByText(`“${finding.claim}”, as its sender calls it.`).waitFor();
		const asked = page.locator('#outcome');
		await asked.locator('[aria-pressed="true"]', { hasText: 'Difference' }).waitFor();
		const label = METRICS.find(({ id }) => id === finding.metric)!.label;
		expect(await asked.locator('figure b').first().innerText()).toContain(label);
		await eventually(() => asked.evaluate((part) => Math.abs(part.getBoundingClientRect().top))).toBeLessThan(
			99
		);
	});
});
