import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import sirv from 'sirv';
import { afterEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { fingerprintOn, openLab, seedField, useChromium } from './lab';
import { hashOf, smallScenario } from './scenarios';
import { buildEnvironment } from './site';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = join(ROOT, 'build');
const LINK = hashOf(smallScenario(['none', 'eu-ai-act'], { seed: 'grey owl' }));
const PAGES = ['', 'lessons/', 'lessons/dorm-room/', 'class/', 'findings/', 'how-it-works/'];

const newPage = useChromium();
const text = async (path: string) => (await fetch(new URL(path, inject('url')))).text();

/** Of a file, or of every file in a zip; of pages without the address of their preview image. */
function hashOfFile(name: string, bytes: Uint8Array): string {
	const hash = createHash('sha256');
	if (name.endsWith('.zip'))
		for (const [inside, content] of Object.entries(unzipSync(bytes)))
			hash.update(`${inside} ${hashOfFile(inside, content)}`);
	else if (name.endsWith('.html')) hash.update(Buffer.from(bytes).toString('utf8').replace(PREVIEW, '$1'));
	else hash.update(bytes);
	return hash.digest('hex');
}

const PREVIEW = /(<meta property="og:image" content=")[^"]*/;

/** Every file below a folder with the hash of its content. */
function contentOf(folder: string): Map<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return new Map(
		files.map((name) => [name, hashOfFile(name, new Uint8Array(readFileSync(join(folder, name))))])
	);
}

/** A plain static host that shows 404.html, under a folder. */
let host: Server | undefined;
async function plainHost(folder = BUILD): Promise<string> {
	const missing = readFileSync(join(folder, '404.html'));
	const site = sirv(folder, {
		onNoMatch: (_, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end(missing)
	});
	host = createServer((request, response) => {
		request.url = request.url!.replace(/^\/lab(?=\/)/, '');
		site(request, response);
	});
	await new Promise<void>((resolve) => host!.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(host.address() as AddressInfo).port}/lab/`;
}

async function closeHost(): Promise<void> {
	host?.closeAllConnections();
	await new Promise((resolve) => (host ? host.close(resolve) : resolve(null)));
	host = undefined;
}
afterEach(closeHost);

describe('a strict Content-Security-Policy in a meta tag', () => {
	it.each([...PAGES, '404.html'])('names every inline script of /%s by its hash', async (path) => {
		const page = await text(path);
		const [, policy = ''] = /http-equiv="content-security-policy"\s+content="([^"]*)"/.exec(page) ?? [];
		expect(policy).toMatch(/^default-src 'none'/);
		const allowed = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
		expect(allowed).not.toMatch(/unsafe|http|\*/);
		const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!);
		expect(scripts.length).toBeGreaterThan(0);
		for (const script of scripts)
			expect(allowed).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
		expect(page).not.toMatch(/<[^>]* on[a-z]+="/);
	});

	it.each(PAGES)('lets /%s work and refuses what is not of the site', async (path) => {
		const page = await newPage();
		const complaints = await openLab(page, path);
		if (path === '') await fingerprintOn(page);
		expect(complaints).toEqual([]);
		const refused = await page.evaluate(() => {
			const tries: (() => void)[] = [
				() => {
					const script = document.createElement('script');
					script.textContent = 'window.intruder = true';
					document.body.append(script);
				},
				() => (document.body.innerHTML = '<b>intruder</b>'),
				() => new Worker('https://intruder.example/worker.js')
			];
			return tries.map((attempt) => {
				try {
					attempt();
					return null;
				} catch (error) {
					return (error as Error).name;
				}
			});
		});
		expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
		expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
	});
});

it('opened as a file, the Lab says how it is opened instead of waiting for ever', async () => {
	const page = await newPage();
	await page.goto(pathToFileURL(join(BUILD, 'index.html')).href);
	expect(await page.getByRole('alert').textContent()).toMatch(/opened as a file.*npm start/);
});

describe('after the first visit', () => {
	it('the Lab opens and simulates with no host to answer, a link and the other pages too', async () => {
		const address = await plainHost();
		const page = await newPage({ serviceWorkers: 'allow' });
		await openLab(page, LINK, address);
		const online = await fingerprintOn(page);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			if (!navigator.serviceWorker.controller)
				await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
		});
		await closeHost();
		await page.goto('about:blank');
		await page.goto(`${address}?embed${LINK}`);
		expect(await fingerprintOn(page)).toBe(online);
		for (const path of PAGES.slice(1)) {
			await page.goto(address + path);
			expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		}
	});
});

it('from the zip that it offers, unpacked on a stick, a lesson runs with a server of plain files', async () => {
	const page = await newPage();
	await openLab(page, 'lessons/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'take the whole Lab along' }).click()
	]);
	const stick = mkdtempSync(join(tmpdir(), 'threshold-lab-stick-'));
	onTestFinished(() => rmSync(stick, { recursive: true }));
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(await download.path())))) {
		mkdirSync(join(stick, name, '..'), { recursive: true });
		writeFileSync(join(stick, name), bytes);
	}
	const folder = join(stick, 'threshold-lab');
	expect(readFileSync(join(folder, 'READ-ME-FIRST.txt'), 'utf8')).toContain('python3 -m http.server');
	const complaints = await openLab(page, 'lessons/dorm-room/', await plainHost(folder));
	await page.getByRole('button', { name: 'Lock in my guess' }).click();
	await page.getByRole('button', { name: 'Show what the model says' }).click();
	await page.locator('[data-result]').waitFor();
	expect(complaints).toEqual([]);
});

describe('the page for addresses that do not exist', () => {
	it('says so, and leads on', async () => {
		const page = await newPage();
		const response = await page.goto(`${await plainHost()}nothing/here`);
		expect(response?.status()).toBe(404);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('no such page');
	});

	it.each(['%23', '%2523'])('opens a scenario whose sign before it was escaped (%s)', async (sign) => {
		const page = await newPage();
		await page.goto(`${await plainHost()}${sign}${LINK.slice(1)}`);
		await page.waitForURL(/#v2~/);
		await fingerprintOn(page);
		expect(await (await seedField(page)).inputValue()).toBe('grey owl');
	});
});

it('the manifest is found from every page and names files that exist', async () => {
	for (const path of PAGES) {
		const [, href = ''] = /<link rel="manifest" href="([^"]*)"/.exec(await text(path)) ?? [];
		const address = new URL(href, new URL(path, inject('url')));
		const manifest = (await (await fetch(address)).json()) as { start_url: string; icons: { src: string }[] };
		for (const file of [manifest.start_url, ...manifest.icons.map(({ src }) => src)])
			expect((await fetch(new URL(file, address))).status, file).toBe(200);
	}
});

it('two builds are identical to the last byte, but for the preview image that SITE_URL makes absolute', () => {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-lab-site-'));
	const env = { ...buildEnvironment(), SITE_FOLDER: folder, SITE_URL: 'https://example.org/lab' };
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	const { status, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		cwd: ROOT,
		env,
		encoding: 'utf8'
	});
	expect(status, stderr).toBe(0);
	const [one, two] = [contentOf(BUILD), contentOf(folder)];
	const front = readFileSync(join(folder, 'index.html'), 'utf8');
	rmSync(folder, { recursive: true });
	expect([...one]).toEqual([...two]);
	expect(one.size).toBeGreaterThan(10);
	expect(front).toContain('<meta property="og:image" content="https://example.org/lab/social-card.png"');
});
