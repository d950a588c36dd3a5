import { A_LAB, isModification, type LawCase, type ModelInCase, type Owed } from './law-case';

const LONG_NAMES: Readonly<Record<string, string>> = {
	us: 'the US',
	eu: 'the EU',
	rest: 'the rest of the world'
};
const placeName = (id: string) => LONG_NAMES[id] ?? id;
const flopText = (flop: number) => flop.toExponential().replace('e+', 'e');
/** Without the last bits, in which sums of the same terms can differ. */
const rounded = (value: number) => Number(value.toPrecision(12));
const usd = (amount: number) => `${rounded(amount).toLocaleString('en')} USD`;
const list = (names: readonly string[]) => new Intl.ListFormat('en').format(names);

function marketText(markets: readonly string[]): string {
	if (markets.length === 0) return 'offered nowhere';
	return markets.length === A_LAB.markets.length
		? 'on every market'
		: `on the market in ${list(markets.map(placeName))}`;
}

/** "an open model of 2e25 FLOP by a challenger developer at home in the EU, on every market". */
function modelText(model: ModelInCase): string {
	const { developer, home, licence, markets, revenueUsd, weights } = { ...A_LAB, ...model };
	const restricted = weights !== 'closed' && licence === 'restricted' ? ' under a restricted licence' : '';
	const dear = model.costUsd === undefined ? '' : ` that cost ${usd(model.costUsd)}`;
	const earning = revenueUsd === A_LAB.revenueUsd ? '' : ` with a revenue of ${usd(revenueUsd)}`;
	return (
		`${weights === 'open' ? 'an' : 'a'} ${weights} model of ${flopText(model.flop)} FLOP${restricted}${dear} by a ${developer} developer` +
		`${earning} at home in ${placeName(home)}, ${marketText(markets)}`
	);
}

/** A case as one sentence without its answer. */
export function caseText({ law, released, subject, world = {} }: LawCase): string {
	const context = [
		world.frontierFlop && `the largest model has ${flopText(world.frontierFlop)} FLOP`,
		world.openFrontierFlop && `the largest open one ${flopText(world.openFrontierFlop)} FLOP`,
		world.incidents && `there were ${world.incidents} serious incidents`
	].filter(Boolean);
	const when = `released on ${released}${context.length > 0 ? ` (${context.join(', ')})` : ''}, under ${law}`;
	if (!isModification(subject)) return `${modelText(subject)}, ${when}`;
	const {
		by,
		commercial,
		costUsd,
		flop,
		home = 'us',
		markets,
		of,
		originalSilent,
		regulatedUse,
		revenueUsd
	} = subject;
	return (
		`a modification with ${flopText(flop)} FLOP${costUsd === undefined ? '' : ` for ${usd(costUsd)}`} by a ${by}` +
		`${revenueUsd === undefined ? '' : ` with a revenue of ${usd(revenueUsd)}`} at home in ${placeName(home)}` +
		`${markets === undefined ? '' : `, ${marketText(markets)},`}` +
		`${commercial === undefined ? '' : ` ${commercial ? 'in' : 'outside'} the course of a commercial activity`}` +
		`${regulatedUse ? ' for a regulated use' : ''} of ${modelText(of)}` +
		`${originalSilent ? ' whose compute is not public' : ''}, ${when}`
	);
}

/** What is owed as one sentence. */
export function owedText(owed: Owed): string {
	const parts = [
		owed.firstUsd > 0 && `${usd(owed.firstUsd)} at first`,
		owed.perModelUsd > 0 && `${usd(owed.perModelUsd)} a model`,
		owed.perYearUsd > 0 && `${usd(owed.perYearUsd)} a year`,
		owed.perAdopterUsd > 0 && `${usd(owed.perAdopterUsd)} for each adopter`,
		owed.delayMonths > 0 && `a delay of ${rounded(owed.delayMonths)} months`,
		owed.approval &&
			`approval (${rounded(owed.approval.months)} months, ${rounded(owed.approval.refused)} refused)`,
		owed.liability > 0 && `${rounded(owed.liability)} of the harm`
	].filter(Boolean) as string[];
	return [
		parts.length > 0 ? `owes ${list(parts)}` : 'owes nothing',
		owed.covered.length > 0 ? `covered by ${list(owed.covered)}` : 'covered by no tier',
		owed.mayPublish ? '' : 'must not publish its weights yet',
		owed.subsidyUsd > 0 ? `is paid ${usd(owed.subsidyUsd)} of public money` : '',
		owed.fineUsd === undefined ? '' : `fined up to ${usd(owed.fineUsd)} for a breach`
	]
		.filter(Boolean)
		.join('; ');
}
