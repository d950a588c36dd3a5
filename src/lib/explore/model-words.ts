import { monthLabel } from '$lib/charts/calendar';
import { formatPowerOfTen, formatQuantity, joinWords } from '$lib/charts/numbers';
import { DEVELOPER_KINDS, JURISDICTIONS, REASONS } from '$lib/model';
import type { Change, PicturedModel, Place, Weights, WorldPicture } from './world-picture';

/** What is said of a model that somebody points at, line by line; the first is its title. */
export function describe(model: PicturedModel, name: string, baseline: string): readonly string[] {
	const { change, family, ghost, here, marketsLost, reason, weights, weightsBefore } = model;
	const lines = [developer(model)];
	lines.push(here ? `${placed(here, weights)} under ${name}` : `Never comes under ${name}`);
	if (change === 'none') lines.push(`The same under ${baseline}`);
	else if (ghost) lines.push(`${placed(ghost, weightsBefore ?? weights)} under ${baseline}`);
	else lines.push(`Never comes under ${baseline}`);
	if (marketsLost > 0) lines.push(`Kept out of ${joinWords(jurisdictions(marketsLost))}`);
	if (change !== 'none') {
		lines.push(
			reason > 0
				? `Decided by: ${REASONS[reason]}`
				: 'No rule decided this one: others changed, and it with them'
		);
	}
	lines.push(`${formatQuantity(Math.round(family))} models were made from it`);
	return lines;
}

const CHANGED: Readonly<Record<Change, string>> = {
	never: 'never comes',
	smaller: 'made smaller',
	closed: 'weights kept',
	gated: 'shared on request',
	'fewer markets': 'fewer markets',
	later: 'later',
	other: 'changed with others',
	none: 'the same'
};

/** A table of the same picture: what changed first, large families first. */
export function worldTable(picture: WorldPicture, name: string, baseline: string) {
	const rows = [...picture.models]
		.sort((a, b) => Number(a.change === 'none') - Number(b.change === 'none') || b.family - a.family)
		.map((model) => [
			developer(model),
			model.here ? monthLabel(model.here.month) : 'never',
			model.here ? formatPowerOfTen(round(model.here.log10Flop)) : '',
			model.ghost ? formatPowerOfTen(round(model.ghost.log10Flop)) : '',
			WEIGHTS[model.weights],
			CHANGED[model.change],
			model.reason > 0 ? REASONS[model.reason]! : '',
			Math.round(model.family)
		]);
	return {
		caption: `Base models of one world under ${name}, those that differ from ${baseline} first`,
		headers: [
			'Developer',
			'Released',
			'Compute (FLOP)',
			`Under ${baseline}`,
			'Weights',
			'Change',
			'Decided by',
			'Models made from it'
		],
		rows
	};
}

const WEIGHTS: Readonly<Record<Weights, string>> = { open: 'open', gated: 'on request', closed: 'closed' };
const DEVELOPERS: Readonly<Record<(typeof DEVELOPER_KINDS)[number], string>> = {
	'frontier-closed': 'Frontier lab, usually closed',
	'frontier-open': 'Frontier lab, usually open',
	challenger: 'Challenger',
	public: 'Public or academic lab'
};
const HOMES: Readonly<Record<(typeof JURISDICTIONS)[number], string>> = {
	us: 'the US',
	eu: 'the EU',
	rest: 'the rest of the world'
};

function developer({ developerKind, home }: PicturedModel): string {
	return `${DEVELOPERS[DEVELOPER_KINDS[developerKind]!]}, ${HOMES[JURISDICTIONS[home]!]}`;
}

function jurisdictions(set: number): string[] {
	return JURISDICTIONS.filter((_, index) => (set & (1 << index)) !== 0).map((id) => HOMES[id]);
}

function placed({ log10Flop, month }: Place, weights: Weights): string {
	return `${formatPowerOfTen(round(log10Flop))} operations, ${monthLabel(month)}, weights ${WEIGHTS[weights]}`;
}

const round = (log10Flop: number): number => Number(log10Flop.toFixed(2));
