import { STORED } from '$lib/calibration';
import { SCHEDULE } from '$lib/model';
import ODD from '$lib/model/ODD.md?raw';
import COUNTED from '../../../docs/calibration.md?raw';
import LIMITS from '../../../tests/verification/README.md?raw';
import { MODEL_EQUATIONS, THEORY_EQUATIONS } from './equations';
import { tableBelow } from './markdown-table';
import { stepsOf } from './month';
import { rendered } from './rendered';
import { targetsOf } from './targets';

/** Read while the site is built, so that the page loads neither the reports nor the engine. */
export function load() {
	const counted = tableBelow(COUNTED, '# What was counted, and what the model gives');
	const hindcast = tableBelow(COUNTED, '## Hindcast: from January 2022');
	return {
		steps: stepsOf(SCHEDULE, ODD),
		symbols: tableBelow(`# Letters\n${ODD.slice(ODD.indexOf('| letter '))}`, '# Letters'),
		equations: MODEL_EQUATIONS.map(rendered),
		theory: {
			backfiring: rendered(THEORY_EQUATIONS.backfiring),
			notch: rendered(THEORY_EQUATIONS.notch),
			entry: rendered(THEORY_EQUATIONS.entry)
		},
		counted,
		hindcast,
		targets: { counted: targetsOf(counted, 'model'), hindcast: targetsOf(hindcast, 'plausible sets') },
		limits: tableBelow(LIMITS, '# Verification'),
		narrowing: STORED['january-2024'].narrowing.map(({ key, plausible, width }) => ({
			key,
			plausible,
			width
		}))
	};
}
