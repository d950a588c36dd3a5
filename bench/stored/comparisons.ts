import { QUESTIONS } from '../../src/lib/explore';
import { FINDINGS, openings } from '../../src/lib/findings';
import { defaultChoice, type ScenarioChoice } from '../../src/lib/scenarios';

/** A comparison whose result is shipped with the site. */
export interface StoredComparison {
	/** "question licence": what it is stored for. */
	readonly name: string;
	readonly choice: ScenarioChoice;
	/** Whether it is also run over the plausible sample, which takes minutes. */
	readonly plausible: boolean;
}

/** The declared list: what the Lab opens with, every question, and the first world of every finding about policies. */
export const STORED_COMPARISONS: readonly StoredComparison[] = [
	{ name: 'default', choice: defaultChoice(), plausible: true },
	...QUESTIONS.map(({ choice, id }) => ({ name: `question ${id}`, choice, plausible: true })),
	...FINDINGS.flatMap((finding) =>
		openings(finding, 1)
			.filter(({ choice }) => choice.regimes.length === 2)
			.map(({ choice }) => ({ name: `finding ${finding.id}`, choice, plausible: false }))
	)
];
