import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { LIMITS } from './limits';
import { MUTATIONS } from './mutations';

export const TABLE_FILE = fileURLToPath(new URL('../verification/README.md', import.meta.url));

const names = (files: readonly string[]) =>
	files.map((file) => `\`${file.replace(/^tests\/(verification\/)?/, '')}\``).join(', ');
const cell = (text: string) => text.replaceAll('|', '\\|');

/** The page about verification: limits, tolerances and the mutations that were seen to fail. */
export async function verificationPage(): Promise<string> {
	const rows = LIMITS.map(({ closedForm, limit, subject, tests, tolerance }) => {
		const seen = MUTATIONS.filter((mutation) => mutation.limit === limit).map(({ broken }) => broken);
		return `| ${[limit, subject, closedForm, names(tests), tolerance, seen.join('; ')].map((text) => cell(String(text))).join(' | ')} |`;
	});
	const page = [
		'# Verification',
		'Where the model, or a part of it, is known in closed form it is compared with that: the closed form is computed in the test, apart',
		'from the model, and the tolerance follows from the sampling error (SE, standard error) or from rounding.',
		'',
		'A test that cannot fail shows nothing. `npm run check:mutations` breaks the model on purpose, in one place at a time and only in',
		'memory, and fails if the tests of that limit still pass. The page is written by it, after every mutation was seen to fail:',
		'`tests/mutations/limits.ts` lists the limits, `mutations.ts` beside it the mutations.',
		'',
		'| Limit | Subject | Closed form | Tests | Tolerance | Seen to fail when |',
		'| ---: | --- | --- | --- | --- | --- |',
		...rows,
		''
	].join('\n');
	return format(page, { ...(await resolveConfig(TABLE_FILE)), filepath: TABLE_FILE });
}
