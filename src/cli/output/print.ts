import type { ResultDocument } from '../document';
import type { VerdictDocument } from '../verdicts';
import { resultToCsv } from './csv';
import { toJson } from './json';
import { print } from './streams';
import { toText } from './text';
import { verdictText } from './verdict-text';

export const FORMATS = ['json', 'csv', 'text'] as const;
export type Format = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<Format, (result: ResultDocument) => string>> = {
	json: toJson,
	csv: resultToCsv,
	text: toText
};

export function printResult(result: ResultDocument, format: Format): void {
	print(`${WRITERS[format](result)}\n`);
}

export function printVerdicts(document: VerdictDocument, format: 'json' | 'text'): void {
	print(`${format === 'json' ? toJson(document) : verdictText(document)}\n`);
}
