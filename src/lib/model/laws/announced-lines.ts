import { log10 } from '../arithmetic/portable-math';
import type { Parameters } from '../parameters';
import { compile } from './compile';
import type { Policy } from './policy';
import { postTrainingShareAt } from './post-training';

/** A line on training compute, month by month, as the text of a policy draws it. */
export interface AnnouncedLine {
	/** Id of the tier. */
	readonly tier: string;
	/** First month in which the law is in force. */
	readonly start: number;
	/** log10 FLOP by month; NaN while the law is not in force or draws no line on compute. */
	readonly log10Flop: Float64Array;
}

/**
 * The lines of a policy, without those that no model can be above. Incidents, which only a simulated world has,
 * move none of them.
 *
 * @param months length of every line
 * @param frontierFlop largest training compute released so far, and with published weights, by month, in FLOP:
 *   what lines that follow the frontier follow
 */
export function announcedLines(
	policy: Policy,
	parameters: Parameters,
	months: number,
	frontierFlop: ArrayLike<number>,
	openFrontierFlop: ArrayLike<number>
): AnnouncedLine[] {
	const [law] = compile([policy]);
	if (!law) return [];
	const start = Array.from({ length: months }, (_, month) => month).find((month) => law.inForce(month));
	if (start === undefined) return [];
	return law.tiers
		.map(({ terms, lineAt }) => ({
			tier: terms.id,
			start,
			log10Flop: Float64Array.from({ length: months }, (_, month) => {
				if (!law.inForce(month)) return NaN;
				const line = lineAt({
					month,
					frontierFlop: frontierFlop[month]!,
					openFrontierFlop: openFrontierFlop[month]!,
					postTrainingShare: postTrainingShareAt(parameters, month),
					incidents: 0
				});
				return line > 0 && line < Infinity ? log10(line) : NaN;
			})
		}))
		.filter(({ log10Flop }) => log10Flop.some((line) => !Number.isNaN(line)));
}
