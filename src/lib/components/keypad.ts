import type { NumberDeclaration } from '$lib/model';

/**
 * The keypad that can type every value of a number. That of "decimal" has no minus, no e and, where people write a
 * decimal comma, no point; so whatever needs one of them gets the whole keyboard.
 */
export function keypadOf({ integer, min, max }: NumberDeclaration): 'numeric' | 'text' {
	return integer && min >= 0 && max < 1e9 ? 'numeric' : 'text';
}
