import { parameter } from './parameter';

/** Who serves and downloads models, and what serving costs. */
export const SERVING = [
	parameter({
		key: 'openCost',
		linkKey: 'open-cost',
		group: 'users',
		badge: 'assumed',
		label: 'Effort of using open models',
		unit: 'utility',
		default: 1.2,
		min: -3,
		max: 5,
		step: 0.1,
		scale: 'linear',
		meaning: 'What hosting and support cost users of open models, net of the lower price.',
		source:
			'Assumption; open weights had about a third of tokens on one router (OpenRouter 2025) and 12 % by another estimate'
	}),
	parameter({
		key: 'openHosts',
		linkKey: 'open-hosts',
		group: 'users',
		badge: 'assumed',
		label: 'Hosts of an open family',
		unit: 'hosts',
		default: 8,
		min: 1,
		max: 100,
		step: 1,
		scale: 'linear',
		integer: true,
		meaning: 'Number of equal firms that serve the users of one open family; they count as its providers.',
		source: 'Assumption: popular open models are offered by about ten hosts on public routers'
	}),
	parameter({
		key: 'openCapture',
		linkKey: 'open-capture',
		group: 'users',
		badge: 'assumed',
		label: 'Revenue an open developer keeps',
		unit: 'share',
		default: 0.15,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of the spending of users of an open family that reaches its developer; hosts keep the rest.',
		source: 'Assumption: range 0 to 1'
	}),
	parameter({
		key: 'serviceCostUsd',
		linkKey: 'service-cost',
		group: 'users',
		badge: 'assumed',
		label: 'Cost of serving',
		unit: 'USD per million tokens',
		default: 1,
		min: 0.01,
		max: 20,
		step: 0.1,
		scale: 'log',
		meaning: 'What it costs to run a model for users; hosts of open weights ask no more than that.',
		source: 'Assumption: range 0.01 to 20'
	}),
	parameter({
		key: 'serviceCostFall',
		linkKey: 'service-cost-fall',
		group: 'users',
		badge: 'bounded',
		label: 'Fall of the cost of serving',
		unit: 'factor a year',
		default: 1.4,
		min: 1,
		max: 10,
		step: 0.1,
		scale: 'linear',
		meaning:
			'Factor by which serving the models of the day gets cheaper each year; 1 keeps the cost for ever.',
		source:
			'Hardware alone gets 1.4 times cheaper a year (Hobbhahn and Besiroglu, Epoch AI 2022); at fixed quality prices fell 9 to 900 times a year, 10 times as a rule (Cottier et al., Epoch AI 2025; Appenzeller 2024), most of it because smaller models do the same'
	}),
	parameter({
		key: 'startUpProvidersPerYear',
		linkKey: 'start-up-providers',
		group: 'users',
		badge: 'assumed',
		label: 'Start-ups that become providers',
		unit: 'a year',
		default: 6,
		min: 0,
		max: 48,
		step: 1,
		scale: 'linear',
		meaning:
			'Mean number of start-ups a year that begin to serve users with their own derivative, if all start-ups make good ones.',
		source: 'Assumption: range 0 to 48'
	}),
	parameter({
		key: 'downloadersPerMaker',
		linkKey: 'downloaders',
		group: 'users',
		badge: 'bounded',
		label: 'Downloaders for each maker',
		unit: 'users',
		default: 30,
		min: 1,
		max: 200,
		step: 0.1,
		scale: 'log',
		meaning: 'Users who run open weights for themselves, for each maker of derivatives.',
		source:
			'Hugging Face, State of Open Source (spring 2026): 11 to 13 million users, over about 325,000 makers here'
	}),
	parameter({
		key: 'downloadTaste',
		linkKey: 'download-taste',
		group: 'users',
		badge: 'bounded',
		label: 'Taste of downloaders',
		unit: 'utility',
		default: 2,
		min: 0.5,
		max: 10,
		step: 0.1,
		scale: 'linear',
		meaning:
			'How much the tastes of those who download weights differ; the smaller, the more of them take the best.',
		source:
			'Chosen so that the five largest origins have about 46 % of downloads (MoClaw, top five publishers)'
	})
] as const;
