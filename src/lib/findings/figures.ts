import recorded from './figures.json';

/** One metric of a finding, in the unit of the metric's summary. */
export interface MetricFigures {
	/** World 0: the first side, the second side. */
	readonly firstWorld: readonly [number, number];
	/** Means over the worlds after it. */
	readonly means: readonly [number, number];
	/** 95 % interval of the mean paired difference over the worlds after world 0 (Student's t). */
	readonly low: number;
	readonly high: number;
}

/** What was measured of one finding. */
export interface Figures {
	/** Whether world 0 moves as the finding says. */
	readonly firstWorldMoves: boolean;
	/** Worlds after world 0. */
	readonly worlds: number;
	/** Of these, how many move as the finding says, and how many the other way. */
	readonly count: number;
	readonly opposite: number;
	/** 95 % interval of the share that moves as the finding says (Wilson). */
	readonly share: { readonly low: number; readonly high: number };
	/** Metric id to figures, for every finding's metric and its evidence. */
	readonly metrics: Readonly<Record<string, MetricFigures>>;
}

/** Everything measured, and under which version of the model. */
export interface RecordedFigures {
	readonly modelVersion: string;
	/** Finding id to figures. */
	readonly findings: Readonly<Record<string, Figures>>;
}

/** The figures that the page shows. Written by the tests, which also check them: never edit the file. */
export const RECORDED: RecordedFigures = recorded as unknown as RecordedFigures;
