import { INSTRUMENTS } from './instruments';
import type { Answers } from './instrument';
import type { InstrumentValues, Policy } from './policy';

/** The answers of every instrument of a level, in the order of `INSTRUMENTS`, under the values that a policy states. */
export type Settings = readonly Partial<Answers>[];

export function settingsOf(level: 'policy' | 'tier', written: Policy['instruments']): Settings {
	return INSTRUMENTS.filter((instrument) => instrument.level === level).map(({ answers, id, values }) => {
		const defaults: InstrumentValues = Object.fromEntries(values.map((value) => [value.key, value.default]));
		return answers({ ...defaults, ...written[id] });
	});
}

/** What the instruments that answer a question say, in their order. */
export function answersTo<Question extends keyof Answers>(
	settings: Settings,
	question: Question
): readonly Answers[Question][] {
	return settings.flatMap((answers) => {
		const answer = answers[question];
		return answer === undefined ? [] : [answer];
	});
}
