import { FINE_TUNER_KINDS } from '../../state/kinds';
import { byKind } from './by-kind';
import { metric } from './metric';
import { COUNTED, SHARED } from './noticeable';

const [HOBBYIST, ACADEMIC, START_UP, ENTERPRISE] = FINE_TUNER_KINDS.map((_, kind) => kind) as [
	number,
	number,
	number,
	number
];

/** Who is still there. */
export const activity = [
	...byKind('active', (plural, kind) => ({
		label: `Active ${plural}`,
		unit: 'makers',
		group: 'innovation',
		formula: `Makers among ${plural} that have not given up, weighted to makers.`,
		noticeable: COUNTED,
		min: 0,
		max: 1e8,
		summary: 'end',
		observe: (world) => world.activeByKind[kind]! * world.makersPerFineTuner
	})),
	metric({
		id: 'small-maker-share',
		label: 'Share of derivatives by hobbyists and academics',
		unit: 'share',
		group: 'innovation',
		formula: 'Derivatives of hobbyists and academics over all derivatives of the month; 0 if there are none.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: ({ flows }) => {
			const small = flows.derivatives[HOBBYIST]! + flows.derivatives[ACADEMIC]!;
			const all = small + flows.derivatives[START_UP]! + flows.derivatives[ENTERPRISE]!;
			return all === 0 ? 0 : small / all;
		}
	}),
	metric({
		id: 'active-developers',
		label: 'Developers of base models',
		unit: 'developers',
		group: 'innovation',
		formula: 'Developers that have not closed.',
		noticeable: COUNTED,
		min: 0,
		max: 1e4,
		summary: 'end',
		observe: ({ developers }) => {
			let active = 0;
			for (let d = 0; d < developers.count; d++) active += developers.active[d]!;
			return active;
		}
	})
];
