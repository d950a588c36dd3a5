import { defaultChoice, resolveExperiment } from '$lib/scenarios';
import { collect, type Runner } from '$lib/experiments';

/** One thing that a lesson uses, and what still works without it. */
export interface Check {
	readonly id: string;
	readonly what: string;
	/** A sentence where it works; throws where it does not. */
	readonly run: () => string | Promise<string>;
	readonly without: string;
}

/** The parts of a browser that the checks look at, so that a test can take each away. */
export interface Room {
	readonly runner: Runner;
	readonly storage: () => Pick<Storage, 'setItem' | 'removeItem'>;
	readonly offline: () => Promise<boolean>;
	readonly clipboard: () => boolean;
	readonly openWindow: () => boolean;
	readonly camera: () => Promise<boolean>;
	readonly now: () => number;
	readonly width: () => number;
}

const missing = (why: string): never => {
	throw new Error(why);
};

export function checksOf(room: Room): readonly Check[] {
	return [
		{
			id: 'run',
			what: 'Run made-up worlds',
			run: async () => {
				const started = room.now();
				const choice = { ...defaultChoice(), replicates: 2, parameters: { fineTuners: 500 } };
				await collect(resolveExperiment(choice), room.runner);
				const seconds = (room.now() - started) / 1000;
				if (room.runner.notice) missing(room.runner.notice);
				return `Two worlds under two rules took ${seconds.toFixed(1)} seconds.`;
			},
			without: 'Lessons still work, but slowly: use one device with the projector, or the printed page.'
		},
		{
			id: 'storage',
			what: 'Keep an answer through a crash',
			run: () => {
				room.storage().setItem('threshold-lab-check', '1');
				room.storage().removeItem('threshold-lab-check');
				return 'This browser keeps the last answer on this device.';
			},
			without: 'Students copy their answer before they close the page.'
		},
		{
			id: 'offline',
			what: 'Go on without the network',
			run: async () =>
				(await room.offline())
					? 'The site is kept on this device: pull the plug and reload to be sure.'
					: missing('The site is not kept on this device yet. Reload once, wait a moment, check again.'),
			without: 'The network is needed while pages load; a page that is open goes on without it.'
		},
		{
			id: 'clipboard',
			what: 'Copy by a button',
			run: () => (room.clipboard() ? 'Buttons copy.' : missing('This browser does not let a button copy.')),
			without: 'The button selects the text; copy it with the keyboard, or save a file.'
		},
		{
			id: 'window',
			what: 'Notes in a second window',
			run: () =>
				room.openWindow() ? 'A second window opened.' : missing('The browser blocked the second window.'),
			without: 'Print the notes, or open them on another device.'
		},
		{
			id: 'camera',
			what: 'Read codes with the camera',
			run: async () =>
				(await room.camera()) ? 'This browser reads codes.' : missing('This browser reads no codes.'),
			without: 'Students paste their links into a chat; the board finds them in it.'
		},
		{
			id: 'screen',
			what: 'Size of this screen',
			run: () => {
				const width = room.width();
				return width >= 320 ? `${width} pixels wide.` : missing(`Only ${width} pixels wide; 320 are needed.`);
			},
			without: 'Turn the device, or zoom out.'
		}
	];
}

export interface Outcome {
	readonly id: string;
	readonly works: boolean;
	readonly words: string;
}

export async function outcomeOf({ id, run, without }: Check): Promise<Outcome> {
	try {
		return { id, works: true, words: await run() };
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		return { id, works: false, words: `${why} What still works: ${without}` };
	}
}
