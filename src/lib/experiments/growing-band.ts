import { BAND_SHARES } from './bands';
import type { Band } from './experiment';
import { quantile } from './statistics';

/** Worlds that there is room for at first; doubled when they are more. */
const FIRST_ROOM = 16;

/**
 * The band of `bandOf`, kept up to date world by world: every month holds its values sorted, and a further world is
 * inserted instead of sorting all of them again.
 */
export class GrowingBand {
	/** month × room, ascending in each month. */
	#sorted: Float64Array;
	#room = FIRST_ROOM;
	#worlds = 0;

	constructor(private readonly months: number) {
		this.#sorted = new Float64Array(months * FIRST_ROOM);
	}

	get worlds(): number {
		return this.#worlds;
	}

	/** @param line one value for each month; NaN sorts last, as in `sorted` */
	add(line: Float64Array): void {
		if (this.#worlds === this.#room) this.#makeRoom();
		for (let month = 0; month < this.months; month++) this.#insert(month * this.#room, line[month]!);
		this.#worlds++;
	}

	band(): Band {
		const { months } = this;
		const band = {
			median: new Float64Array(months),
			low: new Float64Array(months),
			high: new Float64Array(months)
		};
		for (let month = 0; month < months; month++) {
			const from = month * this.#room;
			const values = this.#sorted.subarray(from, from + this.#worlds);
			band.median[month] = quantile(values, 0.5);
			band.low[month] = quantile(values, BAND_SHARES.low);
			band.high[month] = quantile(values, BAND_SHARES.high);
		}
		return band;
	}

	#insert(from: number, value: number): void {
		let at = from + this.#worlds;
		// Written so that a NaN in the column is passed over, and a NaN to insert stays at the end.
		while (at > from && !(this.#sorted[at - 1]! <= value) && !Number.isNaN(value)) {
			this.#sorted[at] = this.#sorted[at - 1]!;
			at--;
		}
		this.#sorted[at] = value;
	}

	#makeRoom(): void {
		const wider = new Float64Array(this.months * this.#room * 2);
		for (let month = 0; month < this.months; month++) {
			const from = month * this.#room;
			wider.set(this.#sorted.subarray(from, from + this.#worlds), from * 2);
		}
		this.#sorted = wider;
		this.#room *= 2;
	}
}
