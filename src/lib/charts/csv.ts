import { toCsv } from '$lib/csv';
import type { Table } from './figure';

/** A table as a file for spreadsheets, with what it was computed from in comment lines above. */
export function tableToCsv({ caption, headers, rows }: Table, provenance: readonly string[]): string {
	return toCsv([headers, ...rows], { comments: [caption, ...provenance], byteOrderMark: true });
}
