import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { truthOf, truthWords, usualSettings, writeSettings } from '$lib/classroom';
import { collect } from '$lib/experiments';
import { choiceOf, claimText, GLOSSARY, lessonById, LESSONS, type Step } from '$lib/lessons';
import { notesOf } from '$lib/lessons/notes';
import { inlineRunner } from '$lib/runner/inline';
import { resolveExperiment } from '$lib/scenarios';
import { shorten, unfold, violations } from './axe';
import { eventually, NARROW, openLab, painted, useChromium } from './lab';
import { readCode } from './read-code';

const newPage = useChromium();
const LOCK = 'Lock in my guess';
const REVEAL = 'Show what the model says';

it('a guess is locked before anything is simulated, then revealed, and kept over a reload', async () => {
	const page = await newPage({ viewport: NARROW });
	const complaints = await openLab(page, 'lessons/dorm-room/');
	expect(await page.getByRole('button', { name: REVEAL }).count()).toBe(0);
	await page.getByRole('button', { name: 'Big labs: up, now place 5' }).click();
	await page.getByRole('button', { name: LOCK }).click();
	await page.getByRole('status').getByText('Locked in').waitFor();
	expect(await page.locator('[data-result]').count()).toBe(0);
	await page.reload();
	await page.getByRole('status').getByText('Locked in').waitFor();
	expect(await page.getByText('Hobbyists, Academics, Start-ups, Big labs, Large firms').count()).toBe(1);
	await page.getByRole('button', { name: REVEAL }).click();
	await page.locator('[data-result]').waitFor();
	expect(await page.locator('[data-result]').getAttribute('data-result')).toMatch(/^[0-9a-f]{16}$/);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	expect(complaints).toEqual([]);
});

