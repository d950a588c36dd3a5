/** What a presentation shows before its charts, one thing at a time. */
const FIRST_SLIDES = ['answer', 'picture', 'for-whom', 'how-sure'] as const;
export type SlideId = (typeof FIRST_SLIDES)[number] | 'chart';

/** Which slide is shown, and what lies over it. */
export class SlideDeck {
	place = $state(0);
	isBlank = $state(false);
	hasSpotlight = $state(false);
	showsCode = $state(false);
	/** The compared policy that the first slides speak of. */
	regime = $state(1);
	readonly firstChart = FIRST_SLIDES.length;

	/** @param charts number of charts after the first slides; it grows when results arrive */
	constructor(private readonly charts: () => number) {}

	get count(): number {
		return this.firstChart + this.charts();
	}

	get slide(): SlideId {
		return FIRST_SLIDES[this.place] ?? 'chart';
	}

	go(by: number): void {
		this.showsCode = false;
		this.isBlank = false;
		this.place = Math.min(Math.max(this.place + by, 0), this.count - 1);
	}

	/** Does what a key asks for; false for a key that has no meaning here. */
	press(key: string): boolean {
		switch (key.length === 1 ? key.toLowerCase() : key) {
			case 'ArrowRight':
			case 'ArrowDown':
			case 'PageDown':
			case ' ':
				this.go(1);
				return true;
			case 'ArrowLeft':
			case 'ArrowUp':
			case 'PageUp':
				this.go(-1);
				return true;
			case 'Home':
				this.go(-this.count);
				return true;
			case 'End':
				this.go(this.count);
				return true;
			case 'b':
			case '.':
				this.isBlank = !this.isBlank;
				return true;
			case 's':
				this.hasSpotlight = !this.hasSpotlight;
				return true;
			case 'q':
				this.showsCode = !this.showsCode;
				return true;
			default:
				return false;
		}
	}
}
