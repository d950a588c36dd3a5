import type { Limit } from './mutation';
import { GAMES, verification } from './places';

/** The limits in which the model is known in closed form. A new limit: one row here, one mutation or more. */
export const LIMITS: readonly Limit[] = [
	{
		limit: 1,
		subject: 'Notch',
		closedForm:
			'stop at the line exactly when R[(1 − x^α)/α − (1 − x)] < K; the marginal one solves equality',
		tests: verification('notch'),
		tolerance: 'not random: 1e-9 relative, that of bisection'
	},
	{
		limit: 2,
		subject: 'Approval',
		closedForm: 'mean wait of Erlang C for c = 1, 2, 5; of Pollaczek–Khinchine for constant reviews',
		tests: verification('approval'),
		tolerance: '4 SE of 40 batch means, SE below 8 % of the wait'
	},
	{
		limit: 3,
		subject: 'Adoption',
		closedForm: 'F⁺ = F + (p + qF)(1 − F); as steps shrink the curve of Bass, t* = 6.19262, F* = 0.460526',
		tests: verification('adoption'),
		tolerance: '4 binomial SE a month; slope of the error in N: −½ ± 4 × 0.036; curve: 4 SE of 48 worlds'
	},
	{
		limit: 4,
		subject: 'Lineage',
		closedForm: 'Yule–Simon: P(1) = 1/(2 − e), P(k)/P(k − 1) = (k − 1)/(k + ρ)',
		tests: verification('lineage'),
		tolerance: '4 binomial SE, and 1 % for the part left out'
	},
	{
		limit: 5,
		subject: 'Users',
		closedForm: 'shares 1/n, HHI 10,000/n, outside share 1/(1 + Σe^u)',
		tests: verification('users'),
		tolerance: 'not random: 1e-12'
	},
	{
		limit: 6,
		subject: 'Know-how',
		closedForm: 'F⁺ = F + βF(1 − F) and the logistic; Wright: 2^(−b) per doubling',
		tests: verification('know-how'),
		tolerance: '4 binomial SE a month; curve: 4 SE of 24 worlds; cost: 1e-12'
	},
	{
		limit: 7,
		subject: 'No rule',
		closedForm: 'a rule that reaches nobody, or the same rule twice, differs by exactly 0',
		tests: verification('no-rule'),
		tolerance: 'the same bits'
	},
	{
		limit: 8,
		subject: 'Choice and pairing',
		closedForm: 'a race of exponential clocks chooses like softmax; paired variance at least 3 times smaller',
		tests: verification('choice', 'pairing'),
		tolerance: '4 binomial SE; gain of 3 where chance alone gives 1 ± 0.25'
	},
	{
		limit: 9,
		subject: 'Concentration',
		closedForm: 'Gini ½ and 1/(2a − 1); published worked examples of HHI and CR',
		tests: verification('concentration'),
		tolerance: 'stated in the test'
	},
	{
		limit: 10,
		subject: 'Counts over lines',
		closedForm:
			'(ρ/2g)(F − T)² over a fixed line, ρw a year over an indexed one, Fano factor 1 − (r/12)Σs²/Σs',
		tests: verification('threshold-counts'),
		tolerance: '4 SE √(count/40); Fano factor: 4 × 0.071'
	},
	{
		limit: 11,
		subject: 'Notch, exact',
		closedForm: '(T, T(1 + √f)²) is empty at η = ½; (1 − η)u/η − u^(1−η)/η + 1 = f',
		tests: [...verification('notch'), ...GAMES],
		tolerance: 'not random: 1e-9 relative; share that stays inside: 4 binomial SE'
	},
	{
		limit: 12,
		subject: 'Cournot',
		closedForm: 'n* = ⌊(a − c)/√(bK)⌋ − 1; c = (1, 2, 3): Q = 6, P = 4, HHI 3,888.9',
		tests: GAMES,
		tolerance: 'not random: 1e-12'
	},
	{
		limit: 13,
		subject: 'Two-player games',
		closedForm:
			'δ* = c₁/(c₀ + c₁); a floor lowers safety exactly from 0.375 to 0.5; (.27, .54) pays .3846 each',
		tests: GAMES,
		tolerance: 'not random: 1e-5 of a floor, that of the search'
	},
	{
		limit: 14,
		subject: 'Friction and silence',
		closedForm:
			'friction 0: no compute in (θ, (√θ + √(K/p))²); friction 1: every size as wished; silence: the same compute, a gap in what is known',
		tests: verification('notch', 'silence'),
		tolerance: 'not random: 1e-6 relative in one decision, 1e-9 in whole runs; silence: the same bits'
	},
	{
		limit: 15,
		subject: 'Harm',
		closedForm: 'clones add τ ln n at most and nothing to Q; no bit upstream of harm moves with it',
		tests: verification('harm'),
		tolerance: 'not random: 1e-10; the same bits upstream'
	},
	{
		limit: 16,
		subject: 'Coins and places',
		closedForm: 'other money changes no decision; moving jurisdictions with their laws moves the results',
		tests: verification('money', 'jurisdictions'),
		tolerance: 'money: the same bits; places: the same decisions, numbers to 1e-11 (order of sums)'
	},
	{
		limit: 17,
		subject: 'Free entry at prices',
		closedForm: 'n* = ⌊M/(α_p·K) + 1 − e^(−v)⌋, v at the equilibrium price',
		tests: verification('prices'),
		tolerance: 'not random: the same number of firms'
	}
];
