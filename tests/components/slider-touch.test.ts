import { describe, expect, it } from 'vitest';
import { keypadOf } from '../../src/lib/components/keypad';
import { SliderTouch } from '../../src/lib/components/slider-touch';
import { spokenNumber, spokenPowerOfTen } from '../../src/lib/components/value-words';
import { PARAMETERS } from '$lib/model';

const at = (clientX: number, clientY: number, pointerType = 'touch') =>
	({ pointerType, clientX, clientY }) as PointerEvent;

describe('a finger on a slider', () => {
	const touched = (...steps: (readonly [number, number])[]) => {
		const touch = new SliderTouch();
		touch.down(at(100, 100));
		for (const [x, y] of steps) touch.move(at(x, y));
		return touch;
	};

	it('means nothing before it has a direction', () => {
		expect(touched().isMeant).toBe(false);
		expect(touched([103, 104]).isMeant).toBe(false);
	});

	it('slides when it goes along, also when it wanders off later', () => {
		expect(touched([110, 102]).isMeant).toBe(true);
		expect(touched([110, 102], [115, 160]).isMeant).toBe(true);
	});

	it('scrolls when it goes up or down, whatever follows, and when the browser takes over', () => {
		expect(touched([102, 112]).isMeant).toBe(false);
		expect(touched([102, 112], [180, 112]).isMeant).toBe(false);
		const taken = touched([110, 100]);
		taken.cancel();
		expect(taken.isMeant).toBe(false);
	});

	it('taps when it is lifted where it was put down, and not after a scroll', () => {
		const tap = touched([101, 101]);
		tap.up();
		expect(tap.isMeant).toBe(true);
		const scroll = touched([100, 140]);
		scroll.up();
		expect(scroll.isMeant).toBe(false);
	});

	it('and a mouse is always meant', () => {
		const touch = new SliderTouch();
		touch.down(at(1, 1, 'mouse'));
		expect(touch.isMeant).toBe(true);
	});
});

it('a keypad of digits is given only to numbers that digits can type', () => {
	for (const parameter of PARAMETERS.filter((one) => keypadOf(one) === 'numeric')) {
		expect(parameter).toMatchObject({ integer: true });
		expect(parameter.min).toBeGreaterThanOrEqual(0);
	}
	const isTyped = PARAMETERS.filter(({ min, integer }) => min < 0 || !integer);
	expect(isTyped.map(keypadOf)).not.toContain('numeric');
});

it.each([
	[1e25, '10 to the power of 25'],
	[3.5e-8, '3.5 times 10 to the power of minus 8'],
	[-0.25, 'minus 0.25'],
	[84, '84']
])('%d is said as %s', (value, words) => expect(spokenNumber(value)).toBe(words));

it.each([
	[25, '10 to the power of 25'],
	[25.4, '2.5 times 10 to the power of 25']
])('10 to the %d is said as %s', (log10, words) => expect(spokenPowerOfTen(log10)).toBe(words));
