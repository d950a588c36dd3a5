import type { ChartConfiguration, ChartType, ChartTypeRegistry } from 'chart.js';
import type {} from 'chartjs-chart-error-bars';
import type { EndLabel } from './end-labels';
import type { Source } from '$lib/experiments';
import type { Hatching } from './hatching';
import type { Mark } from './marks';
import type { Palette, RegimeStyle } from './palette';

declare module 'chart.js' {
	// The name of the type parameter must be that of the library.
	interface PluginOptionsByType<TType extends ChartType> {
		/** Options of `endLabels`. */
		endLabels?: { readonly labels: readonly EndLabel[]; readonly type?: TType };
		/** Dates and lines of laws, which are drawn over the data and named above it. */
		marks?: { readonly marks: readonly Mark[] };
	}
}

export interface Table {
	readonly caption: string;
	readonly headers: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
}

export interface LegendEntry {
	readonly label: string;
	readonly colour: string;
	readonly mark:
		| { readonly kind: 'line'; readonly dash: readonly number[]; readonly marker: RegimeStyle['marker'] }
		| { readonly kind: 'area'; readonly hatching: Hatching };
}

type ConfigurationOf<Kind extends keyof ChartTypeRegistry> = Kind extends keyof ChartTypeRegistry
	? ChartConfiguration<Kind>
	: never;

/** Lines for the head of an export: which experiment the numbers are from. */
export type Provenance = (source: Source) => readonly string[];

/** One chart as the page, an export and a screen reader use it. */
export interface Figure {
	/** What the numbers were computed from, for exports; null for a figure that shows no results. */
	readonly source: Source | null;
	/** Stable name, used in file names. */
	readonly id: string;
	readonly title: string;
	/** What is measured, in which unit, and what the bands are. */
	readonly subtitle: string;
	readonly configuration: ConfigurationOf<'line' | 'bar' | 'barWithErrorBars' | 'scatter'>;
	readonly legend: readonly LegendEntry[];
	readonly table: Table;
	/** Empty state: the sentence shown instead of a chart without data. A null result is a result. */
	readonly nothing?: string;
	/** Text alternative of the chart, in sentences. */
	readonly narrative: string;
}

export function regimeLegend(colours: Palette, names: readonly string[]): LegendEntry[] {
	return names.map((label, regime) => {
		const style = colours.regimes[regime % colours.regimes.length];
		return {
			label,
			colour: style?.colour ?? colours.ink,
			mark: { kind: 'line', dash: style?.dash ?? [], marker: style?.marker ?? 'circle' }
		};
	});
}
