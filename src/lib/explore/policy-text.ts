import { formatPowerOfTen } from '$lib/charts/numbers';
import type { Value } from '$lib/model';
import { addresses, presetById, TIER_TITLES, type AddressedValue, type PolicyChoice } from '$lib/scenarios';
import { amountUsd, percent } from './words';

/** A piece of a sentence: plain words, or a value that can be changed where it stands. */
export type Piece = string | { readonly address: string; readonly text: string; readonly changed: boolean };
export type PolicyText = readonly (readonly Piece[])[];

const DAY = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});
const REACH: Readonly<Record<string, string>> = {
	us: 'in the US',
	eu: 'in the EU',
	rest: 'in the rest of the world',
	'us-eu': 'in the US and the EU together',
	world: 'everywhere'
};

/**
 * A policy as sentences, one for each tier and one for when and where it applies. Values that the sentence does not
 * name keep to the full list of terms.
 */
export function policyText(policy: PolicyChoice): PolicyText {
	const preset = presetById(policy.preset, policy.revision);
	if (!preset || preset.policy.tiers.length === 0) return [['Nobody owes anything.']];
	const values = new Map(addresses(preset).map((entry) => [entry.address, entry]));
	const read = new Reader(values, policy.edits);
	return [...preset.policy.tiers.map(({ id }) => tierText(read, id)), whenText(read)];
}

/** Values of one policy by address, as the scenario has them. */
class Reader {
	constructor(
		private readonly values: ReadonlyMap<string, AddressedValue>,
		private readonly edits: PolicyChoice['edits']
	) {}

	value(address: string): Value {
		return this.edits[address] ?? this.values.get(address)!.value;
	}

	number(address: string): number {
		return Number(this.value(address));
	}

	piece(address: string, text: string): Piece {
		const changed = address in this.edits && this.edits[address] !== this.values.get(address)!.value;
		return { address, text, changed };
	}
}

function tierText(read: Reader, tier: string): readonly Piece[] {
	const at = (key: string) => `${tier}.${key}`;
	return [
		`${capital(TIER_TITLES[tier] ?? tier)}: `,
		...coverage(read, at),
		...duties(read, at),
		...relief(read, at),
		...modifiers(read, at),
		'.'
	];
}

type At = (key: string) => string;

function coverage(read: Reader, at: At): Piece[] {
	const basis = String(read.value(at('threshold.basis')));
	const tests: Piece[] = [];
	if (basis !== 'no-model') {
		for (const [key, words] of [
			['threshold.costUsd', ' and costing more than '],
			['threshold.revenueUsd', ' by firms that earn more than ']
		] as const) {
			const usd = read.number(at(key));
			if (usd > 0) tests.push(words, read.piece(at(key), amountUsd(usd)));
		}
	}
	const distance = read.number(at('threshold.relativeOrders'));
	const follows = (frontier: string): Piece[] => [
		'models less than ',
		read.piece(at('threshold.relativeOrders'), `${Math.abs(distance)} orders`),
		` ${distance <= 0 ? 'below' : 'above'} ${frontier}`
	];
	switch (basis) {
		case 'no-model':
			return ['base models are not covered', ...tests];
		case 'every-model':
			return ['every base model', ...tests];
		case 'frontier':
			return [...follows('the largest model'), ...tests];
		case 'open-frontier':
			return [...follows('the largest open model'), ...tests];
		default:
			return [
				'models trained with more than ',
				read.piece(at('threshold.flop'), `${power(read.number(at('threshold.flop')))} operations`),
				...tests
			];
	}
}

function duties(read: Reader, at: At): Piece[] {
	if (read.value(at('threshold.basis')) === 'no-model') return [];
	const costs = [
		['duties.fixedUsd', 'once'],
		['duties.perModelUsd', 'a model'],
		['duties.perYearUsd', 'a year']
	] as const;
	const owed = costs.filter(([key]) => read.number(at(key)) > 0);
	const pieces: Piece[] = [];
	if (read.value(at('approval.required')) === 'yes') {
		pieces.push(' need ', read.piece(at('approval.required'), 'approval before release'));
	}
	owed.forEach(([key, words], index) => {
		pieces.push(
			index === 0 ? `${pieces.length > 0 ? ' and' : ''} owe work worth ` : ', ',
			read.piece(at(key), amountUsd(read.number(at(key)))),
			` ${words}`
		);
	});
	return pieces.length > 0 ? pieces : [' owe no duties'];
}

function relief(read: Reader, at: At): Piece[] {
	const kind = String(read.value(at('open-relief.relief')));
	if (kind === 'none') return [];
	const above = read.number(at('open-relief.lostAboveFlop'));
	const owes =
		kind === 'full'
			? read.piece(at('open-relief.relief'), 'owe nothing')
			: read.piece(at('open-relief.costShare'), `owe ${percent(read.number(at('open-relief.costShare')))}`);
	const until: Piece[] =
		above < 1e30 ? [' up to ', read.piece(at('open-relief.lostAboveFlop'), power(above))] : [];
	return ['; open weights ', owes, ...until];
}

function modifiers(read: Reader, at: At): Piece[] {
	switch (read.value(at('modifier.rule'))) {
		case 'ratio':
			return [
				'; whoever modifies one is covered above ',
				read.piece(at('modifier.ratio'), `${percent(read.number(at('modifier.ratio')))} of its compute`)
			];
		case 'absolute':
			return [
				'; whoever modifies one is covered above ',
				read.piece(at('modifier.flop'), `${power(read.number(at('modifier.flop')))} operations`)
			];
		case 'every-derivative':
			return ['; ', read.piece(at('modifier.rule'), 'whoever modifies one'), ' is covered'];
		default:
			return [];
	}
}

function whenText(read: Reader): readonly Piece[] {
	const where = String(read.value('nexus.jurisdiction'));
	const reach = read.value('nexus.reach') === 'home' ? 'for whoever is based' : 'for whoever offers a model';
	const start = String(read.value('timing.start'));
	return [
		'It binds ',
		`${reach} `,
		read.piece('nexus.jurisdiction', REACH[where] ?? where),
		start === 'never' ? ', from ' : ' from ',
		read.piece('timing.start', start === 'never' ? 'no day on' : day(start)),
		'.'
	];
}

const power = (flop: number): string => formatPowerOfTen(Number(Math.log10(flop).toFixed(3)));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
function day(date: string): string {
	const at = Date.parse(`${date}T00:00:00Z`);
	return Number.isNaN(at) ? date : DAY.format(at);
}
