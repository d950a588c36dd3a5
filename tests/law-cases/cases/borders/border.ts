import { type LawCase, type ModelInCase, type Owed, under } from '../../law-case';

/**
 * The border of a law: what lies just past its line, its market and its days, and what does not. Written so
 * that a line that is a quarter off, a day that is a month off or another market fails (`mutated.test.ts`).
 */
export interface Border {
	/** A day on which the law binds. */
	readonly on: string;
	/** A model that the law covers, less than a quarter past its line. */
	readonly model: ModelInCase;
	readonly owes: Partial<Owed>;
	/** The line itself, and the words by which a model on it is outside. */
	readonly line?: readonly [flop: number, why: string];
	/** The market that it takes, sold where alone a model is covered and elsewhere alone is not. */
	readonly market?: readonly ['us' | 'eu' | 'rest', why: string];
	/** The last day without it and the first with it. */
	readonly starts?: readonly [before: string, first: string, why: string];
	/** The same for fines, and the fine. */
	readonly fined?: readonly [before: string, first: string, usd: number, why: string];
}

const EVERYWHERE = ['us', 'eu', 'rest'] as const;

export function border(
	law: string,
	{ on, model, owes, line, market, starts, fined }: Border
): readonly LawCase[] {
	const asks = (released: string, change: ModelInCase | object, owed: Partial<Owed>, why: string) => ({
		released,
		subject: { ...model, ...change },
		owes: owed,
		why
	});
	return under(law, [
		...(line ? [asks(on, { flop: line[0] }, {}, line[1]), asks(on, {}, owes, line[1])] : []),
		...(market
			? [
					asks(on, { home: otherThan(market[0]), markets: [market[0]] }, owes, market[1]),
					asks(
						on,
						{ home: market[0], markets: EVERYWHERE.filter((place) => place !== market[0]) },
						{},
						market[1]
					)
				]
			: []),
		...(starts ? [asks(starts[0], {}, {}, starts[2]), asks(starts[1], {}, owes, starts[2])] : []),
		...(fined
			? [
					asks(fined[0], {}, { ...owes, fineUsd: 0 }, fined[3]),
					asks(fined[1], {}, { ...owes, fineUsd: fined[2] }, fined[3])
				]
			: [])
	]);
}

function otherThan(place: 'us' | 'eu' | 'rest'): 'us' | 'rest' {
	return place === 'us' ? 'rest' : 'us';
}

/** A law of the whole world: wherever a model comes from and is sold, and not where it is offered nowhere. */
export function worldwide(
	law: string,
	{ on, model, owes, starts }: Pick<Border, 'on' | 'model' | 'owes' | 'starts'>
): readonly LawCase[] {
	return [
		...EVERYWHERE.flatMap((place) =>
			under(law, [
				{
					released: on,
					subject: { ...model, home: place, markets: [place] },
					owes,
					why: 'thought experiment: the same rule everywhere'
				}
			])
		),
		...under(law, [
			{
				released: on,
				subject: { ...model, markets: [] },
				owes: {},
				why: 'duties follow what is offered: a model kept in the house is on no market'
			}
		]),
		...border(law, { on, model, owes, ...(starts && { starts }) })
	];
}
