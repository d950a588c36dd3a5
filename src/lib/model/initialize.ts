import { developerId } from './state/developers';
import { MEDIAN_GROUP_USD, revenueOf2023 } from './state/group-revenue';
import { DEVELOPER_KINDS, FINE_TUNER_KINDS, JURISDICTIONS } from './state/kinds';
import { HISTORY, type World } from './laws/world';
import { exp, exp10, ln, log10, power } from './arithmetic/portable-math';
import { chooseServices } from './steps/choose-services';
import { moveAnchor } from './steps/move-anchor';
import { setPrices } from './steps/set-prices';
import { ALWAYS, PURPOSE } from './random/random-source';
import { move } from './state/adopt';
import { Candidates } from './decisions/candidates';
import { publishNews } from './steps/publish-news';
import { homeOf } from './state/home-of';
import { STARTS, USUAL_START, type Start, type StartId } from './state/starts';
import { advanceFrontier } from './steps/advance-frontier';
import { addReachable } from './steps/reach-models';
import { commercialShares } from './parameters/commercial-shares';
import { medianBudgets } from './parameters/median-budgets';
import { rateTrainedModel, release } from './steps/release-bases';
import { earnFirstRevenue } from './steps/collect-revenue';
import { firstValues } from './steps/scale-values';
import { addPlannedRun, forEachPlannedRun, startTraining } from './steps/plan-training-runs';

/** Models that each developer had released by January 2024. Assumption: three, the largest and two smaller. */
const INITIAL_MODELS = 3;
/** Niche n has a share in proportion to (n + 1)^(−0.7). Assumption: unequal, none above a fifth. */
const NICHE_EXPONENT = 0.7;
/** Spread of budgets around the median of their kind, ln units. Assumption. */
const BUDGET_SPREAD = 0.8;

/** Models released before January 2024 take slots of planning that no run under way has. */
const EARLIER_SLOT = -100;

/** The world of its start, January 2024 by default: who exists, what they have released, and who builds on it. */
export function initialize(world: World, start: StartId = USUAL_START): void {
	const from = STARTS[start];
	world.demandShare[0] = world.parameters.demandShareUs;
	world.demandShare[1] = world.parameters.demandShareEu;
	world.demandShare[2] = 1 - world.parameters.demandShareUs - world.parameters.demandShareEu;
	sizeNiches(world);
	agesOfInterest(world);
	recallFrontier(world, from);
	advanceFrontier(world);
	foundDevelopers(world, from);
	releaseEarlierModels(world, from);
	startEarlierRuns(world);
	settleFineTuners(world);
	openMarket(world);
	earnFirstRevenue(world);
	firstValues(world);
	world.flows.clear();
}

function sizeNiches(world: World): void {
	const { nicheShare } = world;
	let sum = 0;
	for (let n = 0; n < nicheShare.length; n++) sum += nicheShare[n] = power(n + 1, -NICHE_EXPONENT);
	for (let n = 0; n < nicheShare.length; n++) nicheShare[n]! /= sum;
}

/** The frontier before January 2024, drawn back along the trends of compute and algorithms. */
function recallFrontier(world: World, { developers: existing }: Start): void {
	const { parameters } = world;
	const largest = Math.max(...existing.map(([, log10Flop]) => log10Flop));
	const computeMonthly = log10(parameters.spendGrowth * parameters.priceFactorPerYear) / 12;
	const monthly = computeMonthly + log10(2) / parameters.algorithmicHalvingMonths;
	for (let back = 0; back <= HISTORY; back++) {
		world.frontierCapability[HISTORY - back] = largest - 24 - monthly * back;
		world.openFrontierCapability[HISTORY - back] = -Infinity;
		world.frontierLog10Flop[HISTORY - back] = largest - computeMonthly * back;
	}
	world.frontierFlop = exp10(largest);
}

/**
 * Budgets follow what was released before, one lead above it, and regress towards the largest: what a follower had
 * trained by then says only in part what it could pay.
 */
function foundDevelopers(world: World, { developers: existing }: Start): void {
	const { developers, parameters } = world;
	const traits = world.random.stream(ALWAYS, PURPOSE.developerTraits);
	const founded = existing.slice(0, parameters.initialDevelopers);
	const largest = Math.max(...founded.map(([, log10Flop]) => log10Flop));
	let capital = 0;
	founded.forEach(([name, log10Flop, kind, home], slot) => {
		const d = developers.add();
		developers.kind[d] = DEVELOPER_KINDS.indexOf(kind);
		const id = developerId(developers.kind[d], 0, slot);
		developers.id[d] = id;
		developers.home[d] = JURISDICTIONS.indexOf(home);
		developers.active[d] = 1;
		const budget =
			log10Flop + parameters.budgetLeadOrders + parameters.budgetRegression * (largest - log10Flop);
		developers.largestRunUsd[d] = exp10(budget) * world.pricePerFlopUsd;
		developers.capitalShare[d] = Math.sqrt(developers.largestRunUsd[d]);
		developers.reputation[d] = parameters.userReputation * (traits.normal(id, 3) + (log10Flop - 24));
		developers.lawAbiding[d] = traits.uniform(id, 4) < parameters.lawAbidingShare ? 1 : 0;
		developers.elsewhereFirst[d] = traits.uniform(id, 5) < parameters.elsewhereFirst ? 1 : 0;
		const { affiliatesUsd, ownUsd } = revenueOf2023(name);
		developers.affiliatesUsd[d] = affiliatesUsd * (parameters.groupRevenueUsd / MEDIAN_GROUP_USD);
		developers.groupRevenueUsd[d] =
			(affiliatesUsd + ownUsd) * (parameters.groupRevenueUsd / MEDIAN_GROUP_USD);
		capital += developers.capitalShare[d];
	});
	for (let d = 0; d < developers.count; d++) developers.capitalShare[d]! /= capital;
}