it('the board reads what a student hands in out of a chat, and no damaged copy of it', async () => {
	const student = await newPage();
	await openLab(student, 'lessons/dorm-room/');
	await student.getByRole('button', { name: LOCK }).click();
	await student.getByText('Hand in, or copy my answer so far').click();
	const link = await student.locator('textarea, input[readonly]').first().inputValue();
	expect(link).toMatch(/#s1~lesson_dorm-room\.1~as_[a-z-]+~.*~end_[a-z0-9]{4}$/);

	const teacher = await newPage();
	const complaints = await openLab(teacher, 'class/');
	await teacher
		.getByRole('textbox', { name: /^Paste anything/ })
		.fill(`ana: here > ${link}\nben: ${link.replace('~1a_0', '~1a_4')}`);
	await teacher.getByRole('button', { name: 'Read the answers' }).click();
	await eventually(() => teacher.getByRole('status').allTextContents()).toContainEqual(
		expect.stringMatching(/1 answer read/)
	);
	await teacher
		.getByRole('heading', { name: 'Does it reach the dorm room? · 1 answer', exact: true })
		.waitFor();
	await teacher.getByRole('button', { name: 'Show what the model says' }).click();
	await teacher.locator('[data-board=shown]').waitFor();
	await unfold(teacher);
	expect(await violations(teacher)).toEqual([]);
	expect(complaints).toEqual([]);
});

it('homework: a rule of one’s own is made, guessed at, run and handed in, and the board shows both', async () => {
	const student = await newPage({ viewport: NARROW });
	const classLink = writeSettings({
		...usualSettings(lessonById('defend-a-rule')!),
		parts: { '1s3t1': 'locked' }
	});
	const complaints = await openLab(student, `lessons/defend-a-rule/#${classLink}`);
	const lock = student.getByRole('button', { name: 'Lock in my guesses' });
	const term = (name: string) => student.getByRole('combobox', { name });
	for (const name of ['Fewer', 'Less']) await student.getByRole('radio', { name, exact: true }).check();
	for (const at of [0, 1]) await student.getByRole('radio', { name: '70 %' }).nth(at).check();
	expect(await lock.isDisabled()).toBe(true);
	await student.getByRole('radio', { name: /^A licence first/ }).check();
	await student.getByText('You may change 3.').waitFor();
	const line = student.getByRole('group', { name: 'Locked by your teacher' }).getByRole('textbox').first();
	expect(await line.isDisabled()).toBe(true);
	await term('Where it applies').selectOption('world');
	await term('Relief for open weights').selectOption('full');
	await term('Who is covered for changing a model').selectOption({ index: 1 });
	await student.getByText(/You changed 3 terms, which is all you may/).waitFor();
	expect(await student.getByRole('textbox', { name: 'The line: operations of training' }).isDisabled()).toBe(
		true
	);
	await lock.click();
	await student.getByText('Where it applies: everywhere').waitFor();
	// The steps after it run the same rule.
	await student.getByRole('button', { name: 'Show what the model says' }).click();
	const result = student.locator('[data-result]');
	await result.waitFor();
	const shown = await result.getAttribute('data-result');
	await student.getByRole('button', { name: /The other side/ }).click();
	await student.getByRole('button', { name: 'Show the picture' }).click();
	await result.waitFor();
	expect(await result.getAttribute('data-result')).toBe(shown);
	await student.getByRole('textbox', { name: 'Say it in one sentence' }).fill('It comes too late.');
	await student.getByRole('checkbox', { name: 'Hand this sentence in' }).check();
	await student.getByText('Hand in, or copy my answer so far').click();
	const link = await student.locator('textarea[readonly], input[readonly]').first().inputValue();
	await student.getByRole('button', { name: 'Show as a code' }).click();
	expect(await readCode(student.getByRole('img', { name: 'Code of my answer' }))).toBe(link);
	for (const part of ['~1start_3~', '~1move_b.nexus.jurisdiction_world~']) expect(link).toContain(part);
	expect(await student.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
		0
	);

	const teacher = await newPage();
	complaints.push(...(await openLab(teacher, 'class/')));
	await teacher.getByRole('textbox', { name: /^Paste anything/ }).fill(link);
	await teacher.getByRole('button', { name: 'Read the answers' }).click();
	await teacher
		.getByRole('heading', { name: 'Which rule would you defend? · 1 answer', exact: true })
		.waitFor();
	await eventually(() => teacher.locator('main').innerText()).toMatch(
		/Jurisdiction, My rule: United States → everywhere/
	);
	expect(complaints).toEqual([]);
});

it('a teacher orders steps, leaves out a question, locks a control: the link comes back whole, and students see it so', async () => {
	const lesson = lessonById('dorm-room')!;
	const [, third, every] = lesson.steps as [Step, Step, Step];
	const builder = await newPage({ viewport: NARROW });
	const complaints = await openLab(builder, 'class/build/');
	const button = (name: string) => builder.getByRole('button', { name, exact: true });
	await builder.getByRole('combobox', { name: 'Lesson' }).selectOption(lesson.id);
	for (const at of [0, 3]) {
		await builder
			.getByRole('checkbox', { name: `${at === 0 ? 1 : 3}. ${lesson.steps[at]!.title}` })
			.uncheck();
	}
	await button(`Later: ${third.title}`).click();
	await builder.getByRole('status').getByText(`“${third.title}” is step 2 of 2.`).waitFor();
	await builder.locator('summary', { hasText: `Questions and controls of “${every.title}”` }).click();
	await builder.locator('summary', { hasText: `Questions and controls of “${third.title}”` }).click();
	await builder.getByRole('checkbox', { name: `Ask: ${every.questions[1]!.ask}` }).uncheck();
	await builder.getByRole('checkbox', { name: `Ask for the sentence: ${third.explain}` }).uncheck();
	const control = builder.getByRole('combobox', { name: /^Control after the result/ });
	await control.selectOption('locked');
	await builder.getByRole('checkbox', { name: /^Without header and footer/ }).check();
	await builder.getByRole('textbox', { name: 'Class word' }).fill('room 12');
	const field = (page: Page) => page.getByRole('textbox', { name: 'Link for the class' });
	const link = await field(builder).inputValue();
	expect(link).toMatch(
		/\?embed=1#k1~lesson_dorm-room\.\d+~steps_3\.2~word_room-12~hidden_2say\.3b~locked_2c1~embed_on~end_/
	);
	expect(await readCode(builder.getByRole('img', { name: 'Code of the link for the class' }))).toBe(link);
	const tab = builder.context().waitForEvent('page');
	await builder.getByRole('link', { name: 'Open as a student' }).click();
	expect((await tab).url()).toBe(link);
	expect(await builder.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
		0
	);

	const again = await newPage();
	complaints.push(...(await openLab(again, 'class/build/')));
	await again.getByRole('textbox', { name: /^Go on with a link/ }).fill(`For next year: ${link}.`);
	await again.getByRole('button', { name: 'Take its settings' }).click();
	await eventually(() => field(again).inputValue()).toBe(link);
	const shows = (page: Page) =>
		page
			.locator('form :is(input[type=checkbox], input[type=radio], select)')
			.evaluateAll((all) =>
				all.map((one) => (one instanceof HTMLInputElement ? one.checked : (one as HTMLSelectElement).value))
			);
	expect(await shows(again)).toEqual(await shows(builder));

	const student = await newPage({ viewport: NARROW });
	complaints.push(...(await openLab(student, link)));
	const steps = student.getByRole('navigation', { name: 'Steps' }).getByRole('button');
	expect((await steps.allTextContents()).map((text) => text.replace(/^\W*\d\W*/, '').trim())).toEqual([
		every.title,
		third.title
	]);
	await student.getByRole('group', { name: every.questions[0]!.ask }).waitFor();
	expect(await student.getByText(every.questions[1]!.ask).count()).toBe(0);
	expect(await student.getByRole('banner').count()).toBe(0);
	await steps.nth(1).click();
	// What nobody touched is no guess.
	expect(await student.getByRole('button', { name: LOCK }).isDisabled()).toBe(true);
	await student.getByRole('button', { name: 'A step to the left' }).click();
	await student.getByRole('button', { name: LOCK }).click();
	await student.getByRole('button', { name: REVEAL }).click();
	await student.locator('[data-result]').waitFor();
	await student.getByText('What your teacher locked').click();
	const locked = student.getByRole('group', { name: 'Locked by your teacher' });
	expect(await locked.getByRole('textbox').first().isDisabled()).toBe(true);
	expect(await student.getByRole('textbox', { name: 'Say it in one sentence' }).count()).toBe(0);
	await control.selectOption('hidden');
	await student.goto(await field(builder).inputValue());
	await steps.nth(1).click();
	await student.getByRole('button', { name: REVEAL }).click();
	await student.locator('[data-result]').waitFor();
	expect(await student.getByText('What your teacher locked').count()).toBe(0);
	expect(await student.getByText('Try it yourself').count()).toBe(0);

	const projector = await newPage();
	complaints.push(...(await openLab(projector, `lessons/${lesson.id}/present/${new URL(link).hash}`)));
	await projector.getByText(every.questions[0]!.ask).waitFor();
	expect(await projector.getByText(every.questions[1]!.ask).count()).toBe(0);
	expect(complaints).toEqual([]);
});

it.each(LESSONS.map(({ id }) => id))(
	'what “%s” projects is at least 24 px tall, in charts too, and within the screen',
	async (id) => {
		const page = await newPage({ viewport: { width: 1280, height: 720 } });
		// What a chart writes is no element: its sizes are taken where it is drawn.
		await page.addInitScript(() => {
			const drawn = new Map<string, number>();
			Object.assign(globalThis, { drawn });
			const draw = CanvasRenderingContext2D.prototype;
			draw.fillText = new Proxy(Reflect.get(draw, 'fillText'), {
				apply(original, context: CanvasRenderingContext2D, told: [string, number, number]) {
					const { currentCSSZoom: zoom = 1 } = context.canvas as { readonly currentCSSZoom?: number };
					drawn.set(told[0], zoom * parseFloat(/([\d.]+)px/.exec(context.font)?.[1] ?? '0'));
					Reflect.apply(original, context, told);
				}
			});
		});
		const lesson = lessonById(id)!;
		const steps = lesson.steps.map((_, at) => at);
		const complaints = await openLab(page, `lessons/${id}/present/`);
		const screen = page.locator('[data-stage]');
		const shown: string[] = [];
		for (;;) {
			shown.push((await screen.getAttribute('data-stage'))!);
			if (shown.at(-1) !== 'question') await page.locator('[data-result]').waitFor();
			await painted(page);
			const flaws = await screen.evaluate((root) => {
				const texts = [...root.querySelectorAll<HTMLElement | SVGElement>('*')].flatMap((element) => {
					const text = [...element.childNodes].map((node) =>
						node.nodeType === 3 ? node.textContent!.trim() : ''
					);
					const box = element.getBoundingClientRect();
					if (text.join('') === '' || box.width < 4) return [];
					const { currentCSSZoom: zoom = 1 } = element as { readonly currentCSSZoom?: number };
					const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a / zoom : 1;
					return [[text.join(''), zoom * scale * parseFloat(getComputedStyle(element).fontSize)] as const];
				});
				const { drawn } = globalThis as unknown as { drawn: Map<string, number> };
				const small = [...texts, ...drawn].filter(([, size]) => size < 24);
				const part = root.querySelector('.question, .result')!;
				const over = [root, part].map((box) => [
					box.scrollWidth - box.clientWidth,
					Math.max(0, box.scrollHeight - box.clientHeight - 1)
				]);
				return { small, over };
			});
			expect(flaws.small, `${id}, ${shown.join()}`).toEqual([]);
			if (id === LESSONS[1]!.id && [2, 4].includes(shown.length))
				expect(await violations(page), shown.join()).toEqual([]);
			// Words may be scrolled; a picture and its question are seen whole.
			if (shown.at(-1) !== 'words')
				expect(flaws.over, `${id}, ${shown.join()}`).toEqual([
					[0, 0],
					[0, 0]
				]);
			if (shown.length === 4 * steps.length - steps.filter((at) => !lesson.steps[at]!.observe).length) break;
			await page.keyboard.press('PageDown');
		}
		expect(shown.at(-1)).toBe('words');
		expect(complaints).toEqual([]);
	}
);

it('a word of the glossary is explained where it is used: by keys, by touch, and gone by Escape', async () => {
	const page = await newPage({ viewport: NARROW, hasTouch: true });
	const complaints = await openLab(page, 'lessons/who-is-caught/');
	const word = page.getByRole('button', { name: 'line', exact: true });
	const note = page.locator('[data-word=line]');
	await word.focus();
	await page.keyboard.press('Enter');
	await note.waitFor();
	const box = (await note.boundingBox())!;
	expect(Math.min(box.x, NARROW.width - box.x - box.width)).toBeGreaterThanOrEqual(0);
	expect(await note.innerText()).toContain(GLOSSARY['line']);
	await page.keyboard.press('Escape');
	await note.waitFor({ state: 'hidden' });
	expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
	await word.tap();
	await note.waitFor();
	await page.getByRole('heading', { level: 2 }).first().tap();
	await note.waitFor({ state: 'hidden' });
	expect(complaints).toEqual([]);
});

it('every page of a class opens without a complaint, and axe finds nothing on a phone in the dark', async () => {
	const page = await newPage({ viewport: NARROW, colorScheme: 'dark' });
	const pages = ['lessons/', 'class/check/', 'class/build/', 'class/collect/', 'class/privacy/'];
	const ofLessons = LESSONS.flatMap(({ id }) =>
		['', 'notes/', 'paper/', 'key/', 'present/'].map((part) => `lessons/${id}/${part}`)
	);
	await openLab(page, 'lessons/');
	const course = page.getByRole('main').getByRole('list').first().getByRole('listitem');
	await course.nth(4).getByText('Summit: can six sides sign one rule?').waitFor();
	await course.nth(4).getByText('90 minutes').waitFor();
	await course.nth(4).getByRole('link').click();
	for (const name of ['chair’s page', 'Write a card', 'Sheets to print', 'Teacher’s notes']) {
		await page.getByRole('link', { name: new RegExp(name) }).waitFor();
	}
	for (const path of [...pages, ...ofLessons]) {
		const complaints = await openLab(page, path);
		expect(await page.getByRole('heading', { level: 1 }).count(), path).toBeGreaterThan(0);
		expect(await page.getByRole('main').innerText(), path).not.toMatch(/\de[+-]?\d/i);
		expect(complaints, path).toEqual([]);
		// The pages of one lesson are made of the same parts as those of the others.
		if (ofLessons.includes(path) && !path.includes(LESSONS[1]!.id)) continue;
		await unfold(page);
		await shorten(page);
		expect(await violations(page), path).toEqual([]);
	}
});

it.each(LESSONS)(
	'the sheet of paper of “$title” asks all of it on two sides, and gives nothing away',
	async (lesson) => {
		const page = await newPage();
		const complaints = await openLab(page, `lessons/${lesson.id}/paper/`);
		const text = await page.locator('article').innerText();
		for (const { questions, say } of lesson.steps) {
			for (const part of [say, ...questions.map(({ ask }) => ask)]) expect(text).toContain(part);
		}
		const drawn = await page
			.locator('[data-paper]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-paper')));
		expect(drawn).toEqual(lesson.steps.flatMap(({ questions }) => questions.map(({ form }) => form)));
		const source = await page.content();
		for (const { debrief, expect: expected } of Object.values(notesOf(lesson.id).steps)) {
			expect(source).not.toContain(expected);
			expect(source).not.toContain(debrief);
		}
		for (const claim of lesson.steps.flatMap(({ claims }) => claims))
			expect(source).not.toContain(claim.text);
		await page.getByRole('img', { name: 'Code of the lesson' }).waitFor();
		const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
		expect(complaints).toEqual([]);
	}
);

