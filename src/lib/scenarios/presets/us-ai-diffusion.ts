import { owes } from '../packages';
import { preset } from '../preset';

const LAW = 'Framework for Artificial Intelligence Diffusion (interim final rule), ECCN 4E091';
const URL = 'https://www.federalregister.gov/d/2025-00636';
const { duties, costRange } = owes('export');

export const usAiDiffusion = preset({
	id: 'us-ai-diffusion',
	name: 'US AI Diffusion Rule (weights)',
	kind: 'real',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Export licences for the closed weights of models well above the best open one; published weights are free. Given up after four months.',
	articles: [
		{
			law: LAW,
			provision:
				'1e26 operations, counting later training; not below the most capable published model, so that the line rises with open models',
			date: '2025-01-13',
			url: URL
		},
		{ law: '15 CFR 734.7', provision: 'published weights are not controlled', date: '2025-01-13' },
		{
			law: 'Bureau of Industry and Security',
			provision: 'announces that the rule is rescinded and not enforced',
			date: '2025-05-13'
		}
	],
	sources: [
		'Assumption: the line stands 0.4 orders of magnitude above the largest open model: 1e26 operations when the largest known one had 3.8e25 (Llama 3.1 405B, July 2024; Epoch AI).'
	],
	limits: [
		'Compliance was due from 15 May 2025, two days after the rule was given up: what the model shows is preparation, for new models and for the best earlier one of each developer, and only from February to May 2025. Move the end to see it last.',
		'The real line was the higher of 1e26 and the best published model; the model follows the latter alone.',
		'Countries, licence exceptions and the controls on chips are left out, and so are penalties, which were never due.',
		'Developers who plan a run know that the rule will be given up; in fact nobody could be sure of it.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'home' },
		timing: { start: '2025-01-13', announced: '2025-01-13', legacy: '2025-01-13', end: '2025-05-13' }
	},
	tiers: [
		{
			id: 'weights',
			instruments: {
				threshold: { basis: 'open-frontier', relativeOrders: 0.4 },
				'open-relief': { relief: 'full', licences: 'any' },
				duties
			},
			costRange
		}
	]
});
