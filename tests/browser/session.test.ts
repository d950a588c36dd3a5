import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { collect } from '$lib/experiments';
import { decodeLink } from '$lib/link';
import { policyChoice, resolveExperiment, tidyChoice, type ScenarioChoice } from '$lib/scenarios';
import { inlineRunner } from '../../src/lib/runner/inline';
import {
	closeSheet,
	eventually,
	fingerprintOn,
	NARROW,
	openLab,
	openSheet,
	presetField,
	progressOn,
	seedField,
	useChromium,
	WIDE,
	worldsField
} from './lab';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium(2);
/** `npm run check:session` goes on for minutes. */
const MINUTES = Number(process.env.SESSION_MINUTES ?? 0);
const STEPS = 8;
const SEED = 20261126;

const PRESETS = ['us-eo-14110', 'eu-ai-act', 'ca-sb-53', 'premarket-licence'];
const SEEDS = ['grey owl', 'red kite', 'Zürich', 'x'];

/** The small model of the page: a history of the browser, and in each of its places a scenario with undo and redo. */
interface Model {
	/** What each place of the history of the browser opens; null is another page. */
	readonly places: (ScenarioChoice | null)[];
	place: number;
	past: ScenarioChoice[];
	future: ScenarioChoice[];
}

const present = ({ places, place }: Model): ScenarioChoice => places[place]!;
const text = (choice: ScenarioChoice): string => JSON.stringify(tidyChoice(choice));

function change(model: Model, choice: ScenarioChoice): void {
	if (text(choice) === text(present(model))) return;
	model.past.push(present(model));
	model.future = [];
	model.places[model.place] = choice;
}

/** The page is made anew: what could be undone is gone. */
function renew(model: Model): void {
	model.past = [];
	model.future = [];
}

interface Action {
	readonly name: string;
	readonly isPossible?: (model: Model) => boolean;
	readonly act: (page: Page, model: Model, pick: <T>(of: readonly T[]) => T) => Promise<void>;
}

async function type(page: Page, label: string, value: string): Promise<void> {
	const field = (await openSheet(page, 'Worlds')).getByLabel(label, { exact: true });
	await field.fill(value);
	await field.press('Enter');
}

/** Presses a button if it can be pressed right now; whether it could. */
const press = (page: Page, name: string): Promise<boolean> =>
	page.evaluate((name) => {
		const button = [...document.querySelectorAll('button')].find(
			({ textContent }) => textContent.trim() === name
		);
		if (!button || button.disabled) return false;
		button.click();
		return true;
	}, name);

