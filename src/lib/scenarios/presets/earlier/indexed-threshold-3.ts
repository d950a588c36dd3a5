import { preset } from '../../preset';
import { EU_ABOUT, EU_CHAPTER, EU_SYSTEMIC } from '../eu-ai-act';

export const indexedThreshold = preset({
	...EU_ABOUT,
	id: 'indexed-threshold',
	name: 'Threshold indexed to the frontier',
	kind: 'proposal',
	revision: 3,
	summary:
		'The EU systemic tier on a line that starts near 1e25 FLOP and then keeps its distance to the largest model released so far.',
	articles: [
		...EU_ABOUT.articles,
		{
			law: 'US Framework for Artificial Intelligence Diffusion, ECCN 4E091',
			provision: 'a line that rises with the best published model; rescinded in May 2025',
			date: '2025-01-15'
		}
	],
	sources: [
		'Assumption: the line stands one order of magnitude below the largest model, which puts it near 1e25 FLOP when the chapter begins to apply: in the simulated worlds the largest model is then near 1e26 FLOP.'
	],
	limits: [
		'Where exactly the line starts differs from world to world, because the frontier does.',
		...EU_ABOUT.limits
	],
	instruments: EU_CHAPTER,
	tiers: [
		{
			...EU_SYSTEMIC,
			id: 'relative',
			instruments: { ...EU_SYSTEMIC.instruments, threshold: { basis: 'frontier', relativeOrders: -1 } }
		}
	]
});
