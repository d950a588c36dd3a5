/*
 * The scenario on screen, with undo and redo.
 *
 * class ScenarioState {
 *   constructor(start?: ScenarioChoice)        what `reset()` returns to; the default comparison if left out
 *   start: ValidScenario                       of `reset()`
 *   current: ValidScenario                     reactive, plain and immutable: it may be sent to a worker
 *   choice: ScenarioChoice                     `current.choice`: presets, edits, parameters
 *   isDragging: boolean                        whether a slider is on its way: `current` is not a step yet
 *   setParameter(key, value, { commit })       commit: false while a slider is dragged, true at its end
 *   setPolicyValue(regimeIndex, policyIndex, address, value, { commit })
 *   parameterSetter(key), policySetter(regimeIndex, policyIndex, address)
 *                                              the same for a control, which calls it with value and commit
 *   pickPreset(regimeIndex, presetId)          the rest is one step each
 *   pickAssumptions(id)                        every contested assumption as the set has it
 *   addRegime(presetId); removeRegime(index)
 *   setSeed(text); setReplicates(n)
 *   replace(scenario); reset()
 *   undo(); redo(); canUndo; canRedo
 *   replay(): Promise<void>                    shows what was there before the last step, then the step again
 *   canReplay; replaying
 * }
 * A setter validates the value it is given, once, and nothing else. It throws a RangeError, and changes nothing,
 * for what a scenario cannot hold; the message is for the user.
 */
import type { Value } from '$lib/model';
import {
	defaultChoice,
	resolveExperiment,
	sameScenario,
	type ScenarioChoice,
	type ValidScenario
} from '$lib/scenarios';
import {
	withAddedRegime,
	withAssumptionSet,
	withoutRegime,
	withParameter,
	withPolicyValue,
	withPreset,
	withReplicates,
	withSeed
} from './edits';
import { begin, commit, redo, undo, type History } from './history';

interface Gesture {
	/** False while a slider is on its way. */
	readonly commit: boolean;
}

type SetValue = (value: Value, commit: boolean) => void;

/** How long a replay shows what was there before, in milliseconds: long enough to look up from the slider. */
const REPLAY_MS = 900;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class ScenarioState {
	#history;
	/** What a slider on its way shows, if it differs from the present of the history; it is no step yet. */
	#dragged = $state.raw<ValidScenario | null>(null);
	/** Counts replays and changes, so that a change during a replay ends it. */
	#moment = 0;
	#replaying = $state(false);
	readonly start: ValidScenario;
	readonly #wait: typeof sleep;

	constructor(start: ScenarioChoice = defaultChoice(), wait = sleep) {
		this.start = resolveExperiment(start);
		this.#history = $state.raw(begin(this.start, sameScenario));
		this.#wait = wait;
	}

	get current(): ValidScenario {
		return (this.#replaying ? this.#history.past.at(-1) : null) ?? this.#present;
	}

	get choice(): ScenarioChoice {
		return this.current.choice;
	}

	get isDragging(): boolean {
		return this.#dragged !== null;
	}

	get canUndo(): boolean {
		return this.canReplay || this.isDragging;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	get canReplay(): boolean {
		return this.#history.past.length > 0;
	}

	get replaying(): boolean {
		return this.#replaying;
	}

	setParameter(key: string, value: number, gesture: Gesture): void {
		this.#show(withParameter(this.#present, key, value), gesture);
	}

	setPolicyValue(
		regimeIndex: number,
		policyIndex: number,
		address: string,
		value: Value,
		gesture: Gesture
	): void {
		this.#show(withPolicyValue(this.#present, regimeIndex, policyIndex, address, value), gesture);
	}

	/** Handed to a control as it is, so that its value passes through no component on the way. */
	parameterSetter(key: string): SetValue {
		return (value, commit) => this.setParameter(key, Number(value), { commit });
	}

	policySetter(regimeIndex: number, policyIndex: number, address: string): SetValue {
		return (value, commit) => this.setPolicyValue(regimeIndex, policyIndex, address, value, { commit });
	}

	pickPreset(regimeIndex: number, presetId: string): void {
		this.#show(withPreset(this.#present, regimeIndex, presetId));
	}

	pickAssumptions(id: string): void {
		this.#show(withAssumptionSet(this.#present, id));
	}

	addRegime(presetId: string): void {
		this.#show(withAddedRegime(this.#present, presetId));
	}

	removeRegime(index: number): void {
		this.#show(withoutRegime(this.#present, index));
	}

	setSeed(text: string): void {
		this.#show(withSeed(this.#present, text));
	}

	setReplicates(replicates: number): void {
		this.#show(withReplicates(this.#present, replicates));
	}

	replace(scenario: ValidScenario): void {
		this.#show(scenario);
	}

	reset(): void {
		this.#show(this.start);
	}

	undo(): void {
		this.#endReplay();
		// A drag under way counts as a step, so that redo brings it back.
		this.#history = undo(this.#settle());
	}

	redo(): void {
		this.#endReplay();
		if (!this.canRedo) return;
		this.#dragged = null;
		this.#history = redo(this.#history);
	}

	async replay(): Promise<void> {
		if (!this.canReplay) return;
		this.#history = this.#settle();
		const moment = ++this.#moment;
		this.#replaying = true;
		await this.#wait(REPLAY_MS);
		if (moment === this.#moment) this.#replaying = false;
	}

	#show(scenario: ValidScenario, gesture: Gesture = { commit: true }): void {
		this.#endReplay();
		this.#dragged = sameScenario(scenario, this.#history.present) ? null : scenario;
		if (gesture.commit) this.#history = this.#settle();
	}

	get #present(): ValidScenario {
		return this.#dragged ?? this.#history.present;
	}

	/** The history with what a drag shows as its last step; the drag is over. */
	#settle(): History<ValidScenario> {
		const settled = commit(this.#history, this.#present);
		this.#dragged = null;
		return settled;
	}

	#endReplay(): void {
		this.#moment++;
		this.#replaying = false;
	}
}