const ACTIONS: readonly Action[] = [
	{
		name: 'another seed',
		async act(page, model, pick) {
			const seed = pick(SEEDS);
			await type(page, 'Seed phrase', seed);
			change(model, { ...present(model), seed });
		}
	},
	{
		name: 'another number of worlds',
		async act(page, model, pick) {
			const replicates = pick([1, 2, 3]);
			await type(page, 'Replicates', String(replicates));
			change(model, { ...present(model), replicates });
		}
	},
	{
		name: 'another preset',
		async act(page, model, pick) {
			const preset = pick(PRESETS);
			await (await presetField(page)).selectOption(preset);
			const [baseline] = present(model).regimes;
			change(model, { ...present(model), regimes: [baseline!, { policies: [policyChoice(preset)] }] });
		}
	},
	{
		name: 'a number that is refused',
		async act(page) {
			await type(page, 'Replicates', '1,5');
			expect(await page.getByRole('alert').first().textContent()).toContain('1,5');
		}
	},
	{
		name: 'undo',
		isPossible: ({ past }) => past.length > 0,
		async act(page, model) {
			await page.getByRole('button', { name: 'Undo', exact: true }).click();
			model.future.unshift(present(model));
			model.places[model.place] = model.past.pop()!;
		}
	},
	{
		name: 'redo',
		isPossible: ({ future }) => future.length > 0,
		async act(page, model) {
			await page.getByRole('button', { name: 'Redo', exact: true }).click();
			model.past.push(present(model));
			model.places[model.place] = model.future.shift()!;
		}
	},
	{
		name: 'a pasted link',
		async act(page, model, pick) {
			const choice = smallScenario(['none', pick(PRESETS)], { seed: `${pick(SEEDS)} ${pick(SEEDS)}` });
			if (text(choice) === text(present(model))) return;
			// Nobody pastes within the blink of an eye in which the address follows a change.
			await agrees(page, model);
			await page.evaluate((hash) => void (location.hash = hash), hashOf(choice));
			model.past.push(present(model));
			model.future = [];
			model.places.splice(model.place + 1, Infinity, choice);
			model.place++;
		}
	},
	{
		name: 'back',
		isPossible: ({ places, place }) => Boolean(places[place - 1]),
		async act(page, model) {
			await agrees(page, model);
			await page.goBack();
			const left = present(model);
			model.place--;
			if (text(left) === text(present(model))) return;
			model.past.push(left);
			model.future = [];
		}
	},
	{
		name: 'to another page and back',
		async act(page, model) {
			await page
				.getByRole('navigation', { name: 'Pages' })
				.getByRole('link', { name: 'How it works' })
				.click();
			await page.waitForURL('**/how-it-works/');
			await page.goBack();
			model.places.splice(model.place + 1, Infinity, null);
			renew(model);
		}
	},
	{
		name: 'to another page and on by the menu',
		async act(page, model) {
			const menu = page.getByRole('navigation', { name: 'Pages' });
			await menu.getByRole('link', { name: 'How it works' }).click();
			await page.waitForURL('**/how-it-works/');
			await menu.getByRole('link', { name: 'Explore' }).click();
			model.places.splice(model.place + 1, Infinity, null, present(model));
			model.place += 2;
			renew(model);
		}
	},
	{
		name: 'reload',
		async act(page, model) {
			// What was typed a moment ago is in the address by then.
			await agrees(page, model);
			// A page that has not come to life yet loses a click.
			await page.reload({ waitUntil: 'networkidle' });
			renew(model);
		}
	},
	{
		name: 'cancel',
		async act(page) {
			if (await press(page, 'Cancel'))
				await eventually(() => progressOn(page)).toMatch(/^Stopped after|simulations in/);
		}
	},
	{
		name: 'a phone, and a laptop again',
		async act(page) {
			await page.setViewportSize(NARROW);
			await openSheet(page, 'Policies');
			await page.setViewportSize(WIDE);
		}
	},
	{
		name: 'the other colours',
		async act(page) {
			await closeSheet(page);
			await page.getByRole('button', { name: /colours$/ }).click();
		}
	}
];

/** What an address says. */
const said = (page: Page): string => {
	const { hash } = new URL(page.url());
	return hash === '' ? '' : text(decodeLink(hash).choice);
};

/** The address is the scenario, and the fields are the scenario. */
async function agrees(page: Page, model: Model): Promise<void> {
	const { seed, replicates, regimes } = present(model);
	await eventually(() => said(page)).toBe(text(present(model)));
	const preset = await presetField(page);
	await eventually(() => preset.inputValue()).toBe(regimes[1]!.policies[0]!.preset);
	const phrase = await seedField(page);
	await eventually(() => phrase.inputValue()).toBe(seed);
	const shown = await (await worldsField(page)).inputValue();
	if (!shown.includes(',')) expect(Number(shown)).toBe(replicates);
}

it('a session of changes, Undo, links, Back, reloads and cancelled runs ends with the result of a fresh run', async () => {
	let state = SEED;
	const below = (limit: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
	const pick = <T>(of: readonly T[]): T => of[below(of.length)]!;
	const page = await newPage({ triesOtherSides: true });
	const start = smallScenario(['none', 'us-eo-14110']);
	const complaints = await openLab(page, hashOf(start));
	const model: Model = { places: [start], place: 0, past: [], future: [] };
	const done: string[] = [];
	const until = Date.now() + MINUTES * 60_000;
	for (let step = 0; step < STEPS || Date.now() < until; step++) {
		// Each once, so that even the shortest session knows all of them.
		const action = step < ACTIONS.length ? ACTIONS[step]! : pick(ACTIONS);
		if (action.isPossible?.(model) === false) continue;
		done.push(action.name);
		try {
			await action.act(page, model, pick);
			// Half of the steps follow at once on the one before.
			if (below(2)) await agrees(page, model);
		} catch (cause) {
			throw new Error(`after ${done.slice(-6).join(', ')}`, { cause });
		}
	}
	await agrees(page, model);
	await press(page, 'Continue');
	const fresh = await collect(
		resolveExperiment(present(model)),
		inlineRunner(() => Promise.resolve())
	);
	expect(await fingerprintOn(page), done.join(', ')).toBe(fresh.fingerprint());
	expect(complaints).toEqual([]);
});
