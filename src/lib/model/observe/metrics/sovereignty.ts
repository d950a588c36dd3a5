import { JURISDICTIONS, type Jurisdiction } from '../../state/kinds';
import { metric } from './metric';
import { SHARED } from './noticeable';

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
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: ({ demandShare }, observables) => {
			let foreign = 0;
			let served = 0;
			for (let place = 0; place < PLACES; place++) {
				const abroad = observables.foreignUsers(place);
				foreign += demandShare[place]! * abroad;
				served += demandShare[place]! * (abroad + observables.domesticUsers(place));
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
			noticeable: SHARED,
			min: 0,
			max: 1,
			summary: 'mean',
			observe: (_, observables) => {
				const foreign = observables.foreignUsers(place);
				const all = foreign + observables.domesticUsers(place);
				return all === 0 ? 0 : foreign / all;
			}
		})
	)
];
