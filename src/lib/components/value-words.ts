import { formatPowerOfTen } from '$lib/charts/numbers';
import { formatNumber } from '$lib/model';

/** A number as it is said: "1 times 10 to the power of 25" instead of "1e25", "minus 3" instead of "-3". */
export function spokenNumber(value: number): string {
	const [mantissa = '', exponent] = formatNumber(Math.abs(value)).split('e');
	const power = exponent === undefined ? '' : `10 to the power of ${exponent.replace('-', 'minus ')}`;
	const said = exponent === undefined ? mantissa : mantissa === '1' ? power : `${mantissa} times ${power}`;
	return value < 0 ? `minus ${said}` : said;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 10 to some power as it is said: "2.5 times 10 to the power of 25" instead of "2.5×10²⁵". */
export function spokenPowerOfTen(log10: number): string {
	return formatPowerOfTen(Number(log10.toFixed(2)))
		.replace('×', ' times ')
		.replace(/10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/, (power) => {
			const digits = Array.from(power.slice(2), (sign) => (sign === '⁻' ? 'minus ' : RAISED.indexOf(sign)));
			return `10 to the power of ${digits.join('')}`;
		});
}
