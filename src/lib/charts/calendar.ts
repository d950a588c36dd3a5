import { firstWholeMonth } from '$lib/model';

/** Formatting of simulated months. Month 0 is January 2024. */

const FIRST_YEAR = 2024;
const label = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `0` → "Jan 2024". Fractions of a month belong to the month they fall in. */
export function monthLabel(month: number): string {
	return label.format(Date.UTC(FIRST_YEAR, Math.floor(month)));
}

/** The month from which a law of a day `YYYY-MM-DD` binds, or `null` if it never does. */
export function bindingMonth(day: string): number | null {
	const month = firstWholeMonth(day);
	return Number.isFinite(month) ? month : null;
}

/** The Januaries of a horizon, thinned until at most `most` are left. */
export function januaries(months: number, most: number): number[] {
	const years = Math.floor((months - 1) / 12) + 1;
	const every = Math.max(1, Math.ceil(years / most));
	return Array.from({ length: Math.ceil(years / every) }, (_, index) => index * every * 12);
}
