import { summaryUnit, summaryWords } from '$lib/charts/summaries';
import { formatAmount, formatChange, isShare } from '$lib/charts/numbers';
import { metricById } from '$lib/charts/results';
import type { Figures, Finding } from '$lib/findings';

/** One outcome of a finding, as it is printed. */
export interface FigureRow {
	/** Metric id. */
	readonly id: string;
	readonly label: string;
	/** What the number is, such as "total over the run". */
	readonly summary: string;
	/** World 0 under the first side and under the second. */
	readonly before: string;
	readonly after: string;
	/** Mean change over the further worlds, with its interval. */
	readonly change: string;
}

/** The metric that decides, then its evidence. */
export function figureRows({ metric, evidence }: Finding, { metrics }: Figures): FigureRow[] {
	return [metric, ...evidence].flatMap((id) => {
		const figures = metrics[id];
		if (!figures) return [];
		const declaration = metricById(id);
		const unit = summaryUnit(declaration);
		const [before, after] = figures.firstWorld;
		const [meanBefore, meanAfter] = figures.means;
		const { low, high } = figures;
		const isSame = low === 0 && high === 0;
		return [
			{
				id,
				label: declaration.label,
				summary: summaryWords(declaration),
				before: formatAmount(before, unit),
				after: formatAmount(after, unit),
				change: isSame
					? 'none in any world'
					: `${formatChange(meanAfter - meanBefore, unit)} (${bound(low, unit)} to ${bound(high, unit)})`
			}
		];
	});
}

/** An end of the interval behind a change that names the unit. */
function bound(change: number, unit: string): string {
	if (unit.startsWith('USD')) return formatChange(change, 'USD');
	return formatChange(isShare(unit) ? change * 100 : change, '');
}
