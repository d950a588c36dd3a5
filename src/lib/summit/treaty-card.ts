import type { Card } from './card';
import { gaugesOf, isCrossed, type Mark, type Results } from './gauges';
import { frontCards, type Round } from './session';
import { TEAMS, type TeamId } from './teams';
import type { Treaty } from './treaty';

const TEAM_IDS = TEAMS.map(({ id }) => id);
const HEIGHT: Readonly<Record<Mark, number>> = { worse: -1, same: 0, better: 1 };

/** In how many of the sets of assumptions the red line of each team is kept. */
export function sturdiness(
	underSets: readonly Results[],
	regime: number,
	treaty: Treaty
): readonly { readonly team: TeamId; readonly kept: number; readonly of: number }[] {
	return TEAM_IDS.map((team) => ({
		team,
		kept: underSets.filter((results) => !isCrossed(results, team, regime, treaty)).length,
		of: underSets.length
	}));
}

/** What a round showed: the results of its front-runners, in their order from regime 1, beside no rule. */
export interface Shown {
	readonly round: Round;
	readonly results: Results;
	/** Results and regime of the treaty that the cards of the round change; null where it was never run. */
	readonly before: { readonly results: Results; readonly regime: number } | null;
}

const allMarks = (results: Results, regime: number): readonly number[] =>
	TEAM_IDS.flatMap((team) => gaugesOf(results, team, regime).map(({ mark }) => HEIGHT[mark]));

/** Cards that were run, left on the table, and would have been better for someone and worse for nobody. */
export function wasted(rounds: readonly Shown[]): readonly Card[] {
	return rounds.flatMap(({ before, results, round }) => {
		if (!before) return [];
		const now = allMarks(before.results, before.regime);
		return frontCards(round).filter((card, at) => {
			if (round.adopted === card.team) return false;
			const then = allMarks(results, at + 1);
			return (
				then.every((height, gauge) => height >= now[gauge]!) &&
				then.some((height, gauge) => height > now[gauge]!)
			);
		});
	});
}

/** How many predictions held, of all that were made: a class total, never by team. */
export function foresight(rounds: readonly Shown[]): { readonly held: number; readonly of: number } {
	const all = rounds.flatMap(({ results, round }) =>
		TEAM_IDS.flatMap((team) => {
			const guess = round.predictions[team];
			if (guess === undefined || round.front.length === 0) return [];
			return [gaugesOf(results, team, 1)[0]!.mark === guess];
		})
	);
	return { held: all.filter((isRight) => isRight).length, of: all.length };
}