function releaseEarlierModels(world: World, start: Start): void {
	const { runs, developers, market, parameters } = world;
	const draws = world.random.stream(ALWAYS, PURPOSE.planning);
	const everywhere = (1 << JURISDICTIONS.length) - 1;
	market.reserve(developers.count);
	const founders = developers.count;
	for (let d = 0; d < founders; d++) {
		const largest = start.developers[d]![1];
		for (let n = 0; n < INITIAL_MODELS; n++) {
			const id = developers.id[d]!;
			const smaller = n === 0 ? 0 : parameters.runDepthOrders * draws.uniform(id, 2 * n);
			// Months −1 to −18 before January 2024 give each earlier run a slot of its own.
			const back = 1 + n * 6 + Math.floor(6 * draws.uniform(id, 2 * n + 1));
			const row = addPlannedRun(world, d, EARLIER_SLOT - back, Math.max(22, largest - smaller), -back);
			startTraining(world, row, runs.wishedLog10Flop[row]!, -back);
			rateTrainedModel(world, row);
			const mayBeOpen = runs.log10Flop[row]! < start.closedFromLog10Flop;
			release(world, row, mayBeOpen && runs.openness[row]! > 0, everywhere, 0);
			runs.month[row] = -back;
			addReachable(world, row);
		}
	}
}

/** Runs committed in the months before January 2024, when no rule was in sight. */
function startEarlierRuns(world: World): void {
	const { runLeadMonths } = world.parameters;
	for (let month = -runLeadMonths; month < 0; month++) {
		forEachPlannedRun(world, month, (d, wished) => {
			const row = addPlannedRun(world, d, month, wished);
			startTraining(world, row, wished, month + runLeadMonths);
		});
	}
}

function settleFineTuners(world: World): void {
	const { fineTuners, nicheShare, parameters } = world;
	const { academicShare, startUpShare, enterpriseShare } = parameters;
	const shares = [
		1 - academicShare - startUpShare - enterpriseShare,
		academicShare,
		startUpShare,
		enterpriseShare
	];
	const leak = [
		parameters.leakHobbyist,
		parameters.leakAcademic,
		parameters.leakStartUp,
		parameters.leakEnterprise
	];
	const medians = medianBudgets(parameters);
	const commercial = commercialShares(parameters);
	const traits = world.random.stream(ALWAYS, PURPOSE.fineTunerTraits);
	let i = 0;
	let kindSum = 0;
	FINE_TUNER_KINDS.forEach((_, kind) => {
		const firstOfKind = Math.round(kindSum * fineTuners.count);
		kindSum += shares[kind]!;
		const afterKind =
			kind === FINE_TUNER_KINDS.length - 1 ? fineTuners.count : Math.round(kindSum * fineTuners.count);
		let nicheSum = 0;
		for (let n = 0; n < nicheShare.length; n++) {
			nicheSum += nicheShare[n]!;
			const last = n === nicheShare.length - 1;
			const after = last ? afterKind : firstOfKind + Math.round(nicheSum * (afterKind - firstOfKind));
			const start = i;
			for (; i < after; i++) {
				fineTuners.kind[i] = kind;
				fineTuners.niche[i] = n;
				fineTuners.groupStart[i] = start;
				fineTuners.groupSize[i] = after - start;
				fineTuners.home[i] = homeOf(traits.uniform(i, 0), world.demandShare);
				fineTuners.skill[i] = traits.normal(i, 1);
				fineTuners.budgetUsd[i] = medians[kind]! * exp(BUDGET_SPREAD * traits.normal(i, 2));
				fineTuners.leaks[i] = traits.uniform(i, 3) < leak[kind]! ? 1 : 0;
				fineTuners.commercial[i] = traits.uniform(i, 4) < commercial[kind]! ? 1 : 0;
				fineTuners.excludesMarkets[i] = traits.uniform(i, 5) < parameters.geoExcludeShare ? 1 : 0;
				fineTuners.active[i] = 1;
				world.activeByKind[kind]! += 1;
			}
		}
	});
	settleOnBases(world);
}

/** Before January 2024 each fine-tuner has taken up a release that was in the news for it. */
function settleOnBases(world: World): void {
	const { fineTuners } = world;
	publishNews(world);
	const candidates = new Candidates(world, ALWAYS);
	fineTuners.base.fill(-1);
	for (let i = 0; i < fineTuners.count; i++) move(world, i, candidates.inNews(i));
}

/** Rounds in which prices and shares of January 2024 find each other. */
const FIRST_ROUNDS = 24;

/** Prices and shares of January 2024, as if they had long been there. */
export function openMarket(world: World): void {
	moveAnchor(world);
	for (let round = 0; round < FIRST_ROUNDS; round++) {
		setPrices(world);
		chooseServices(world);
	}
}

/** Months in which a derivative is new to those who look for a parent. Assumption. */
const NEW_MONTHS = 2;

/** e^{−ln²(a/2)/2σ²} for every age a in months, 1 while a derivative is new. */
function agesOfInterest({ keptByAge, parameters: { ageSpread } }: World): void {
	for (let age = 0; age < keptByAge.length; age++) {
		const late = ageSpread === 0 || age <= NEW_MONTHS ? 0 : ln(age / NEW_MONTHS) / ageSpread;
		keptByAge[age] = exp(-0.5 * late * late);
	}
}
