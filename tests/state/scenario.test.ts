import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '$lib/model';
import {
	addresses,
	assumptionSetOf,
	defaultChoice,
	presetById,
	PRESETS,
	resolveExperiment
} from '../../src/lib/scenarios';
import { ScenarioState } from '../../src/lib/state/scenario.svelte';

const COMMIT = { commit: true };
const DRAG = { commit: false };
const PARAMETER = PARAMETERS.find((parameter) => parameter.max > parameter.default)!;
const VALUE = PARAMETER.max;
const threshold = addresses(presetById('eu-ai-act')!).find(
	({ address }) => address === 'systemic.threshold.flop'
)!;

describe('the scenario', () => {
	it('opens with the default comparison, which can be run', () => {
		expect(new ScenarioState().choice).toEqual(defaultChoice());
		expect(resolveExperiment(new ScenarioState().choice).regimes.length).toBe(2);
	});

	it('holds only the parameters that differ from their defaults', () => {
		const scenario = new ScenarioState();
		scenario.setParameter(PARAMETER.key, VALUE, COMMIT);
		expect(scenario.choice.parameters).toEqual({ [PARAMETER.key]: VALUE });
		scenario.setParameter(PARAMETER.key, PARAMETER.default, COMMIT);
		expect(scenario.choice.parameters).toEqual({});
	});

	it('takes the assumptions of a position in one step, and gives back what was there', () => {
		const scenario = new ScenarioState();
		scenario.setParameter('stripShare', 0.2, COMMIT);
		const own = scenario.choice;
		expect(assumptionSetOf(own.parameters)).toBeUndefined();
		scenario.pickAssumptions('endanger');
		expect(assumptionSetOf(scenario.choice.parameters)?.id).toBe('endanger');
		expect(() => resolveExperiment(scenario.choice)).not.toThrow();
		scenario.undo();
		expect(scenario.choice).toEqual(own);
		scenario.pickAssumptions('middle');
		expect(scenario.choice).toEqual(defaultChoice());
		expect(() => scenario.pickAssumptions('nobody')).toThrow(/nobody.*protect, middle, endanger/);
		expect(scenario.choice).toEqual(defaultChoice());
	});

	it('holds only the values that differ from the preset', () => {
		const scenario = new ScenarioState();
		scenario.setPolicyValue(1, 0, threshold.address, 1e26, COMMIT);
		expect(scenario.choice.regimes[1]!.policies[0]!.edits).toEqual({ [threshold.address]: 1e26 });
		scenario.setPolicyValue(1, 0, threshold.address, threshold.value, COMMIT);
		expect(scenario.choice).toEqual(defaultChoice());
	});

	it('takes each preset as a baseline and beside it', () => {
		for (const { id } of PRESETS) {
			const scenario = new ScenarioState();
			scenario.pickPreset(0, id);
			scenario.addRegime(id);
			expect(scenario.choice.regimes.map(({ policies }) => policies[0]!.preset)).toEqual([
				id,
				'eu-ai-act',
				id
			]);
			expect(() => resolveExperiment(scenario.choice)).not.toThrow();
		}
	});

	it('drops the edits of a policy when another preset is picked', () => {
		const scenario = new ScenarioState();
		scenario.setPolicyValue(1, 0, threshold.address, 1e26, COMMIT);
		scenario.pickPreset(1, 'eu-ai-act');
		expect(scenario.choice.regimes[1]!.policies[0]!.edits).toEqual({});
	});

	it('makes the next regime the baseline when the baseline is removed', () => {
		const scenario = new ScenarioState();
		scenario.removeRegime(0);
		expect(scenario.choice.regimes.map(({ policies }) => policies[0]!.preset)).toEqual(['eu-ai-act']);
	});

	it('is plain and immutable, so that it can be sent to a worker and kept', () => {
		const scenario = new ScenarioState();
		const before = scenario.choice;
		const copy = structuredClone(before);
		scenario.setParameter(PARAMETER.key, VALUE, COMMIT);
		scenario.setSeed('saffron');
		scenario.removeRegime(1);
		expect(before).toEqual(copy);
		expect(structuredClone(scenario.choice)).toEqual(scenario.choice);
	});

	it.each<[string, (scenario: ScenarioState) => void, string]>([
		['an unknown parameter', (s) => s.setParameter('no-such', 1, COMMIT), 'no parameter no-such'],
		[
			'a parameter out of range',
			(s) => s.setParameter(PARAMETER.key, PARAMETER.max * 2 + 1, COMMIT),
			PARAMETER.label
		],
		['a parameter that is no number', (s) => s.setParameter(PARAMETER.key, NaN, COMMIT), 'not a number'],
		['an unknown preset', (s) => s.pickPreset(0, 'no-such'), 'no preset no-such'],
		[
			'an unknown address',
			(s) => s.setPolicyValue(1, 0, 'no.such.value', 1, COMMIT),
			'no value no.such.value'
		],
		['a value out of range', (s) => s.setPolicyValue(1, 0, threshold.address, -1, COMMIT), threshold.address],
		[
			'an edit of no policy',
			(s) => s.setPolicyValue(3, 0, threshold.address, 1e26, COMMIT),
			'no policy 0 in regime 3'
		],
		['a preset for no regime', (s) => s.pickPreset(2, 'none'), 'no regime 2'],
		['the removal of no regime', (s) => s.removeRegime(2), 'no regime 2'],
		['an empty seed', (s) => s.setSeed(''), 'seed phrase is empty'],
		['half a replicate', (s) => s.setReplicates(1.5), 'Replicates']
	])('refuses %s and stays as it was', (_, change, message) => {
		const scenario = new ScenarioState();
		expect(() => change(scenario)).toThrow(message);
		expect(scenario.choice).toEqual(defaultChoice());
		expect(scenario.canUndo).toBe(false);
	});

	it('refuses a fifth regime and the removal of the last', () => {
		const scenario = new ScenarioState();
		scenario.addRegime('none');
		scenario.addRegime('none');
		expect(() => scenario.addRegime('none')).toThrow('At most 4');
		for (let left = 4; left > 1; left--) scenario.removeRegime(0);
		expect(() => scenario.removeRegime(0)).toThrow('at least one');
	});
});

