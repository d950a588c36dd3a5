import { type Engine } from '$lib/engines/replay';
import { checkLetters, END } from '$lib/link/check';

/** The engine of an earlier model version, as the site serves it. */
export const archivedEngine = async (version: string): Promise<Engine> =>
	(await import(
		/* @vite-ignore */ new URL(`../../static/engines/model-${version}.mjs`, import.meta.url).pathname
	)) as Engine;

/** A link as the Lab of that version made it. */
export function archivedLink(version: string, fingerprint: string | null): string {
	const scenario = `v1~model_${version}~seed_blue-heron~worlds_2~p.months_24~p.fine-tuners_100~a_none.1~b_eu-ai-act.1`;
	const sealed = fingerprint === null ? scenario : `${scenario}~result_${fingerprint}`;
	return sealed + END + checkLetters(sealed);
}
