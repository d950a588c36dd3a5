import type { Page } from 'playwright-core';
import { markerWords, truthOf, truthWords } from '$lib/classroom';
import { readReveal, type Lesson, type Question, type Step, type StoredStep } from '$lib/lessons';
import { plotOf } from '../../src/routes/lessons/parts/plot';

/** A text that a page holds, and where. */
export interface Held {
	readonly where: string;
	readonly text: string;
}

/** Before a page's scripts: remembers what is drawn as text, which is no element. */
export async function rememberDrawn(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const drawn: string[] = [];
		Object.assign(globalThis, { drawn });
		const draw = CanvasRenderingContext2D.prototype;
		draw.fillText = new Proxy(Reflect.get(draw, 'fillText'), {
			apply(original, context: CanvasRenderingContext2D, told: [string, number, number]) {
				drawn.push(told[0]);
				Reflect.apply(original, context, told);
			}
		});
	});
}

/**
 * Every text that a page holds, seen or not: text nodes, attributes, comments, values of fields, title, address, what is
 * drawn since it was last asked, the accessibility tree, and what the browser keeps.
 */
export async function heldBy(page: Page): Promise<readonly Held[]> {
	const inPage = await page.evaluate(() => {
		const held: Held[] = [];
		const put = (where: string, text: string | null | undefined): void => {
			const line = (text ?? '').replace(/\s+/g, ' ').trim();
			if (line !== '') held.push({ where, text: line });
		};
		const walk = (root: Node): void => {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
			for (let node: Node | null = root; node; node = walker.nextNode()) {
				const name = node.parentNode?.nodeName.toLowerCase() ?? '';
				if (node.nodeType !== Node.ELEMENT_NODE) {
					put(node.nodeType === Node.TEXT_NODE ? name : `comment in ${name}`, node.nodeValue);
					continue;
				}
				const element = node as HTMLElement;
				const own = element.nodeName.toLowerCase();
				// Sizes and places of a drawing are bare numbers; those that are read out are not left out.
				for (const { name, value } of element.attributes)
					if (!/^[\d.]*$/.test(value) || /^(aria|data)-/.test(name)) put(`${own} ${name}`, value);
				if ('value' in element) put(`value of ${own}`, String(element.value));
				if (element instanceof HTMLTemplateElement) walk(element.content);
				if (element.shadowRoot) walk(element.shadowRoot);
			}
		};
		walk(document);
		for (const line of document.body.innerText.split('\n')) put('what is seen', line);
		put('address', decodeURIComponent(location.href));
		put('title', document.title);
		put('name of the window', window.name);
		put('state of the history', JSON.stringify(history.state));
		for (const storage of [localStorage, sessionStorage])
			for (const [key, value] of Object.entries(storage)) put(`storage ${key}`, value as string);
		const { drawn } = globalThis as unknown as { drawn: string[] };
		for (const text of drawn.splice(0)) put('canvas', text);
		return held;
	});
	const kept = await page.context().storageState({ indexedDB: true });
	return [
		...inPage,
		{ where: 'accessibility tree', text: await page.locator('html').ariaSnapshot() },
		{ where: 'storage of the browser', text: JSON.stringify(kept) }
	];
}

/** What the page shows of a result once it is there, each text on its own. */
export async function revealedBy(page: Page): Promise<readonly string[]> {
	const shown = await page.locator('[data-result]').evaluate((root) => {
		const texts: string[] = [root.getAttribute('data-result')!];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node instanceof Text) texts.push(node.data);
			else
				for (const name of (node as Element).matches('.guess')
					? []
					: ['aria-label', 'aria-valuetext', 'title', 'alt', 'points'])
					texts.push((node as Element).getAttribute(name) ?? '');
		}
		return [...texts, ...(globalThis as unknown as { drawn: string[] }).drawn];
	});
	return [...new Set(shown.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => text !== '');
}

/** Every text of a declaration, but not what is claimed of results. */
function textsOf(declared: unknown): string[] {
	if (typeof declared === 'string') return [declared];
	if (typeof declared !== 'object' || declared === null) return [];
	return Object.entries(declared).flatMap(([key, part]) => (key === 'claims' ? [] : textsOf(part)));
}

/** What a question writes on its scale before anybody guesses. */
function scaleOf(question: Question): string[] {
	if (question.form === 'curve')
		return [...question.years, ...plotOf(question.years.length, question.top).ticks].map(String);
	if (question.form === 'marker') return [question.from, question.to].map((at) => markerWords(question, at));
	return [];
}

/** A step as a student went through it. */
export interface Done {
	readonly step: Step;
	/** What was held before the guess, after it, and once it was locked. */
	readonly before: readonly (readonly Held[])[];
	/** Own guesses in words, which the page repeats beside the answers. */
	readonly guessed: readonly string[];
	readonly revealed: readonly string[];
}

/**
 * What tells the answers of a step: both texts of every claim, the answers in words where they are no option that is
 * asked about, and whatever the page reveals that neither the lesson says itself nor every step.
 */
export function spoilersOf(
	lesson: Lesson,
	{ guessed, revealed, step }: Done,
	all: readonly Done[],
	{ sets }: StoredStep
): readonly string[] {
	const answers = step.questions
		.filter(({ form }) => form === 'rank' || form === 'marker')
		.flatMap((question) => sets.map((stored) => truthWords(question, truthOf(readReveal(stored), question))));
	const claimed = lesson.steps.flatMap(({ claims }) => claims.flatMap(({ ifNot, text }) => [text, ifNot]));
	const frame = revealed.filter((text) => all.every((done) => done.revealed.includes(text)));
	const told = new Set([...textsOf(lesson), ...step.questions.flatMap(scaleOf), ...guessed, ...frame]);
	return [...new Set([...answers, ...claimed, ...revealed])].filter((text) => !told.has(text));
}

/** A single digit tells nothing, as steps have numbers. */
const SHORTEST = 2;
/** Less is looked for as a whole only: “12” and “the model says” stand in many a longer text by chance. */
const isTelling = (text: string): boolean =>
	/\d/.test(text) ? text.length >= 5 : text.split(' ').length >= 4;

/** Where a page holds one of the texts, as a whole or in a longer one. */
export function spoiledBy(held: readonly Held[], spoilers: readonly string[]): readonly string[] {
	return spoilers.flatMap((spoiler) => {
		if (spoiler.length < SHORTEST) return [];
		const inLonger = isTelling(spoiler);
		return held
			.filter(({ text }) => text === spoiler || (inLonger && text.includes(spoiler)))
			.map(({ where }) => `${where}: ${spoiler}`);
	});
}

/** The guesses that are locked, as the page says them back, and their numbers. */
export async function guessesIn(page: Page): Promise<string[]> {
	const said = await page.locator('.locked p').allInnerTexts();
	return [...said, ...said.flatMap((text) => text.match(/\d+/g) ?? [])];
}
