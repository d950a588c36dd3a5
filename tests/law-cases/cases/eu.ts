import { COPYRIGHT_AND_SUMMARY, DOCUMENTATION, onModification, SYSTEMIC } from '../duties';
import { under } from '../law-case';

const WHOLE_MONTHS =
	'the model counts whole months, so that a law of 2 August 2025 binds from September (calendar.ts)';
const GPAI = { covered: ['gpai'] };
const BOTH = { covered: ['gpai', 'systemic'] };
/** 3 % of a billion USD is more than 15 million EUR at 1.10 USD. */
const THREE_PERCENT_OF_A_BILLION = 30e6;

const ACT = under('eu-ai-act', [
	{
		released: '2026-09-01',
		subject: { flop: 2e25, weights: 'open' },
		owes: { ...BOTH, ...SYSTEMIC, fineUsd: THREE_PERCENT_OF_A_BILLION },
		why: 'Art. 51(2): presumed systemic above 1e25 FLOP; Art. 53(2): no relief for open models then; Art. 101: 3 % of turnover'
	},
	{
		released: '2026-09-01',
		subject: { flop: 2e25 },
		owes: { ...BOTH, ...SYSTEMIC, fineUsd: THREE_PERCENT_OF_A_BILLION },
		why: 'Art. 51(2), 55: open or closed makes no difference above the line'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e25 },
		owes: { ...GPAI, ...DOCUMENTATION },
		why: 'Art. 51(2): "greater than" 1e25 FLOP, so that a model on the line is not presumed systemic'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e25, weights: 'open' },
		owes: { ...GPAI, ...COPYRIGHT_AND_SUMMARY },
		why: 'Art. 53(2): points (a) and (b) fall away for free and open-source models without systemic risk'
	},
	{
		released: '2026-09-01',
		subject: { flop: 5e24, weights: 'open', licence: 'restricted' },
		owes: { ...GPAI, ...DOCUMENTATION },
		why: 'guidelines points 83 and 86: limits on users or commerce disqualify a licence from the relief'
	},
	{
		released: '2026-09-01',
		subject: { flop: 5e24, weights: 'gated' },
		owes: { ...GPAI, ...DOCUMENTATION },
		why: 'Art. 53(2): the relief needs weights that are publicly available'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e23 },
		owes: {},
		why: 'guidelines point 17: more than 1e23 FLOP; a model on the line is outside'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1.1e23, home: 'rest', developer: 'public' },
		owes: { ...GPAI, ...DOCUMENTATION },
		why: 'Art. 2(1)(a): whoever places a model on the Union market, wherever established; research bodies are not exempt once they do'
	},
	{
		released: '2026-09-01',
		subject: { flop: 2e25, home: 'eu', markets: ['us', 'rest'] },
		owes: {},
		why: 'Art. 2(1)(a): the chapter follows the Union market, not the seat of the provider'
	},
	{
		released: '2025-07-31',
		subject: { flop: 2e25 },
		owes: {},
		why: 'Art. 113(b): the chapter applies from 2 August 2025'
	},
	{
		released: '2025-08-15',
		subject: { flop: 2e25 },
		owes: { ...BOTH, ...SYSTEMIC },
		why: 'Art. 113(b): the chapter applies from 2 August 2025',
		modelSays: { owes: {}, because: WHOLE_MONTHS }
	},
	{
		released: '2025-09-01',
		subject: { flop: 2e25 },
		owes: { ...BOTH, ...SYSTEMIC, fineUsd: 0 },
		why: 'Art. 113: duties since August 2025, fines (Art. 101) only from 2 August 2026'
	},
	{
		released: '2026-09-01',
		subject: { flop: 5e23, revenueUsd: 2e6, developer: 'challenger', home: 'eu' },
		owes: { ...GPAI, ...DOCUMENTATION, fineUsd: 16.5e6 },
		why: 'Art. 101: 15 million EUR where that is more than 3 % of turnover; the lower amount for small firms stands in Art. 99, which is not about these models'
	}
]);