describe('undo', () => {
	it('takes back a whole drag', () => {
		const scenario = new ScenarioState();
		scenario.setParameter(PARAMETER.key, PARAMETER.min, DRAG);
		scenario.setParameter(PARAMETER.key, VALUE, DRAG);
		scenario.setParameter(PARAMETER.key, VALUE, COMMIT);
		scenario.undo();
		expect(scenario.choice).toEqual(defaultChoice());
		expect([scenario.canUndo, scenario.canRedo]).toEqual([false, true]);
		scenario.redo();
		expect(scenario.choice.parameters).toEqual({ [PARAMETER.key]: VALUE });
	});

	it('makes no step of a drag that came back to where it began, and keeps what can be redone', () => {
		const scenario = new ScenarioState();
		scenario.setSeed('saffron');
		scenario.undo();
		const before = scenario.current;
		scenario.setParameter(PARAMETER.key, VALUE, DRAG);
		expect([scenario.isDragging, scenario.canUndo]).toEqual([true, true]);
		scenario.setParameter(PARAMETER.key, PARAMETER.default, DRAG);
		expect([scenario.isDragging, scenario.canUndo, scenario.current === before]).toEqual([
			false,
			false,
			true
		]);
		scenario.setParameter(PARAMETER.key, PARAMETER.default, COMMIT);
		expect([scenario.canUndo, scenario.canRedo]).toEqual([false, true]);
	});

	it('takes a drag under way back as one step, which redo brings back', () => {
		const scenario = new ScenarioState();
		scenario.setParameter(PARAMETER.key, VALUE, DRAG);
		scenario.undo();
		expect(scenario.choice).toEqual(defaultChoice());
		scenario.redo();
		expect(scenario.choice.parameters).toEqual({ [PARAMETER.key]: VALUE });
	});

	it('shows the step that is redone, and not what a drag showed', () => {
		const scenario = new ScenarioState();
		scenario.setSeed('saffron');
		scenario.undo();
		scenario.setParameter(PARAMETER.key, VALUE, DRAG);
		scenario.redo();
		expect([scenario.choice.seed, scenario.isDragging]).toEqual(['saffron', false]);
		expect(scenario.choice.parameters).toEqual({});
	});

	it('brings back what reset and replace threw away', () => {
		const scenario = new ScenarioState();
		scenario.setSeed('saffron');
		scenario.reset();
		expect(scenario.choice).toEqual(defaultChoice());
		scenario.undo();
		expect(scenario.choice.seed).toBe('saffron');
		scenario.replace(resolveExperiment({ ...defaultChoice(), seed: 'from a link' }));
		scenario.undo();
		expect(scenario.choice.seed).toBe('saffron');
	});
});

describe('replaying the last change', () => {
	/** A wait that lasts until told. */
	function timed() {
		let end = () => {};
		const scenario = new ScenarioState(defaultChoice(), () => new Promise((resolve) => (end = resolve)));
		return { scenario, endWait: () => end() };
	}

	it('shows what was there before, then the change again', async () => {
		const { scenario, endWait } = timed();
		scenario.setSeed('saffron');
		const replay = scenario.replay();
		expect(scenario.choice.seed).toBe(defaultChoice().seed);
		expect(scenario.replaying).toBe(true);
		endWait();
		await replay;
		expect(scenario.choice.seed).toBe('saffron');
		expect(scenario.canRedo).toBe(false);
	});

	it('ends at once when something is changed, and does not end that change', async () => {
		const { scenario, endWait } = timed();
		scenario.setSeed('saffron');
		const first = scenario.replay();
		const endFirst = endWait;
		scenario.setSeed('indigo');
		expect(scenario.choice.seed).toBe('indigo');
		endFirst();
		await first;
		expect([scenario.choice.seed, scenario.replaying]).toEqual(['indigo', false]);
	});

	it('does nothing when nothing was changed', async () => {
		const { scenario } = timed();
		await scenario.replay();
		expect([scenario.canReplay, scenario.replaying]).toEqual([false, false]);
	});
});
