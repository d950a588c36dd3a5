import { say, writeAside } from './output/streams';

const EVERY_SHARE = 0.25;

export interface Progress {
	update(done: number, total: number): void;
	/** Removes the updating line. */
	end(): void;
}

/** Progress on standard error: one updating line on a terminal, a line every quarter elsewhere. */
export function progressFor(quiet: boolean): Progress {
	if (quiet) return { update() {}, end() {} };
	if (process.stderr.isTTY) {
		return {
			update: (done, total) => writeAside(`\r\u001b[KSimulated ${done} of ${total} simulations`),
			end: () => writeAside('\r\u001b[K')
		};
	}
	let announced = 0;
	return {
		update(done, total) {
			const reached = Math.floor(done / total / EVERY_SHARE);
			if (reached === announced) return;
			announced = reached;
			say(`Simulated ${done} of ${total} simulations`);
		},
		end() {}
	};
}
