/*
 * What is picked and open on the page of a comparison: how it is seen, and nothing that changes a number.
 *
 * class ViewState {
 *   picture, regime, world, who, before   above the fold
 *   charts, differences                   below it, by topic: the chart picked, and whether it shows differences
 *   outcome, explanation                  what somebody asked for
 *   parts: ReadonlyMap<string, string>    what differs from the usual view, as a link states it
 *   open(parts, scenario): string[]       takes over what a link states, the rest as usual; sentences about the others
 * }
 */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { TOPICS, WHO, type Topic, type Who } from '$lib/explore';
import { shorten } from '$lib/link';
import { METRICS } from '$lib/model';
import { regimeLetter, type ValidScenario } from '$lib/scenarios';

export const PICTURES = ['World', 'Around the line', 'Over time'] as const;
export type Picture = (typeof PICTURES)[number];

export const EXPLANATIONS = ['drivers', 'follow', 'families', 'cheaper', 'places'] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

type TopicId = Topic['id'];

/** In links: the pictures in the words of a link, in the order of `PICTURES`. */
const PICTURE_WORDS = ['world', 'line', 'time'];
const isMetric = (id: string): boolean => METRICS.some((metric) => metric.id === id);
const within = <T extends string>(list: readonly T[], text: string): T | undefined =>
	list.find((each) => each === text);

/** A part of the view in a link. */
interface Part {
	readonly key: string;
	/** Null where it is as usual. */
	readonly write: (view: ViewState) => string | null;
	/** Answers whether the text names something that the comparison has. */
	readonly read: (view: ViewState, text: string, scenario: ValidScenario) => boolean;
}

const PARTS: readonly Part[] = [
	{
		key: 'picture',
		write: ({ picture }) => (picture === USUAL.picture ? null : PICTURE_WORDS[PICTURES.indexOf(picture)]!),
		read: (view, text) => {
			const picture = PICTURES[PICTURE_WORDS.indexOf(text)];
			if (picture) view.picture = picture;
			return picture !== undefined;
		}
	},
	{
		key: 'policy',
		write: ({ regime }) => (regime === USUAL.regime ? null : regimeLetter(regime).toLowerCase()),
		read: (view, text, { regimes }) => {
			const regime = regimes.findIndex((_, index) => regimeLetter(index).toLowerCase() === text);
			if (regime > 0) view.regime = regime;
			return regime > 0;
		}
	},
	{
		key: 'world',
		write: ({ world }) => (world === USUAL.world ? null : String(world + 1)),
		read: (view, text, { replicates }) => {
			const world = /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : 0;
			const isThere = world > 0 && world <= replicates;
			if (isThere) view.world = world - 1;
			return isThere;
		}
	},
	{
		key: 'who',
		write: ({ who }) => who,
		read: (view, text) => (view.who = within(WHO, text) ?? null) !== null
	},
	{
		key: 'moment',
		write: ({ before }) => (before ? 'before' : null),
		read: (view, text) => (view.before = text === 'before')
	},
	...TOPICS.map(({ charts, id }): Part => ({
		key: id,
		write: (view) => view.charts.get(id) ?? null,
		read: (view, text) => {
			const isThere = isMetric(text) || charts.includes(text);
			if (isThere) view.charts.set(id, text);
			return isThere;
		}
	})),
	{
		key: 'difference',
		write: ({ differences }) => (differences.size === 0 ? null : [...differences].join('.')),
		read: (view, text) => {
			const ids = text.split('.').map((id) => TOPICS.find((topic) => topic.id === id)?.id);
			for (const id of ids) if (id) view.differences.add(id);
			return ids.every((id) => id !== undefined);
		}
	},
	{
		key: 'outcome',
		write: ({ outcome }) => outcome,
		read: (view, text) => (view.outcome = isMetric(text) ? text : null) !== null
	},
	{
		key: 'explanation',
		write: ({ explanation }) => explanation,
		read: (view, text) => (view.explanation = within(EXPLANATIONS, text) ?? null) !== null
	}
];

/** How a page is seen before anything is picked. */
const USUAL = {
	picture: 'World' as Picture,
	regime: 1,
	world: 0,
	who: null as Who | null,
	before: false,
	outcome: null as string | null,
	explanation: null as Explanation | null
};

export class ViewState {
	picture = $state(USUAL.picture);
	/** The compared policy, from 1, and the world, from 0; the page shows the nearest that is there. */
	regime = $state(USUAL.regime);
	world = $state(USUAL.world);
	/** Null for the group that changes most. */
	who = $state(USUAL.who);
	/** Whether models stand where they are without the policy. */
	before = $state(USUAL.before);
	readonly charts = new SvelteMap<TopicId, string>();
	readonly differences = new SvelteSet<TopicId>();
	/** The outcome that somebody asked to see, by the id of its metric. */
	outcome = $state(USUAL.outcome);
	/** The explanation that is open below the fold; null if none is. */
	explanation = $state(USUAL.explanation);

	get parts(): ReadonlyMap<string, string> {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew whenever a part changes
		return new Map(
			PARTS.flatMap(({ key, write }) => {
				const text = write(this);
				return text === null ? [] : [[key, text] as const];
			})
		);
	}

	open(parts: ReadonlyMap<string, string>, scenario: ValidScenario): string[] {
		this.#reset();
		return Array.from(parts).flatMap(([key, text]) => {
			const part = PARTS.find((known) => known.key === key);
			if (!part)
				return [`The part “view.${shorten(key)}” is unknown to this version of the Lab and was left out.`];
			if (part.read(this, text, scenario)) return [];
			return [
				`The view in this link asks for ${key} “${shorten(text)}”, which is not there; it was left out.`
			];
		});
	}

	#reset(): void {
		Object.assign(this, USUAL);
		this.charts.clear();
		this.differences.clear();
	}
}
