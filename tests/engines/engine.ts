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

export type Key = 'ArrowRight' | 'ArrowLeft' | 'Escape';

/** A browser that can go to an address and answer an expression there. */
export interface Driver {
	readonly version: string;
	goTo(address: string): Promise<void>;
	/** @param expression of JavaScript, whose value is text or null */
	read(expression: string): Promise<string | null>;
	/** Presses a key as a keyboard does, on whatever has the focus. */
	press(key: Key): Promise<void>;
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
			const fingerprint = await until(
				driver,
				`document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') ?? null`
			);
			const words = await driver.read(`document.querySelector('main')?.textContent ?? null`);
			return { fingerprint, isIdentical: /Identical to what the sender saw/.test(words ?? '') };
		},
		close: () => driver.close()
	};
}

/**
 * The text that an expression gives, once it gives one that fits.
 * @throws Error with what the page says, where it never does
 */
export async function until(driver: Driver, expression: string, fits = /[^]/): Promise<string> {
	const startedMs = performance.now();
	let found: string | null = null;
	while (performance.now() - startedMs < LIMIT_MS) {
		found = await driver.read(expression);
		if (found !== null && fits.test(found)) return found;
		await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
	}
	const alert = await driver.read(`document.querySelector('[role=alert]')?.textContent ?? null`);
	throw new Error(
		`${expression} gave ${found ?? 'nothing'} for ${LIMIT_MS / 1000} s. The page says: ${alert ?? 'nothing'}`
	);
}
