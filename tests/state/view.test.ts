import { describe, expect, it } from 'vitest';
import { TOPICS } from '$lib/explore';
import { decodeLink, encodeLink, NO_VIEW } from '$lib/link';
import { METRICS } from '$lib/model';
import { defaultChoice, resolveExperiment } from '$lib/scenarios';
import { EXPLANATIONS, PICTURES, ViewState } from '../../src/lib/state/view.svelte';
import { TOPIC_VIEWS } from '../../src/routes/topic-views';

const scenario = resolveExperiment(defaultChoice());

/** A view in which everything differs from the usual one. */
function unusual(): ViewState {
	const view = new ViewState();
	view.picture = 'Around the line';
	view.world = 4;
	view.who = 'risk';
	view.before = true;
	view.charts.set('pays', 'cost-bearers').set('risk', METRICS.at(-1)!.id);
	view.differences.add('made').add('risk');
	view.outcome = 'derivatives-hobbyist';
	view.explanation = 'cheaper';
	return view;
}

describe('the view of a page', () => {
	it('comes back from its link, whatever was picked before', () => {
		const { parts } = unusual();
		const link = decodeLink(encodeLink(defaultChoice(), null, { title: '', parts }));
		const opened = new ViewState();
		opened.charts.set('made', 'release-openness');
		opened.regime = 3;
		expect(opened.open(link.view.parts, scenario)).toEqual([]);
		expect(opened.parts).toEqual(parts);
	});

	it('as usual is no part of a link, and is what a link without one opens with', () => {
		expect(new ViewState().parts.size).toBe(0);
		const view = unusual();
		view.open(NO_VIEW.parts, scenario);
		expect(view.parts.size).toBe(0);
	});

	it('has a word for every picture and explanation, and for every chart of a topic', () => {
		for (const picture of PICTURES) {
			const view = new ViewState();
			view.picture = picture;
			const opened = new ViewState();
			expect(opened.open(view.parts, scenario)).toEqual([]);
			expect(opened.picture).toBe(picture);
		}
		for (const explanation of EXPLANATIONS)
			expect(new ViewState().open(new Map([['explanation', explanation]]), scenario)).toEqual([]);
		for (const { charts, id } of TOPICS) {
			expect(charts).toEqual(TOPIC_VIEWS.flatMap((view) => (view.topic === id ? [view.id] : [])));
			for (const chart of charts)
				expect(new ViewState().open(new Map([[id as string, chart]]), scenario)).toEqual([]);
		}
	});

	it.each([
		['picture', 'globe'],
		['policy', 'a'],
		['policy', 'c'],
		['world', '0'],
		['world', '17'],
		['world', '1e1'],
		['who', 'everybody'],
		['moment', 'after'],
		['pays', 'family-sizes'],
		['outcome', 'constructor'],
		['explanation', '__proto__'],
		['difference', 'all']
	])('refuses %s “%s” in a sentence and stays as usual', (key, text) => {
		const view = new ViewState();
		const said = view.open(new Map([[key, text]]), scenario);
		expect(said).toEqual([
			`The view in this link asks for ${key} “${text}”, which is not there; it was left out.`
		]);
		expect(view.parts.size).toBe(0);
	});

	it('says which part it does not know', () => {
		expect(new ViewState().open(new Map([['toString', 'x']]), scenario)).toEqual([
			'The part “view.toString” is unknown to this version of the Lab and was left out.'
		]);
	});
});
