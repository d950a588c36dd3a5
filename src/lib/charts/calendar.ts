/** Months of the simulated calendar as people write them. Month 0 is January 2024. */

const FIRST_YEAR = 2024;
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `0` → "Jan 2024". Fractions of a month belong to the month they fall in. */
export function monthLabel(month: number): string {
	const whole = Math.floor(month);
	const year = FIRST_YEAR + Math.floor(whole / 12);
	return `${MONTH_NAMES[((whole % 12) + 12) % 12]} ${year}`;
}

/**
 * The first whole month on or after a day `YYYY-MM-DD`, in which a law of that date starts to bind;
 * `null` for "never" and for text that is no day.
 */
export function bindingMonth(day: string): number | null {
	const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!found) return null;
	const [year, month, date] = found.slice(1).map(Number) as [number, number, number];
	return (year - FIRST_YEAR) * 12 + (month - 1) + (date > 1 ? 1 : 0);
}

/** The Januaries of a horizon, thinned until at most `most` are left. */
export function januaries(months: number, most: number): number[] {
	const years = Math.floor((months - 1) / 12) + 1;
	const every = Math.max(1, Math.ceil(years / most));
	return Array.from({ length: Math.ceil(years / every) }, (_, index) => index * every * 12);
}
