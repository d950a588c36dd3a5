import { outOfReach } from './feared-coverage';
import type { Finding } from './finding';

export const unfearedRule: Finding = {
	id: 'unfeared-rule',
	claim: 'A rule out of reach that nobody fears changes nothing, to the last digit.',
	verdict: 'no-effect',
	why: 'The same rule as above, with fear switched off, which is the default. Every random draw belongs to an agent and a month and not to an order of events, so a rule that changes no decision changes no number. This is what lets the Lab say that two worlds differ only because of the law.',
	sides: outOfReach(0),
	seed: 'findings',
	worlds: 32,
	metric: 'derivatives-hobbyist',
	moves: 'same',
	evidence: ['base-releases', 'residual-misuse', 'hhi-providers']
};
