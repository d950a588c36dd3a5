import { parameter } from './parameter';

/** How users choose among services. */
export const USER_CHOICE = [
	parameter({
		key: 'userQualityWeight',
		linkKey: 'user-quality',
		group: 'users',
		badge: 'bounded',
		label: 'Weight of capability for users',
		unit: 'utility per order of magnitude',
		default: 2.2,
		min: 0.2,
		max: 10,
		step: 0.1,
		scale: 'linear',
		meaning: 'How strongly users prefer the more capable model.',
		source:
			'Chosen so that the HHI of providers is 2,100–3,200 by users; Menlo Ventures (2023, 2025) counted spending, by which the model is more concentrated'
	}),
	parameter({
		key: 'userReputation',
		linkKey: 'user-reputation',
		group: 'users',
		badge: 'bounded',
		label: 'Weight of reputation and distribution',
		unit: 'utility',
		default: 1.2,
		min: 0,
		max: 4,
		step: 0.1,
		scale: 'linear',
		meaning: 'Standard deviation of what makes users prefer one provider at equal capability.',
		source:
			'Chosen so that the HHI of providers is 2,100–3,200 by users; Menlo Ventures (2023, 2025) counted spending, by which the model is more concentrated'
	}),
	parameter({
		key: 'outsideUtility',
		linkKey: 'outside',
		group: 'users',
		badge: 'assumed',
		label: 'Doing without',
		unit: 'utility',
		default: -1,
		min: -6,
		max: 6,
		step: 0.25,
		scale: 'linear',
		meaning: 'Utility of using no model, against a model at the lagged frontier.',
		source: 'Assumption: range −6 to 6'
	}),
	parameter({
		key: 'switchingShare',
		linkKey: 'switching',
		group: 'users',
		badge: 'assumed',
		label: 'Users who choose again',
		unit: 'share a month',
		default: 0.15,
		min: 0.01,
		max: 1,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of users who choose their provider again in a month; the others stay.',
		source: 'Assumption: range 0.01 to 1'
	}),
	parameter({
		key: 'nestDissimilarity',
		linkKey: 'nest',
		group: 'users',
		badge: 'assumed',
		label: 'Difference within a family',
		unit: 'λ',
		default: 0.5,
		min: 0.2,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'How different users find the services of one family (a closed model, hosts of open weights, start-ups): at 1 as different as those of other families, near 0 copies add no variety.',
		source: 'Assumption: nested logit needs 0 < λ ≤ 1 (McFadden 1978); range 0.2 to 1'
	}),
	parameter({
		key: 'priceSensitivity',
		linkKey: 'price-sensitivity',
		group: 'users',
		badge: 'assumed',
		label: 'Weight of price for users',
		unit: 'utility per USD per million tokens',
		default: 0.25,
		min: 0.01,
		max: 10,
		step: 0.1,
		scale: 'log',
		meaning:
			'What a dearer service costs users in utility. Its inverse is the margin of a closed provider without market power.',
		source: 'Assumption: a margin of 4 USD per million tokens for a small closed provider; range 0.01 to 10'
	}),
	parameter({
		key: 'complianceTrust',
		linkKey: 'compliance-trust',
		group: 'users',
		badge: 'assumed',
		label: 'Trust in covered models',
		unit: 'utility',
		default: 0,
		min: 0,
		max: 0.5,
		step: 0.05,
		scale: 'linear',
		meaning: 'What users of services see in a model that is covered by a rule, at equal capability.',
		source: 'Assumption: whether compliance pays is unknown; range 0 to 0.5'
	}),
	parameter({
		key: 'serviceTaste',
		linkKey: 'service-taste',
		group: 'users',
		badge: 'bounded',
		label: 'Taste of users of services',
		unit: 'utility',
		default: 0.85,
		min: 0.3,
		max: 3,
		step: 0.05,
		scale: 'linear',
		meaning: 'How much the tastes of users of services differ; the smaller, the more of them take the best.',
		source:
			'Chosen so that, at prices that answer to competition, the HHI of providers is 2,100–3,200 by users; Menlo Ventures (2023, 2025) counted spending, by which the model is more concentrated'
	}),
	parameter({
		key: 'userFit',
		linkKey: 'user-fit',
		group: 'users',
		badge: 'assumed',
		label: 'Fit to a field, for users',
		unit: 'share of what it is worth to those who build on a model',
		default: 1,
		min: 0,
		max: 2,
		step: 0.1,
		scale: 'linear',
		meaning:
			'How much the fit of an open model to a field counts for its users there; 0 makes open models serve every field alike, as closed services do.',
		source: 'Assumption: users of a field notice what those who build for it notice; range 0 to 2'
	}),
	parameter({
		key: 'homeBiasHosted',
		linkKey: 'home-bias-hosted',
		group: 'users',
		badge: 'assumed',
		label: 'Home bias, services',
		unit: 'utility at a taste noise of 1',
		default: 0.8,
		min: 0,
		max: 3,
		step: 0.1,
		scale: 'linear',
		meaning: 'How much less users like the service of a foreign developer; 0 is none.',
		source:
			'Assumption, range 0 to 3: use of DeepSeek between 89 % in China and a few per cent in North America and Europe (Microsoft AI for Good Lab 2026) is 5 units with blocking included; no study tells origin from quality'
	}),
	parameter({
		key: 'homeBiasOpen',
		linkKey: 'home-bias-open',
		group: 'users',
		badge: 'assumed',
		label: 'Home bias, open weights',
		unit: 'utility at a taste noise of 1',
		default: 0.2,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'How much less users like services with the open weights of a foreign developer; 0 is none.',
		source:
			'Assumption, range 0 to 1: on neutral infrastructure American and Chinese open models have about equal shares (Longpre et al. 2025; OpenRouter 2025)'
	})
] as const;
