import { strFromU8, unzipSync } from 'fflate';
import { csvParseRows } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ARCHIVED_VERSIONS, replay } from '$lib/engines/replay';
import { archivedEngine, archivedLink } from '../browser/archived-links';
import { hashOf, smallScenario } from '../browser/scenarios';
import { startChromium } from './chromium';
import { browserEngine, until, type Driver, type Engine } from './engine';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

const url = inject('url');
const engines = inject('engines');
const LINK = hashOf(smallScenario(['none', 'us-eo-14110'], { parameters: { months: 36 } }));

/** Of the first element that fits, text or null. */
const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent ?? null`;
const attribute = (selector: string, name: string) =>
	`document.querySelector(${JSON.stringify(selector)})?.getAttribute('${name}') ?? null`;
const focus = (selector: string) =>
	`(document.querySelector(${JSON.stringify(selector)}).focus(), document.activeElement.tagName)`;
/** Clicks the first button whose words begin so, in an element; null while there is none. */
const click = (within: string, words: string) =>
	`[...document.querySelectorAll(${JSON.stringify(`${within} button`)})].filter((button) => button.textContent.trim().startsWith(${JSON.stringify(words)})).slice(0, 1).map((button) => (button.click(), 'clicked'))[0] ?? null`;

/** What the page saves goes into a list instead of a dialog: names and contents, in base64. */
const CATCH_FILES = `(() => {
	const blobs = new Map();
	const create = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (blob) => { const address = create(blob); blobs.set(address, blob); return address; };
	globalThis.saved = [];
	HTMLAnchorElement.prototype.click = function () {
		const reader = new FileReader();
		const name = this.download;
		reader.onload = () => globalThis.saved.push({ name, data: reader.result.split(',')[1] });
		reader.readAsDataURL(blobs.get(this.href));
	};
	return 'ready';
})()`;

async function saved(driver: Driver, name: RegExp): Promise<Uint8Array> {
	const found = await until(
		driver,
		`(() => { const file = globalThis.saved.find(({ name }) => ${String(name)}.test(name)); return file ? file.data : null; })()`
	);
	return new Uint8Array(Buffer.from(found, 'base64'));
}

describe.each<[name: string, start: () => Promise<Driver>]>([
	['Chromium', () => startChromium(inject('executablePath'))],
	['Firefox', () => startFirefox(engines.firefox)],
	['WebKitGTK', () => startWebKit(engines)]
])('in %s', (_, start) => {
	let driver: Driver;
	let engine: Engine;
	let opened: string;
	beforeAll(async () => {
		driver = await start();
		engine = browserEngine(driver, url);
		({ fingerprint: opened } = await engine.open(LINK));
	});
	afterAll(() => driver?.close());

	it('arrow keys move the line of a law, and other numbers come out; undone, the first ones', async () => {
		const handle = '[role=slider][aria-label^="Line of"]';
		const before = await until(driver, attribute(handle, 'aria-valuenow'));
		await driver.read(focus(handle));
		await driver.press('ArrowLeft');
		await until(driver, attribute('[data-fingerprint]', 'data-fingerprint'), new RegExp(`^(?!${opened})`));
		expect(Number(await driver.read(attribute(handle, 'aria-valuenow')))).toBeLessThan(Number(before));
		await driver.press('ArrowRight');
		await until(driver, attribute('[data-fingerprint]', 'data-fingerprint'), new RegExp(`^${opened}`));
		expect(await driver.read(attribute(handle, 'aria-valuenow'))).toBe(before);
	});

	it('arrow keys go from model to model in the picture, and each is described', async () => {
		await until(driver, focus('canvas[aria-describedby]'));
		const said = text('figure p[aria-live]');
		await driver.press('ArrowRight');
		const first = await until(driver, said, /operations/);
		await driver.press('ArrowRight');
		expect(await until(driver, said, /operations/)).not.toBe('');
		await driver.press('ArrowLeft');
		await until(driver, `${said} === ${JSON.stringify(first)} ? 'again' : null`);
	});

	it('a chart is saved as CSV, PNG and SVG, and everything as one zip', async () => {
		await driver.read(CATCH_FILES);
		const chart = '[data-topic] [data-chart]';
		await until(driver, `(document.querySelector('[data-topic]')?.scrollIntoView(), ${text(chart)})`);
		for (const kind of ['CSV', 'PNG', 'SVG']) await until(driver, click(chart, kind));

		const rows = csvParseRows(strFromU8(await saved(driver, /\.csv$/)).replace(/^\uFEFF/, ''));
		expect(rows.length).toBeGreaterThan(30);
		expect(rows.flat().join()).toContain(opened);
		const png = Buffer.from(await saved(driver, /\.png$/));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(1600);
		const svg = strFromU8(await saved(driver, /\.svg$/));
		expect(svg).toMatch(/^<svg [^]*<\/svg>\s*$/);
		expect(svg).toContain(opened);

		await until(driver, click('body', 'Share'));
		await until(driver, click('dialog', 'Save everything'));
		const files = unzipSync(await saved(driver, /\.zip$/));
		expect(strFromU8(files['README.txt']!)).toContain(opened);
		expect(strFromU8(files['differences.csv']!)).toContain('derivatives-hobbyist');
		await driver.press('Escape');
	});

	it.each(ARCHIVED_VERSIONS)('a link of model version %s runs as it was sent', async (version) => {
		const { fingerprint } = replay(await archivedEngine(version), archivedLink(version, null), [], () => {});
		await engine.open(`#${archivedLink(version, fingerprint)}`);
		await until(driver, click('main', `Run it as it was sent, on version ${version}`));
		expect(await until(driver, attribute('[data-as-sent]', 'data-as-sent'))).toBe(fingerprint);
		expect(await driver.read(text('[data-as-sent]'))).toBe('As sent: identical to what the sender saw.');
	});
});