const MODIFIERS = under('eu-ai-act', [
	{
		released: '2026-09-01',
		subject: { flop: 4e25, by: 'enterprise', home: 'eu', of: { flop: 1e26 } },
		owes: { ...BOTH, ...onModification(SYSTEMIC) },
		why: 'guidelines points 63 and 65: more than a third of the original, and a model with systemic risk is owed for in full'
	},
	{
		released: '2026-09-01',
		subject: { flop: 3e25, by: 'enterprise', home: 'eu', of: { flop: 1e26 } },
		owes: {},
		why: 'guidelines point 63: less than a third of the original compute makes nobody a provider'
	},
	{
		released: '2026-09-01',
		subject: { flop: 2e24, by: 'start-up', home: 'eu', of: { flop: 5e24, weights: 'open' } },
		owes: { ...GPAI, ...onModification(DOCUMENTATION, 0.25) },
		why: 'guidelines points 63 and 68, recital 109: without systemic risk duties are limited to the modification (a quarter, by assumption)'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e24, by: 'start-up', home: 'eu', of: { flop: 3e24, weights: 'open' } },
		owes: {},
		why: 'guidelines point 63: "greater than a third"; exactly a third is not'
	},
	{
		released: '2026-09-01',
		subject: { flop: 4e24, by: 'enterprise', home: 'eu', of: { flop: 1e26 }, originalSilent: true },
		owes: { ...BOTH, ...onModification(SYSTEMIC) },
		why: 'guidelines point 61: where the original is silent a third of 1e25 FLOP (3.33e24) counts for a model with systemic risk'
	},
	{
		released: '2026-09-01',
		subject: { flop: 5e22, by: 'start-up', home: 'eu', of: { flop: 5e24 }, originalSilent: true },
		owes: { ...GPAI, ...onModification(DOCUMENTATION, 0.25) },
		why: 'guidelines point 61: otherwise a third of 1e23 FLOP (3.33e22)'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e24, by: 'start-up', home: 'eu', of: { flop: 1e26 }, originalSilent: true },
		owes: {},
		why: 'guidelines point 61: for an original with systemic risk only 3.33e24 FLOP counts'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e19, by: 'hobbyist', home: 'eu', of: { flop: 5e24, weights: 'open' } },
		owes: {},
		why: 'guidelines point 63: an ordinary fine-tune stays far below a third'
	},
	{
		released: '2026-09-01',
		subject: { flop: 4e22, by: 'start-up', home: 'eu', of: { flop: 9e22, weights: 'open' } },
		owes: {},
		why: 'guidelines points 17 and 60: the original is not a general-purpose model'
	},
	{
		released: '2026-09-01',
		subject: { flop: 4e25, by: 'enterprise', home: 'us', of: { flop: 1e26 } },
		owes: { ...BOTH, ...onModification(SYSTEMIC) },
		why: 'Art. 2(1)(a): a modified model offered on the Union market is covered, wherever its maker lives'
	}
]);

const NO_EXEMPTION = under('eu-ai-act-no-exemption', [
	{
		released: '2026-09-01',
		subject: { flop: 5e23, weights: 'open' },
		owes: { ...GPAI, ...DOCUMENTATION },
		why: 'Art. 53(1) without its paragraph 2: open models owe what closed ones owe'
	},
	{
		released: '2026-09-01',
		subject: { flop: 2e25, weights: 'open' },
		owes: { ...BOTH, ...SYSTEMIC },
		why: 'the exemption is lost above 1e25 FLOP anyway, so that nothing differs there'
	}
]);

const FULL_EXEMPTION = under('full-open-exemption', [
	{
		released: '2026-09-01',
		subject: { flop: 5e26, weights: 'open' },
		owes: {},
		why: 'thought experiment: a free licence is outside, whatever its size'
	},
	{
		released: '2026-09-01',
		subject: { flop: 5e26, weights: 'open', licence: 'restricted' },
		owes: { ...BOTH, ...SYSTEMIC },
		why: 'guidelines points 83 and 86: a restricted licence does not count as open'
	},
	{
		released: '2026-09-01',
		subject: { flop: 5e26 },
		owes: { ...BOTH, ...SYSTEMIC },
		why: 'closed models owe as under the Act'
	}
]);

const EVERY_DERIVATIVE = under('eu-ai-act-every-derivative', [
	{
		released: '2026-09-01',
		subject: { flop: 1e19, by: 'start-up', home: 'eu', of: { flop: 5e24, weights: 'open' } },
		owes: { ...GPAI, ...onModification(DOCUMENTATION, 0.25) },
		why: 'thought experiment: no test of one third; the change is documented'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e19, by: 'hobbyist', home: 'eu', of: { flop: 5e24, weights: 'open' } },
		owes: {},
		why: 'Art. 3(10): nothing is made available outside the course of a commercial activity'
	},
	{
		released: '2026-09-01',
		subject: {
			flop: 1e19,
			by: 'hobbyist',
			commercial: true,
			home: 'eu',
			of: { flop: 5e24, weights: 'open' }
		},
		owes: { ...GPAI, ...onModification(DOCUMENTATION, 0.25) },
		why: 'Art. 3(10): a hobbyist who supplies in the course of a commercial activity is a provider like a firm'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e19, by: 'hobbyist', home: 'eu', of: { flop: 9e22, weights: 'open' } },
		owes: {},
		why: 'the original must be a general-purpose model, above 1e23 FLOP'
	},
	{
		released: '2026-09-01',
		subject: {
			flop: 1e19,
			by: 'start-up',
			home: 'rest',
			markets: ['rest'],
			of: { flop: 5e24, weights: 'open' }
		},
		owes: {},
		why: 'Art. 2(1)(a): a firm outside the Union that offers nothing there is not reached'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e19, by: 'start-up', home: 'rest', of: { flop: 5e24, weights: 'open' } },
		owes: { ...GPAI, ...onModification(DOCUMENTATION, 0.25) },
		why: 'Art. 2(1)(a), guidelines point 53: what is uploaded to a hub for download in the Union is placed on its market'
	},
	{
		released: '2026-09-01',
		subject: {
			flop: 1e19,
			by: 'start-up',
			home: 'rest',
			of: { flop: 5e24, weights: 'open', markets: ['us', 'rest'] }
		},
		owes: {},
		why: 'Art. 2(1)(a): a derivative is offered where its base is; this base is withheld from the Union'
	}
]);

export const EU_CASES = [...ACT, ...MODIFIERS, ...NO_EXEMPTION, ...FULL_EXEMPTION, ...EVERY_DERIVATIVE];
