import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { LESSONS, type Lesson, type Step, type StoredStep } from '$lib/lessons';
import { violations } from './axe';
import { openLab, painted, useChromium } from './lab';
import { guessesIn, heldBy, rememberDrawn, revealedBy, spoiledBy, spoilersOf, type Done } from './spoilers';

const newPage = useChromium();
/** Forms of questions and views that axe has seen: one of each stands for all. */
const seen = new Set<string>();
async function axeOnce(page: Page, kinds: readonly string[]): Promise<void> {
	if (kinds.every((kind) => seen.has(kind))) return;
	for (const kind of kinds) seen.add(kind);
	expect(await violations(page, '.step'), kinds.join()).toEqual([]);
}
const WHEN = ['before the guess', 'before it is locked', 'before the reveal'];
const FOLDER = fileURLToPath(new URL('../../static/results/lessons/', import.meta.url));
const storedOf = (lesson: Lesson, step: Step): StoredStep =>
	JSON.parse(readFileSync(`${FOLDER}${lesson.id}.${step.id}.json`, 'utf8')) as StoredStep;

/** How many ways a page has to draw one of several things to choose from, their words and numbers aside. */
const waysOf = async (options: Locator): Promise<number> => {
	const looks = await options.evaluateAll((all) =>
		all.map((option) => {
			const words = (option.querySelector('.label') ?? option).textContent.trim();
			const bare = option.outerHTML.replaceAll(words, '').replaceAll(' disabled=""', '');
			return bare
				.replace(/<!--.*?-->/g, '')
				.replace(/\s+/g, ' ')
				.replace(/-?\d+(\.\d+)?/g, '0');
		})
	);
	return new Set(looks).size;
};

/** Makes some guess at every question that is asked. */
async function guess(page: Page): Promise<void> {
	const asks = page.locator('.asks');
	const names = await asks
		.getByRole('radio')
		.evaluateAll((all) => [...new Set(all.map((radio) => (radio as HTMLInputElement).name))]);
	for (const name of names) await asks.locator(`input[name="${name}"]`).first().check();
	for (const step of await asks.getByRole('button', { name: 'A step to the left' }).all()) await step.click();
	for (const slider of await asks.locator('svg').getByRole('slider').all()) await slider.press('PageUp');
}

it.each(LESSONS)(
	'before a guess at “$title” is locked, its answer is nowhere in the page or the browser',
	async (lesson) => {
		const page = await newPage();
		await rememberDrawn(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const complaints = await openLab(page, `lessons/${lesson.id}/`);
		await page.getByText('Hand in, or copy my answer so far').click();
		const all: Done[] = [];
		for (const [at, step] of lesson.steps.entries()) {
			await page.evaluate((hash) => (location.hash = hash), `${at + 1}`);
			await page.getByRole('heading', { level: 2, name: step.title, exact: true }).waitFor();
			const before = [await heldBy(page)];
			let guessed: readonly string[] = [];
			if (step.questions.length > 0) {
				for (const choices of await page.locator('.asks :is(.options, ol)').all())
					expect(await waysOf(choices.locator('label, li')), step.id).toBe(1);
				await guess(page);
				await axeOnce(page, [...step.questions.map(({ form }) => form), ...(step.design ? ['design'] : [])]);
				before.push(await heldBy(page));
				expect(asked.filter((url) => url.includes(`.${step.id}.json`))).toEqual([]);
				await page.getByRole('button', { name: /^Lock in my guess/ }).click();
				await page.getByText('Locked in').waitFor();
				guessed = await guessesIn(page);
				before.push(await heldBy(page));
			}
			await page.getByRole('button', { name: /^Show (what the model says|the picture)$/ }).click();
			await page.locator('[data-result]').waitFor();
			await painted(page);
			all.push({ step, before, guessed, revealed: await revealedBy(page) });
			await axeOnce(page, [step.view.kind, step.sets]);
			const looks = page.getByRole('group', { name: 'Look at the picture' }).getByRole('button');
			if (step.observe) expect(await waysOf(looks), step.id).toBe(1);
		}
		const spoilers = all.map((done) => spoilersOf(lesson, done, all, storedOf(lesson, done.step)));
		for (const [at, { before, step }] of all.entries()) {
			expect(spoilers[at]!.length, step.id).toBeGreaterThan(step.questions.length);
			for (const [when, held] of before.entries())
				expect(spoiledBy(held, spoilers[at]!), `${step.id}, ${WHEN[when]}`).toEqual([]);
		}
		expect(complaints).toEqual([]);

		// Nor in what the host serves of it, seen or not.
		const paths = ['', 'paper/', 'present/'].map((part) => `lessons/${lesson.id}/${part}`);
		for (const path of [...paths, ...lesson.steps.map((_, at) => `l/${lesson.id}/${at + 1}/`), 'lessons/']) {
			const text = await (await fetch(new URL(path, inject('url')))).text();
			expect(spoiledBy([{ where: path, text }], spoilers.flat())).toEqual([]);
		}
	}
);

it('an answer is found wherever a page could give it away', async () => {
	const page = await newPage();
	await rememberDrawn(page);
	await openLab(page, `lessons/${LESSONS[1]!.id}/`);
	const [text] = LESSONS[1]!.steps[0]!.claims.map((claim) => claim.text) as [string];
	expect(spoiledBy(await heldBy(page), [text])).toEqual([]);
	await page.evaluate(async (answer) => {
		const put = (name: string, set: (element: HTMLElement) => void) => {
			const element = document.createElement(name);
			set(element);
			document.body.append(element);
		};
		document.title = answer;
		document.querySelector('meta[name=description]')!.setAttribute('content', answer);
		put('img', (element) => ((element as HTMLImageElement).alt = answer));
		put('p', (element) => element.setAttribute('aria-label', answer));
		put('td', (element) => ((element.hidden = true), (element.textContent = answer)));
		put('i', (element) => (element.dataset.answer = answer));
		put('b', (element) => element.append(document.createComment(answer)));
		put('template', (element) => (element as HTMLTemplateElement).content.append(answer));
		put('textarea', (element) => ((element as HTMLTextAreaElement).value = answer));
		document.createElement('canvas').getContext('2d')!.fillText(answer, 0, 0);
		window.name = answer;
		history.replaceState({ answer }, '');
		localStorage.setItem('one', answer);
		sessionStorage.setItem('two', answer);
		await new Promise<void>((resolve, reject) => {
			const opening = indexedDB.open('three');
			opening.onupgradeneeded = () => opening.result.createObjectStore('kept').put(answer, 'key');
			opening.onsuccess = () => (opening.result.close(), resolve());
			opening.onerror = () => reject(opening.error!);
		});
	}, text);
	const places = spoiledBy(await heldBy(page), [text]).map((found) => found.slice(0, found.indexOf(':')));
	expect([...new Set(places)].sort()).toEqual(
		[
			'accessibility tree',
			'canvas',
			'comment in b',
			'i data-answer',
			'img alt',
			'meta content',
			'name of the window',
			'p aria-label',
			'state of the history',
			'storage of the browser',
			'storage one',
			'storage two',
			'td',
			'title',
			'#document-fragment',
			'value of textarea'
		].sort()
	);
	// Of IndexedDB alone, too.
	await page.evaluate(() => localStorage.clear());
	expect(spoiledBy(await heldBy(page), [text]).join()).toContain('storage of the browser');
});
