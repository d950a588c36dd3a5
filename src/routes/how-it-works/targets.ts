import type { MarkdownTable } from './markdown-table';

/** What was counted and what the model gives of one pattern, in widths of the counted interval: 0 its lower end, 1 its upper end. */
export interface Target {
	readonly pattern: string;
	readonly counted: string;
	readonly model: string;
	readonly met: boolean;
	readonly kind: string;
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** Targets on one axis, from `least` to `most` in those widths. */
export interface Targets {
	readonly rows: readonly Target[];
	readonly least: number;
	readonly most: number;
}

/** A cell such as “2,750 (2,100–3,200)”: middle, low and high. Throws a RangeError for any other. */
export function intervalIn(cell: string): readonly [middle: number, low: number, high: number] {
	const [, ...numbers] = /^([-−\d.,]+) \(([-−\d.,]+)–([-−\d.,]+)\)$/.exec(cell) ?? [];
	const values = numbers.map((text) => Number(text.replaceAll(',', '').replace('−', '-')));
	if (values.length !== 3 || values.some((value) => !Number.isFinite(value)))
		throw new RangeError(`“${cell}” is no value with its interval`);
	return values as unknown as readonly [number, number, number];
}

/**
 * The rows of a table of docs/calibration.md as a picture. What was counted as nothing at all has no width; the model's is taken.
 * @param model header of the column with what the model gives
 */
export function targetsOf({ headers, rows }: MarkdownTable, model: string): Targets {
	const cell = (row: readonly string[], header: string) => row[headers.indexOf(header)] ?? '';
	const targets = rows.map((row): Target => {
		const counted = cell(row, 'counted');
		const given = cell(row, model);
		const [, from, to] = intervalIn(counted);
		const [middle, low, high] = intervalIn(given);
		const width = to - from || high - low || 1;
		const at = (value: number) => (value - from) / width;
		return {
			pattern: cell(row, 'pattern'),
			counted,
			model: given,
			met: cell(row, 'verdict') === 'met',
			kind: cell(row, 'kind'),
			low: at(low),
			middle: at(middle),
			high: at(high)
		};
	});
	return {
		rows: targets,
		least: Math.min(0, ...targets.map(({ low }) => low)) - MARGIN,
		most: Math.max(1, ...targets.map(({ high }) => high)) + MARGIN
	};
}

/** Room beside the outermost interval. */
const MARGIN = 0.1;
