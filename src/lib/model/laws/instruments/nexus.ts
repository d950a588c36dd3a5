import { has, intersects, JURISDICTIONS, NOWHERE, only, union } from '../../state/jurisdictions';
import type { Instrument } from '../instrument';
import { choice } from '../instrument';

/** Whom the policy reaches: its jurisdiction, by market or by home. */
export const nexus: Instrument = {
	id: 'nexus',
	level: 'policy',
	title: 'Jurisdiction and reach',
	meaning: 'Where the policy applies, and whether it follows the market or the home of the developer.',
	values: [
		{
			key: 'jurisdiction',
			label: 'Jurisdiction',
			type: 'choice',
			default: 'world',
			options: [
				{ value: 'us', label: 'United States' },
				{ value: 'eu', label: 'European Union' },
				{ value: 'rest', label: 'rest of the world' },
				{ value: 'us-eu', label: 'United States and European Union together' },
				{ value: 'world', label: 'everywhere' }
			],
			meaning: 'The jurisdiction whose policy this is; together, both have one rule, which is owed once.',
			source: 'Article on scope of each policy; see the preset'
		},
		{
			key: 'reach',
			label: 'Reach',
			type: 'choice',
			default: 'market',
			options: [
				{ value: 'market', label: 'whoever offers a model there' },
				{ value: 'home', label: 'whoever is based there' }
			],
			meaning:
				'Whether a developer can stay outside the policy by not offering its model in the jurisdiction.',
			source: 'Regulation (EU) 2024/1689, Art. 2(1)(a) (market); Executive Order 14110 s. 4.2 (home)'
		},
		{
			key: 'activity',
			label: 'Activity',
			type: 'choice',
			default: 'any',
			options: [
				{ value: 'any', label: 'whatever it is done for' },
				{ value: 'commercial', label: 'in the course of a commercial activity' }
			],
			meaning: 'Whether those who modify a model are reached only in the course of a commercial activity.',
			source: 'Regulation (EU) 2024/1689, Art. 3(10): made available in the course of a commercial activity'
		}
	],
	answers: (values) => {
		const jurisdiction = choice(values, 'jurisdiction');
		const byHome = choice(values, 'reach') === 'home';
		const commercialOnly = choice(values, 'activity') === 'commercial';
		if (jurisdiction === 'world') {
			return { reaches: (_home, markets) => byHome || markets !== NOWHERE, commercialOnly };
		}
		const within = jurisdiction
			.split('-')
			.map((name) => only(JURISDICTIONS.findIndex((one) => one === name)))
			.reduce(union);
		return {
			reaches: (home, markets) => (byHome ? home >= 0 && has(within, home) : intersects(markets, within)),
			commercialOnly
		};
	}
};
