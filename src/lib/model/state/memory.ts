export type Column = Uint8Array | Int16Array | Uint32Array | Int32Array | Float64Array;
export type ColumnType<C extends Column> = new (length: number) => C;

/** More than this is not kept from one simulation to the next. In bytes. */
const MOST_KEPT = 64 * 1024 * 1024;

/**
 * Typed arrays that one simulation has given back and the next takes again, so that a thread that runs many
 * worlds allocates hardly anything after the first. Owned by whoever runs simulations, one for each thread.
 */
export class Memory {
	private readonly free = new Map<string, Column[]>();
	private keptBytes = 0;

	/** An array of zeros. */
	take<C extends Column>(type: ColumnType<C>, length: number): C {
		const column = this.free.get(keyOf(type, length))?.pop() as C | undefined;
		if (column === undefined) return new type(length);
		this.keptBytes -= column.byteLength;
		column.fill(0);
		return column;
	}

	/** Nobody may use the array any more. */
	giveBack(column: Column): void {
		if (column.length === 0 || this.keptBytes + column.byteLength > MOST_KEPT) return;
		const key = keyOf(column.constructor as ColumnType<Column>, column.length);
		const alike = this.free.get(key);
		if (alike === undefined) this.free.set(key, [column]);
		else alike.push(column);
		this.keptBytes += column.byteLength;
	}
}

function keyOf(type: ColumnType<Column>, length: number): string {
	return `${type.name} ${length}`;
}
