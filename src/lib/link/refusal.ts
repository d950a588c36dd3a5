export type RefusalReason = 'empty' | 'too-long' | 'not-a-link' | 'unknown-version' | 'nothing-to-compare';

/** A link from which no scenario can be read. The message is a sentence for the person who opened it. */
export class LinkRefused extends Error {
	override readonly name = 'LinkRefused';

	constructor(
		readonly reason: RefusalReason,
		message: string
	) {
		super(message);
	}
}
