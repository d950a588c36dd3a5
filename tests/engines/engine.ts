/** Something that opens links of the Lab. */
export interface Engine {
	/** What it says of itself. */
	readonly version: string;
	/** What it shows of a link once every simulation is done. */
	open(link: string): Promise<Shown>;
	close(): Promise<void>;
}

export interface Shown {
	readonly fingerprint: string;
	readonly isIdentical: boolean;
}

/** A browser that can go to an address and answer an expression there. */
export interface Driver {
	readonly version: string;
	goTo(address: string): Promise<void>;
	/** @param expression of JavaScript, whose value is text or null */
	read(expression: string): Promise<string | null>;
	close(): Promise<void>;
}

/** Only a page that hangs meets it, however busy the machine is. */
const LIMIT_MS = 300_000;
const BETWEEN_LOOKS_MS = 100;

/** @param url of the built site; ends in a slash */
export function browserEngine(driver: Driver, url: string): Engine {
	return {
		version: driver.version,
		async open(link) {
			// From one link to another a browser would only change what stands after the #.
			await driver.goTo('about:blank');
			await driver.goTo(`${url}${link}`);
			const startedMs = performance.now();
			while (performance.now() - startedMs < LIMIT_MS) {
				const fingerprint = await driver.read(
					`document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') ?? null`
				);
				const words = await driver.read(`document.querySelector('main')?.textContent ?? null`);
				if (fingerprint !== null) {
					return { fingerprint, isIdentical: /Identical to what the sender saw/.test(words ?? '') };
				}
				await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
			}
			const alert = await driver.read(`document.querySelector('[role=alert]')?.textContent ?? null`);
			throw new Error(`No fingerprint within ${LIMIT_MS / 1000} s. The page says: ${alert ?? 'nothing'}`);
		},
		close: () => driver.close()
	};
}
