import { describe, expect, it } from 'vitest';
import { encodeLink } from '$lib/link';
import { defaultChoice, policyChoice } from '$lib/scenarios';
import { threshold } from './command-line';

const SMALL_LINK = encodeLink(
	{
		...defaultChoice(),
		seed: 'small world',
		replicates: 2,
		parameters: { months: 24, fineTuners: 300 },
		regimes: [{ policies: [policyChoice('none')] }]
	},
	null
);
const LINE = 'eu-ai-act.systemic.threshold.flop';
const RUN = ['run', '--preset', 'eu-ai-act'];

describe('a usage error prints one sentence and exits with code 2', () => {
	it.each<[string[], RegExp]>([
		[[], /No command was given; it takes run, compare, list/],
		[['rum'], /There is no command rum.*Did you mean run\?/],
		[['run'], /run needs --preset <id>/],
		[['run', '--preset'], /--preset <id>' argument missing/],
		[['run', '--preset', 'eu-ai-akt'], /--preset: There is no preset eu-ai-akt\. Did you mean eu-ai-act\?/],
		[[...RUN, '--replicates', '0'], /--replicates: .* is 0; it takes a whole number from 1 to 4096/],
		[[...RUN, '--replicates', '2.5'], /--replicates: .*not whole/],
		[
			[...RUN, '--months', 'NaN'],
			/--months: .* is NaN, not a number; it takes a whole number from 12 to 240/
		],
		[[...RUN, '--months', '1e999'], /--months: .*too large to hold/],
		[[...RUN, '--fine-tuners', '3'], /--fine-tuners: .* is 3; it takes a whole number from 100 to 1000000/],
		[[...RUN, '--workers', '0'], /--workers: .* is 0; it takes a whole number from 1 to 256/],
		[[...RUN, '--seed', ''], /--seed: The seed phrase is empty; it takes 1 to 200 characters/],
		[[...RUN, '--format', 'xml'], /--format is xml; it takes one of json, csv, text/],
		[[...RUN, '--fromat', 'json'], /unknown option '--fromat'.*--format/],
		[[...RUN, 'extra'], /too many arguments/],
		[[...RUN, '--set', 'fineTuners'], /--set is fineTuners; it takes address=value/],
		[
			[...RUN, '--set', 'fineTuner=5'],
			/--set: fineTuner is neither a parameter nor an address.*Did you mean fineTuners\?/
		],
		[
			[...RUN, '--set', 'eu-ai-act.systemic.threshold.flop=lots'],
			/--set eu-ai-act\.systemic\.threshold\.flop=lots: .* is lots, not a number; it takes from .* to 1e42 \(FLOP\)/
		],
		[[...RUN, '--set', 'eu-ai-act.systemic.threshold.flop=1'], /it takes from .* to 1e42 \(FLOP\)/],
		[[...RUN, '--set', 'eu-ai-act.systemic.treshold.flop=1e25'], /Did you mean systemic\.threshold\.flop\?/],
		[[...RUN, '--set', 'eu-ai-act.nexus.reach=moon'], /it takes one of market, home/],
		[[...RUN, '--set', 'eu-ai-act.timing.start=soon'], /is soon, not a calendar day; it takes a day from/],
		[[...RUN, '--set', '2@eu-ai-act.systemic.threshold.flop=1e25'], /there is no regime 2; it takes 1 to 1/],
		[
			[...RUN, '--set', 'ca-sb-53.large.threshold.flop=1e25'],
			/neither a parameter nor an address of eu-ai-act/
		],
		[[...RUN, '--set', '__proto__.polluted=1'], /neither a parameter nor an address/],
		[[...RUN, '--set', 'tailHazard=1e-400'], /is 1e-400, too small to hold/],
		[[...RUN, '--set', 'eu-ai-act.timing.start=2026-02-31'], /is 2026-02-31, not a calendar day/],
		[[...RUN, '--replicates', '2.00000000000000000001'], /not whole/],
		[
			['run', '--link', encodeLink(defaultChoice(), null).replace('~a_', '~p.tail-hazard_1e-400~a_')],
			/is 1e-400, too small to hold/
		],
		[
			[...RUN, '--set', 'dutyCostScale=1', '--set', 'dutyCostScale=2'],
			/--set dutyCostScale=2: --set dutyCostScale=1 sets the same value; give one of them/
		],
		[[...RUN, '--months', '24', '--set', 'months=36'], /--set months=36: --months 24 sets the same value/],
		[
			[...RUN, '--fine-tuners', '300', '--set', 'fineTuners=400'],
			/--set fineTuners=400: --fine-tuners 300 sets the same value/
		],
		[
			[...RUN, '--set', `${LINE}=1e25`, '--set', `1@${LINE}=1e26`],
			/--set 1@eu-ai-act\.systemic\.threshold\.flop=1e26: --set eu-ai-act.*=1e25 sets the same value/
		],
		[[...RUN, '--seed', 'a', '--seed', 'b'], /--seed is given twice, as a and as b; give it once/],
		[[...RUN, '--replicates', '2', '--replicates=3'], /--replicates is given twice, as 2 and as 3/],
		[[...RUN, '--format', 'csv', '--format', 'json'], /--format is given twice/],
		[[...RUN, '--workers', '1', '--workers', '2'], /--workers is given twice/],
		[[...RUN, '--generator', 'threefry', '--generator', 'threefry'], /--generator is given twice/],
		[[...RUN, '--assumptions', 'protect', '--assumptions', 'middle'], /--assumptions is given twice/],
		[
			[...RUN, '--preset', 'none'],
			/--preset is given twice, as eu-ai-act and as none.* compare takes several/
		],
		[['run', '--link', SMALL_LINK, '--link', SMALL_LINK], /--link is given twice/],
		[['list', '--preset', 'none', '--preset', 'eu-ai-act'], /--preset is given twice/],
		[['list', 'assumptions', '--preset', 'none'], /list assumptions has nothing of a preset/],
		[['compare', '--preset', 'none'], /compare got --preset 1 times; it takes 2 to 4/],
		[['compare', ...Array.from({ length: 5 }, () => ['--preset', 'none']).flat()], /--preset 5 times/],
		[['run', '--link', 'hello'], /--link: “hello” is not a Threshold Lab link/],
		[['run', '--link', 'v9~a_none.1'], /version 9 of the link format/],
		[
			['run', '--link', 'v1~model_1~seed_x~worlds_2~a_nun.1~end_aaaa'],
			/--link: No policy in this link could be read\. .*Did you mean none\?/
		],
		[['run', '--link', 'v1~model_1~seed_x~worlds_2~a_none.1'], /--link: The end of the link is missing/],
		[
			['run', '--link', SMALL_LINK.replace('worlds_2', 'worlds_3')],
			/--link: The link was changed after it was made.* Copy it again; .* goes into --set\./
		],
		[
			['run', '--link', SMALL_LINK.replace('~a_', '~ä~a_')],
			/A link holds no “ä”: this one breaks off before “ä~a_none/
		],
		[['run', '--preset', 'none', '--link', 'v1~a_none.1'], /--preset and --link exclude each other/],
		[['list', '--format', 'csv'], /--format is csv; it takes one of json, text/]
	])('%j', async (args, message) => {
		const { code, stdout, stderr } = await threshold(...args);
		expect(stderr).toMatch(message);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect(stdout).toBe('');
		expect(code).toBe(2);
	});
});

it.each([['--help'], ['run', '--help'], ['--version']])('%j is no failure', async (...args) => {
	const { code, stdout } = await threshold(...args.flat());
	expect(code).toBe(0);
	expect(stdout).not.toBe('');
});

it.each([
	['escaped twice', encodeURIComponent(`#${SMALL_LINK.replaceAll('~', '%7E')}`)],
	['with zero-width spaces', SMALL_LINK.replaceAll('~', '~\u200b')],
	['over two lines', `${SMALL_LINK.slice(0, 20)}\n${SMALL_LINK.slice(20)}`],
	['in quotation marks', `“${SMALL_LINK}”`]
])('a link %s runs: what its closing letters confirm is put right, and said', async (_, link) => {
	const { code, stdout, stderr } = await threshold('run', '--link', link, '--quiet');
	expect(stderr).toMatch(/had been rewritten on its way|not part of it/);
	expect(code).toBe(0);
	expect((JSON.parse(stdout) as { seed: string }).seed).toBe('small world');
});
