/** Columns of a table whose number of rows is not known beforehand. They double when full. */

type Column = Uint8Array | Int8Array | Int16Array | Uint32Array | Int32Array | Float64Array;

/** A column of the same kind with at least `rows` places and the same contents. */
export function grown<C extends Column>(column: C, rows: number): C {
	if (column.length >= rows) return column;
	const larger = new (column.constructor as new (length: number) => C)(Math.max(rows, column.length * 2));
	larger.set(column);
	return larger;
}
