import { STORED } from '$lib/calibration';
import { SCHEDULE } from '$lib/model';
import ODD from '$lib/model/ODD.md?raw';
import COUNTED from '../../../docs/calibration.md?raw';
import LIMITS from '../../../tests/verification/README.md?raw';
import { tableBelow } from './markdown-table';
import { stepsOf } from './month';

/** Read while the site is built, so that the page loads neither the reports nor the engine. */
export function load() {
	return {
		steps: stepsOf(SCHEDULE, ODD),
		symbols: tableBelow(`# Letters\n${ODD.slice(ODD.indexOf('| letter '))}`, '# Letters'),
		counted: tableBelow(COUNTED, '# What was counted, and what the model gives'),
		hindcast: tableBelow(COUNTED, '## Hindcast: from January 2022'),
		limits: tableBelow(LIMITS, '# Verification'),
		narrowing: STORED['january-2024'].narrowing.map(({ key, plausible, width }) => ({
			key,
			plausible,
			width
		}))
	};
}
