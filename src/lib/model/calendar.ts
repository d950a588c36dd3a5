/** Month 0 is January 2024. */
const FIRST_YEAR = 2024;

/** First whole month on or after a day `YYYY-MM-DD`: a law of 2 August 2025 binds from September 2025. */
export function firstWholeMonth(day: string): number {
	if (day === 'never') return Infinity;
	const month = (Number(day.slice(0, 4)) - FIRST_YEAR) * 12 + Number(day.slice(5, 7)) - 1;
	return day.slice(8) === '01' ? month : month + 1;
}
