import { describe, expect, it } from 'vitest';
import { aboutShown, endInWords, type ShownNumbers } from '../../src/lib/state/shown';

const shown = (part: Partial<ShownNumbers>): ShownNumbers => ({
	names: ['No regulation', 'EU AI Act'],
	worlds: 16,
	wanted: 16,
	isCurrent: true,
	ended: 'finished',
	...part
});

describe('beside numbers stands', () => {
	it('nothing where they are whole and of the scenario on screen, and nothing while they arrive', () => {
		expect(aboutShown(shown({}))).toBeNull();
		expect(aboutShown(shown({ worlds: 3, ended: 'running' }))).toBeNull();
		expect(aboutShown(shown({ isCurrent: false, ended: 'running' }))).toBeNull();
	});

	it.each(['stopped', 'failed', 'asks'] as const)(
		'what they are of, after a change that ended as %s',
		(ended) => {
			expect(aboutShown(shown({ isCurrent: false, ended }))).toBe(
				'All numbers shown are of an earlier scenario (No regulation compared with EU AI Act; 16 paired worlds). The one in the controls has not been run.'
			);
		}
	);

	it('how many worlds they hold, after a stop', () => {
		expect(aboutShown(shown({ worlds: 5, ended: 'stopped' }))).toBe(
			'Stopped after 5 of 16 worlds: all numbers shown are of these 5.'
		);
		expect(aboutShown(shown({ worlds: 1, ended: 'stopped' }))).toContain('of this one');
	});
});

describe('at the end is said', () => {
	it('finished of what has finished alone', () => {
		const ends = (['asks', 'running', 'finished', 'stopped', 'failed'] as const).map((ended) =>
			endInWords(shown({ ended, worlds: ended === 'finished' ? 16 : 5 }))
		);
		expect(ends.filter((words) => words.includes('finished'))).toEqual(['Simulations finished.']);
		expect(ends[3]).toBe('Simulations stopped after 5 of 16 worlds.');
		expect(ends[4]).toBe('A simulation failed after 5 of 16 worlds.');
	});

	it('no number of worlds where the numbers are of an earlier scenario', () => {
		expect(endInWords(shown({ ended: 'stopped', isCurrent: false }))).toBe(
			'Simulations stopped. The numbers on the page are of an earlier scenario.'
		);
	});
});
