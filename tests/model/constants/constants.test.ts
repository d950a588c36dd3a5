import { expect, it } from 'vitest';
import { PARAMETERS } from '$lib/model';
import { EXCUSED } from './excused';
import { literalsOfTheModel } from './literals';

/** By place: the numbers that stand there, in order. */
const written = new Map<string, string>();
for (const { place, text } of literalsOfTheModel())
	written.set(place, written.has(place) ? `${written.get(place)} ${text}` : text);

it('every number in how agents behave and laws bind is a declared parameter, or excused with its reason', () => {
	const unexcused = [...written].filter(([place]) => !EXCUSED.some((excuse) => excuse.place === place));
	expect(
		unexcused.map(([place, numbers]) => `${place}: ${numbers}`),
		'declare them in src/lib/model/parameters, or say in excused.ts why not'
	).toEqual([]);
});

it.each(EXCUSED)('$place is what was excused', ({ numbers, place, why }) => {
	expect(written.get(place), 'changed or gone: look at the reason again').toBe(numbers);
	expect(why.length).toBeGreaterThan('code: '.length);
});

it('no place is excused twice', () => {
	const places = EXCUSED.map(({ place }) => place);
	expect(new Set(places).size).toBe(places.length);
});

it('reasons that lean on a parameter name one that exists', () => {
	const keys = new Set<string>(PARAMETERS.map(({ key }) => key));
	const named = EXCUSED.flatMap(({ why }) => [...why.matchAll(/`([A-Za-z]+)`/g)].map(([, key]) => key!));
	const ofPolicies = ['perDayUsd'];
	expect(named.filter((key) => !keys.has(key) && !ofPolicies.includes(key))).toEqual([]);
});
