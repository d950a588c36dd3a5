/** A line on training compute that can be moved: the value of a tier's threshold. */
export interface MovableLine {
	/** Place of its policy among those of the compared regime. */
	readonly policy: number;
	readonly tier: string;
	/** log10 FLOP as the scenario on screen has it. */
	readonly at: number;
	/** Moves the line to log10 FLOP; `commit` is false while it is dragged. */
	readonly move: (log10Flop: number, commit: boolean) => void;
}
