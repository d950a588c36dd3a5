import { INSTRUMENTS, type InstrumentValues, type Policy } from '$lib/model';
import { bindingMonth, monthLabel } from './calendar';
import type { Mark } from './marks';
import { formatPowerOfTen, joinWords } from './numbers';
import { regimeStyle, type Palette } from './palette';
import { regimeNames, type Results } from './results';

/** A value of an instrument as the policy has it, or the default that the instrument declares. */
function valueOf(written: Readonly<Record<string, InstrumentValues>>, instrument: string, key: string) {
	const declared = INSTRUMENTS.find(({ id }) => id === instrument)?.values.find((value) => value.key === key);
	return written[instrument]?.[key] ?? declared?.default;
}

/** Longer names of regimes would not fit beside their line. */
const LONGEST_NAME = 32;

function shortened(name: string): string {
	return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

/** The month in which a policy starts to bind, if it does so after the first month. */
function startMonth(policy: Policy): number | null {
	return bindingMonth(String(valueOf(policy.instruments, 'timing', 'start')));
}

/** Vertical lines where the policies of each compared regime start to bind. */
export function startMarks(results: Results, colours: Palette): Mark[] {
	const names = regimeNames(results);
	const marks = new Map<string, Mark>();
	results.experiment.regimes.forEach((regime, index) => {
		const { colour } = regimeStyle(colours, index);
		for (const policy of regime.policies) {
			const at = startMonth(policy);
			if (policy.tiers.length === 0 || at === null || at <= 0 || at >= results.months) continue;
			marks.set(`${index} ${at}`, {
				at,
				label: `${shortened(names[index] ?? '')} binds, ${monthLabel(at)}`,
				regime: index,
				colour
			});
		}
	});
	return [...marks.values()];
}

/** Vertical lines at the compute thresholds of each regime, on an axis of log10 FLOP. */
export function thresholdMarks(results: Results, colours: Palette): Mark[] {
	const regimeName = regimeNames(results);
	const byLine = new Map<number, { names: string[]; regime: number }>();
	results.experiment.regimes.forEach((regime, index) => {
		for (const tier of regime.policies.flatMap((policy) => policy.tiers)) {
			if (valueOf(tier.instruments, 'threshold', 'basis') !== 'compute') continue;
			const at = Math.log10(Number(valueOf(tier.instruments, 'threshold', 'flop')));
			const sharing = byLine.get(at) ?? { names: [], regime: index };
			const name = regimeName[index] ?? regime.name;
			if (!sharing.names.includes(name)) sharing.names.push(name);
			byLine.set(at, sharing);
		}
	});
	return [...byLine].map(([at, { names, regime }]) => ({
		at,
		label: `${joinWords(names.map(shortened))}: ${formatPowerOfTen(at)}`,
		regime,
		colour: regimeStyle(colours, regime).colour
	}));
}
