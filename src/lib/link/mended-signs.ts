import { withoutInvisible } from './arrival';

/** Undoes what chats and mail programs do to the few signs of a link. */
export function mendSigns(text: string): string {
	return withoutInvisible(text)
		.replace(/%(?:25)*(7E|2D|2E|5F)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/&#x?7e;|&#126;/gi, '~')
		.replace(/\\([-._~])/g, '$1')
		.replace(/=\r?\n/g, '');
}
