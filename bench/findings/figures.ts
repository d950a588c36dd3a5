import { FINDINGS, type RecordedFigures } from '$lib/findings';
import { measure } from '$lib/findings/measure';
import { MODEL_VERSION } from '$lib/model';

/** Measures every finding and prints the figures of the page as JSON; run by tests/findings. */
export function printFigures(): void {
	const figures: RecordedFigures = {
		modelVersion: MODEL_VERSION,
		findings: Object.fromEntries(FINDINGS.map((finding) => [finding.id, measure(finding)]))
	};
	console.log(JSON.stringify(figures, null, '\t'));
}
