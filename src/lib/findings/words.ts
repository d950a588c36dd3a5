import type { Figures } from './figures';
import type { Finding, Movement } from './finding';

const MOVED: Readonly<Record<Movement, string>> = {
	up: 'it rises',
	down: 'it falls',
	'zero-on-both': 'it is 0 on both sides',
	same: 'it is the same to the last digit'
};

/** "In 17 of 64 further worlds it falls (27 %; 95 % interval 17 to 39 %), in 40 it rises." */
export function shareWords({ moves }: Finding, { count, opposite, share, worlds }: Figures): string {
	const percent = (part: number) => `${Math.round(part * 100)}`;
	const counted = `In ${count} of ${worlds} further worlds ${MOVED[moves]} (${percent(count / worlds)} %; 95 % interval ${percent(share.low)} to ${percent(share.high)} %)`;
	if (moves !== 'up' && moves !== 'down') return `${counted}.`;
	const other = moves === 'up' ? 'it falls' : 'it rises';
	return `${counted}; in ${opposite} ${other}.`;
}
