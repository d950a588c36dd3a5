import { formatNumber } from '$lib/model';

/** A number as it is said: "1 times 10 to the power of 25" instead of "1e25", "minus 3" instead of "-3". */
export function spokenNumber(value: number): string {
	const [mantissa = '', exponent] = formatNumber(Math.abs(value)).split('e');
	const power = exponent === undefined ? '' : `10 to the power of ${exponent.replace('-', 'minus ')}`;
	const said = exponent === undefined ? mantissa : mantissa === '1' ? power : `${mantissa} times ${power}`;
	return value < 0 ? `minus ${said}` : said;
}
