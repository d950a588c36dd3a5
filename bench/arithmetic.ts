import { exp, exp10, exp2, ln, log10, power } from '$lib/model/arithmetic/portable-math';
import { GENERATORS, PURPOSE, RandomSource, type Generator } from '$lib/model/random/random-source';
import { measured, type Measured } from './measured';

/** One function of `portable-math.ts` beside the engine's own. */
export interface FunctionFigures {
	readonly name: string;
	/** Nanoseconds of one call through a pointer, the loop around it included. */
	readonly portable: Measured;
	readonly engine: Measured;
	/** The portable time over that of the engine, of loops that followed each other. */
	readonly ratio: Measured;
}

/** One kind of draw of one generator. */
export interface DrawFigures {
	readonly generator: Generator;
	readonly draw: 'uniform' | 'exponential' | 'normal';
	/** Nanoseconds. */
	readonly time: Measured;
}

export interface ArithmeticFigures {
	readonly functions: readonly FunctionFigures[];
	readonly draws: readonly DrawFigures[];
}

type Unary = (x: number) => number;

/** Arguments as the model has them: moderate, and never the same twice in a row. */
const FUNCTIONS: readonly (readonly [string, Unary, Unary, number, number])[] = [
	['exp', exp, Math.exp, -20, 20],
	['ln', ln, Math.log, 0.01, 100],
	['power(x, 0.7)', (x) => power(x, 0.7), (x) => x ** 0.7, 0.01, 100],
	['exp2', exp2, (x) => 2 ** x, -20, 20],
	['exp10', exp10, (x) => 10 ** x, 18, 28],
	['log10', log10, Math.log10, 1, 1e6]
];

const POINTS = 4096;
const ROUNDS = 250;

/** Warm: every loop runs once before it counts. */
export function measureArithmetic(repeats: number): ArithmeticFigures {
	return {
		functions: FUNCTIONS.map(([name, portable, engine, low, high]) => {
			const points = Float64Array.from(
				{ length: POINTS },
				(_, n) => low + ((high - low) * ((n * 2654435761) % POINTS)) / POINTS
			);
			const both = () => [nanoseconds(portable, points), nanoseconds(engine, points)] as const;
			const pairs = Array.from({ length: repeats + 1 }, both).slice(1);
			return {
				name,
				portable: measured(pairs.map(([time]) => time)),
				engine: measured(pairs.map(([, time]) => time)),
				ratio: measured(pairs.map(([mine, its]) => mine / its))
			};
		}),
		draws: GENERATORS.flatMap((generator) => {
			const stream = new RandomSource('bench', 0, generator).stream(0, PURPOSE.taste);
			return (['uniform', 'exponential', 'normal'] as const).map((draw) => {
				const entities = Float64Array.from({ length: POINTS }, (_, n) => n);
				const once = () => nanoseconds((entity) => stream[draw](entity, 1), entities);
				const times = Array.from({ length: repeats + 1 }, once);
				return { generator, draw, time: measured(times.slice(1)) };
			});
		})
	};
}

/** Sums end here, so that no loop is left out as useless. */
export const sums = new Float64Array(1);

/** Nanoseconds of one call of f, through a pointer, over all points. */
function nanoseconds(f: Unary, points: Float64Array): number {
	const startedMs = performance.now();
	let sum = 0;
	for (let round = 0; round < ROUNDS; round++) for (let n = 0; n < POINTS; n++) sum += f(points[n]!);
	sums[0] = sum;
	return ((performance.now() - startedMs) * 1e6) / (ROUNDS * POINTS);
}

/** The section of the report. */
export function arithmeticSection({ functions, draws }: ArithmeticFigures): string {
	const ns = ({ median, least, most }: Measured) =>
		`${median.toFixed(1)} ns (${least.toFixed(1)}–${most.toFixed(1)})`;
	const times = ({ median, least, most }: Measured) =>
		`${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
	return `## Arithmetic and random numbers

One call through a pointer, the loop around it included; the portable functions give the same bits in every engine, the engine's own need not.

| function | portable | engine | portable over engine |
| --- | --: | --: | --: |
${functions.map((row) => `| ${row.name} | ${ns(row.portable)} | ${ns(row.engine)} | ${times(row.ratio)} |`).join('\n')}

| generator | draw | time |
| --- | --- | --: |
${draws.map(({ generator, draw, time }) => `| ${generator} | ${draw} | ${ns(time)} |`).join('\n')}
`;
}
