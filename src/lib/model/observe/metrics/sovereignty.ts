import { JURISDICTIONS, type Jurisdiction } from '../../state/kinds';
import type { World } from '../../laws/world';
import { metric } from './metric';

const PLACES = JURISDICTIONS.length;
const NAMES: Record<Jurisdiction, string> = {
	us: 'the United States',
	eu: 'the European Union',
	rest: 'the rest of the world'
};

/** Use of models whose developer has its home elsewhere. */
export const sovereignty = [
	metric({
		id: 'foreign-models',
		label: 'Users of foreign models',
		unit: 'share of users',
		group: 'resilience',
		formula:
			'Share of users of services, over all jurisdictions by demand, whose base model is by a developer with its home in another jurisdiction.',
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (world) => {
			let foreign = 0;
			let served = 0;
			for (let place = 0; place < PLACES; place++) {
				const here = servedAt(world, place);
				foreign += world.demandShare[place]! * here.foreign;
				served += world.demandShare[place]! * here.all;
			}
			return served === 0 ? 0 : foreign / served;
		}
	}),
	...JURISDICTIONS.map((jurisdiction, place) =>
		metric({
			id: `foreign-models-${jurisdiction}`,
			label: `Users of foreign models in ${NAMES[jurisdiction]}`,
			unit: 'share of users',
			group: 'resilience',
			formula: `Share of users of services in ${NAMES[jurisdiction]} whose base model is by a developer with its home in another jurisdiction.`,
			min: 0,
			max: 1,
			summary: 'mean',
			observe: (world) => {
				const { all, foreign } = servedAt(world, place);
				return all === 0 ? 0 : foreign / all;
			}
		})
	)
];

/** Shares of the demand of a jurisdiction that are served, and served by a model from elsewhere. */
function servedAt({ developers, market }: World, place: number): { all: number; foreign: number } {
	let foreign = 0;
	let home = 0;
	for (let d = 0; d < developers.count; d++) {
		const users = market.usersAt[d * PLACES + place]!;
		if (developers.home[d] === place) home += users;
		else foreign += users;
	}
	return { all: foreign + home, foreign };
}
