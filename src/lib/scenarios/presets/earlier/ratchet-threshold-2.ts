import { preset } from '../../preset';
import { EU_ABOUT, EU_CHAPTER, EU_SYSTEMIC } from '../eu-ai-act';

export const ratchetThreshold = preset({
	...EU_ABOUT,
	id: 'ratchet-threshold',
	name: 'Ratchet: the line falls after incidents',
	kind: 'counterfactual',
	revision: 2,
	summary:
		'The EU systemic tier if its line of 1e25 FLOP fell tenfold after every serious incident, down to 1e23 FLOP, and never rose again.',
	articles: [
		...EU_ABOUT.articles,
		{
			law: 'Regulation (EU) 2024/1689 (AI Act)',
			provision: 'Art. 51(3): the Commission may move the line; nothing moves it by itself',
			date: '2024-06-13',
			url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'
		}
	],
	sources: [
		'Assumption: a tenfold fall, and a lowest line where the tier for general-purpose models begins; no law ratchets by itself.',
		'Assumption: how often serious incidents happen is a parameter of the world; it rises with misuse.',
		...EU_ABOUT.sources
	],
	limits: [
		'Incidents move the line wherever and with whatever model they happen; a legislature would ask.',
		...EU_ABOUT.limits
	],
	instruments: EU_CHAPTER,
	tiers: [
		{
			...EU_SYSTEMIC,
			instruments: { ...EU_SYSTEMIC.instruments, path: { ratchetFactor: 0.1, ratchetFloorFlop: 1e23 } }
		}
	]
});
