import { worldsInWords } from '$lib/link';
import type { Ended } from './results.svelte';

/** How the numbers on screen stand to the scenario on screen. */
export interface ShownNumbers {
	/** Names of the policies that they compare. */
	readonly names: readonly string[];
	/** Worlds that they hold, and that their experiment asks for. */
	readonly worlds: number;
	readonly wanted: number;
	/** Whether they are of the scenario that the controls say. */
	readonly isCurrent: boolean;
	readonly ended: Ended;
}

/** What has to be said beside the numbers, as a sentence; null where they are what the controls say, and whole. */
export function aboutShown({ names, worlds, wanted, isCurrent, ended }: ShownNumbers): string | null {
	if (ended === 'running') return null;
	const said = worldsInWords(wanted, worlds < wanted ? { worlds, ended: 'stopped' } : null);
	if (!isCurrent) {
		return `All numbers shown are of an earlier scenario (${names.join(' compared with ')}; ${said}). The one in the controls has not been run.`;
	}
	if (worlds === wanted) return null;
	return `${said[0]!.toUpperCase()}${said.slice(1)}: all numbers shown are of ${worlds === 1 ? 'this one' : `these ${worlds}`}.`;
}

/** Spoken at the end of a run, before the numbers; an experiment that asks or runs has nothing to say yet. */
export function endInWords({ ended, worlds, wanted, isCurrent }: Omit<ShownNumbers, 'names'>): string {
	switch (ended) {
		case 'asks':
			return 'This scenario takes long and was not started: the page asks first.';
		case 'running':
			return '';
		case 'finished':
			return 'Simulations finished.';
		case 'stopped':
		case 'failed': {
			const how = ended === 'stopped' ? 'Simulations stopped' : 'A simulation failed';
			if (!isCurrent) return `${how}. The numbers on the page are of an earlier scenario.`;
			return `${how} after ${worlds} of ${wanted} ${wanted === 1 ? 'world' : 'worlds'}.`;
		}
	}
}
