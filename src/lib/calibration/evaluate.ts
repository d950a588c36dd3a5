import { collect, type Runner } from '$lib/experiments';
import { judge } from './judge';
import type { Evaluate } from './matching/history-matching';
import type { Plan } from './matching/plans';
import { calibrationScenario } from './worlds';

/** Simulates worlds at a place and looks at every target of a plan, those that are held out too. */
export function evaluateWith(runner: Runner, plan: Plan, worlds: number, fineTuners: number): Evaluate {
	return async (parameters) => {
		const scenario = calibrationScenario({
			worlds,
			parameters: { ...parameters, fineTuners },
			start: plan.start
		});
		const { outcomes } = await collect(scenario, runner);
		return judge(plan.targets, outcomes[0]!).map(({ measured: { error, median } }) => ({
			median: Number.isFinite(median) ? median : null,
			error: Number.isFinite(error) ? error : null
		}));
	};
}
