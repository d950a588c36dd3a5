/** Hands a file to the user. Its address goes a moment later, as some browsers begin to read it only then. */
export function saveFile(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** @param type of the text, such as `text/csv` */
export const saveText = (name: string, text: string, type = 'text/plain'): void =>
	saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
