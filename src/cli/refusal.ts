/** Usage error: one sentence that names the flag and the values it takes. Exit code 2. */
export class UsageRefused extends Error {
	override readonly name = 'UsageRefused';
}

/** Any message as one line that ends like a sentence. */
export function oneSentence(message: string): string {
	const line = message
		.replace(/^error: /, '')
		.replace(/\s*\n\s*/g, ' ')
		.trim();
	return /[.?!]$/.test(line) ? line : `${line}.`;
}