it('the key of a sheet answers every question with what the worlds of the class show, on one side', async () => {
	const page = await newPage();
	const lesson = lessonById('who-is-caught')!;
	const class12 = { ...usualSettings(lesson), steps: [1], word: 'room 12' };
	const complaints = await openLab(page, `lessons/${lesson.id}/key/#${writeSettings(class12)}`);
	await page.locator('[data-key=whole]').waitFor();
	const text = await page.locator('article').innerText();
	const step = lesson.steps[1]!;
	const choice = choiceOf(step, 'room 12');
	const collected = await collect(
		resolveExperiment(choice),
		inlineRunner(() => Promise.resolve())
	);
	for (const question of step.questions) {
		expect(text).toContain(`${question.ask}\n${truthWords(question, truthOf(collected, question))}`);
	}
	for (const claim of step.claims) expect(text).toContain(claimText(collected, claim));
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	expect(complaints).toEqual([]);
});

it('a lesson asks nobody but its own host, sets no cookie, and works in a frame of a stranger without storage', async () => {
	const page = await newPage();
	const asked = new Set<string>();
	page.context().on('request', (request) => asked.add(new URL(request.url()).origin));
	const own = new URL(inject('url'));
	// As in a browser that keeps the storage of third parties from them.
	await page.addInitScript((home) => {
		if (location.origin !== home) return;
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
			Object.defineProperty(globalThis, name, {
				get() {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				}
			});
	}, own.origin);
	const stranger = createServer((_, response) =>
		response
			.setHeader('content-type', 'text/html')
			.end(`<iframe width="400" height="700" src="${own.href}lessons/dorm-room/?embed=1"></iframe>`)
	);
	await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void stranger.close());
	// Another name of the same machine is another site.
	const theirs = `http://localhost:${(stranger.address() as AddressInfo).port}`;
	await page.goto(theirs);
	const frame = page.frameLocator('iframe');
	await frame.getByRole('button', { name: LOCK }).click();
	await frame.getByRole('button', { name: REVEAL }).click();
	await frame.locator('[data-result]').waitFor();
	expect([...asked].filter((origin) => ![theirs, own.origin].includes(origin))).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});
