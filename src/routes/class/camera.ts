/** The part of the browser that finds codes in pictures; some have none. */
interface Detector {
	detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
	new (options: { formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

/** Pause between two looks: a held-up code is seen at once, and a phone stays cool. */
const EVERY_MS = 250;

/** Reads QR codes in a picture; null where the browser cannot. */
export async function codeDetector(): Promise<Detector | null> {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
	// Without a secure context there is no camera.
	if (!BarcodeDetector || !(navigator as Partial<Navigator>).mediaDevices) return null;
	const formats = await BarcodeDetector.getSupportedFormats();
	return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
}

/**
 * Looks through the camera until the answered function is called, and says each code once. The picture goes to the
 * video element and nowhere else.
 */
export async function watchCodes(
	detector: Detector,
	video: HTMLVideoElement,
	onCode: (text: string) => void
): Promise<() => void> {
	const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
	video.srcObject = stream;
	await video.play();
	const seen = new Set<string>();
	let isLooking = false;
	const timer = setInterval(() => {
		if (isLooking) return;
		isLooking = true;
		void look().finally(() => (isLooking = false));
	}, EVERY_MS);
	async function look(): Promise<void> {
		// A picture that cannot be read is followed by the next.
		const codes = await detector.detect(video).catch(() => []);
		for (const { rawValue } of codes) {
			if (seen.has(rawValue)) continue;
			seen.add(rawValue);
			onCode(rawValue);
		}
	}
	return () => {
		clearInterval(timer);
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
}
