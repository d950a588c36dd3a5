/** What the holders of the positions would cite. A value read off a text is an assumption: none of them states it. */
export const SOURCES = {
	kapoor: {
		text: 'Kapoor, Bommasani, Klyman et al. (2024), On the Societal Impact of Open Foundation Models, ICML, PMLR 235',
		url: 'https://proceedings.mlr.press/v235/kapoor24a.html'
	},
	bommasani: {
		text: 'Bommasani, Kapoor, Klyman et al. (2024), Considerations for governing open foundation models, Science, doi:10.1126/science.adp1848',
		url: 'https://www.science.org/doi/full/10.1126/science.adp1848'
	},
	eiras: {
		text: 'Eiras, Petrov, Vidgen et al. (2024), Risks and Opportunities of Open-Source Generative AI',
		url: 'https://arxiv.org/abs/2405.08597'
	},
	mouton: {
		text: 'Mouton et al. (RAND 2024), The Operational Risks of AI in Large-Scale Biological Attacks: Results of a Red-Team Study',
		url: 'https://www.rand.org/news/press/2024/01/25.html'
	},
	ntia: {
		text: 'NTIA (2024), Dual-Use Foundation Models with Widely Available Model Weights, report of 30 July 2024',
		url: 'https://www.ntia.gov/programs-and-initiatives/artificial-intelligence/open-model-weights-report'
	},
	obrien: {
		text: 'O’Brien, Casper, Anthony et al. (2025), Deep Ignorance: Filtering Pretraining Data Builds Tamper-Resistant Safeguards into Open-Weight LLMs',
		url: 'https://arxiv.org/abs/2508.06601'
	},
	laufer: {
		text: 'Laufer, Kleinberg and Heidari (2025), on rules for fine-tuners that backfire',
		url: 'https://arxiv.org/abs/2503.20848'
	},
	aisi: {
		text: 'UK AI Security Institute (2025), Frontier AI Trends Report: every system tested could be bypassed, at an effort that grows',
		url: 'https://www.aisi.gov.uk'
	},
	zou: {
		text: 'Zou, Wang, Carlini et al. (2023), Universal and Transferable Adversarial Attacks on Aligned Language Models',
		url: 'https://arxiv.org/abs/2307.15043'
	},
	qi: {
		text: 'Qi et al. (2023), Fine-tuning Aligned Language Models Compromises Safety',
		url: 'https://arxiv.org/abs/2310.03693'
	},
	gade: {
		text: 'Gade, Lermen, Rogers-Smith and Ladish (2023), BadLlama: cheaply removing safety fine-tuning from Llama 2-Chat 13B',
		url: 'https://arxiv.org/abs/2311.00117'
	},
	gopal: {
		text: 'Gopal et al. (2023), Will releasing the weights of future large language models grant widespread access to pandemic agents?',
		url: 'https://arxiv.org/abs/2310.18233'
	},
	seger: {
		text: 'Seger, Dreksler, Moulange et al. (2023), Open-Sourcing Highly Capable Foundation Models',
		url: 'https://arxiv.org/abs/2311.09227'
	},
	anderljung: {
		text: 'Anderljung, Barnhart, Korinek et al. (2023), Frontier AI Regulation: Managing Emerging Risks to Public Safety',
		url: 'https://arxiv.org/abs/2307.03718'
	},
	nevo: {
		text: 'Nevo, Lahav, Karpur et al. (RAND 2024), Securing AI Model Weights: Preventing Theft and Misuse of Frontier Models',
		url: 'https://www.rand.org/pubs/research_reports/RRA2849-1.html'
	},
	survey: {
		text: 'AI Act Impact Survey (2022): 45 % of start-ups saw themselves as providers of general-purpose models'
	}
} as const satisfies Readonly<Record<string, { readonly text: string; readonly url?: string }>>;

export type SourceId = keyof typeof SOURCES;
