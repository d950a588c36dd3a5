import type { Column, ColumnType, Memory } from './memory';

interface Declared {
	column: Column;
	/** Values for each row; 0 for a column of fixed length. */
	readonly width: number;
	/** What a new row holds. */
	readonly initial: number;
}

/**
 * A table of the state: typed columns of one number of rows. A column is declared once, as a field of a
 * subclass (`readonly` is left out, because a column that grows is replaced); growth, copies and checksums
 * follow from the declaration.
 *
 *   class Fruit extends Table {
 *     weightGrams = this.float64();
 *     soldIn = this.uint8(JURISDICTIONS.length);
 *   }
 */
export abstract class Table {
	/** Rows in use. */
	count = 0;
	/** Rows there is room for. */
	private rows: number;
	private readonly declared: Declared[] = [];
	private names: readonly string[] | null = null;

	/** @param rows that there is room for at first; @param memory that columns are taken from */
	constructor(
		rows: number,
		protected readonly memory: Memory
	) {
		this.rows = rows;
	}

	/** Gives the memory of every column back. The table may not be used any more. */
	release(): void {
		for (const name of this.columnNames()) this.memory.giveBack(this.columnAt(name));
	}

	/** Adds a row of initial values and returns its index. */
	add(): number {
		const row = this.count++;
		if (this.count > this.rows) this.grow(this.count);
		return row;
	}

	/** Makes room for so many rows. Columns at least double when they grow. */
	reserve(rows: number): void {
		if (rows > this.rows) this.grow(rows);
	}

	/** Takes over rows, columns and numbers of another table of the same class. Columns of other widths are left. */
	copyFrom(source: this): void {
		const columns = this.columnNames();
		this.rows = source.rows;
		columns.forEach((name, n) => {
			const from = source.columnAt(name);
			const { width } = this.declared[n]!;
			if (width !== source.declared[n]!.width) {
				this.setColumn(name, this.enlarged(n, source.rows));
				return;
			}
			const to = this.columnAt(name);
			if (to.length === from.length) {
				to.set(from);
				return;
			}
			const like = this.memory.take(from.constructor as ColumnType<Column>, from.length);
			like.set(from);
			this.memory.giveBack(to);
			this.setColumn(name, like);
		});
		for (const [name, value] of Object.entries(source)) {
			if (typeof value !== 'number' && typeof value !== 'boolean') continue;
			(this as unknown as Record<string, number | boolean>)[name] = value;
		}
	}

	/** Memory that the columns take, in bytes. */
	bytes(): number {
		return this.columnNames().reduce((bytes, name) => bytes + this.columnAt(name).byteLength, 0);
	}

	/** Names of the columns in the order of their declaration. */
	columnNames(): readonly string[] {
		if (this.names === null) {
			const names = new Map(Object.entries(this).map(([name, value]) => [value as unknown, name]));
			this.names = this.declared.map(({ column }) => names.get(column)!);
		}
		return this.names;
	}

	/** The rows in use of a column, or all of a column of fixed length. */
	inUse(name: string): Column {
		const n = this.columnNames().indexOf(name);
		const { width } = this.declared[n]!;
		const column = this.columnAt(name);
		return width === 0 ? column : column.subarray(0, this.count * width);
	}

	protected uint8(width = 1): Uint8Array {
		return this.declare(Uint8Array, width, 0);
	}

	protected int16(width = 1, initial = 0): Int16Array {
		return this.declare(Int16Array, width, initial);
	}

	protected uint32(width = 1): Uint32Array {
		return this.declare(Uint32Array, width, 0);
	}

	protected int32(width = 1, initial = 0): Int32Array {
		return this.declare(Int32Array, width, initial);
	}

	protected float64(width = 1, initial = 0): Float64Array {
		return this.declare(Float64Array, width, initial);
	}

	/** A column of fixed length, which does not grow with the rows. */
	protected fixed<C extends Column = Float64Array>(
		length: number,
		initial = 0,
		type: ColumnType<C> = Float64Array as unknown as ColumnType<C>
	): C {
		const column = this.memory.take(type, length);
		if (initial !== 0) column.fill(initial);
		this.declared.push({ column, width: 0, initial });
		return column;
	}

	private declare<C extends Column>(type: ColumnType<C>, width: number, initial: number): C {
		const column = this.memory.take(type, this.rows * width);
		if (initial !== 0) column.fill(initial);
		this.declared.push({ column, width, initial });
		return column;
	}

	private grow(rows: number): void {
		const names = this.columnNames();
		this.rows = Math.max(rows, 2 * this.rows);
		for (let n = 0; n < names.length; n++) {
			if (this.declared[n]!.width > 0) this.setColumn(names[n]!, this.enlarged(n, this.rows));
		}
		this.grew();
	}

	/** Called after columns were replaced, for views on their memory. */
	protected grew(): void {}

	private enlarged(n: number, rows: number): Column {
		const { initial, width } = this.declared[n]!;
		const column = this.columnAt(this.columnNames()[n]!);
		if (column.length >= rows * width) return column;
		const larger = this.memory.take(column.constructor as ColumnType<Column>, rows * width);
		if (initial !== 0) larger.fill(initial, column.length);
		larger.set(column);
		this.memory.giveBack(column);
		return larger;
	}

	private columnAt(name: string): Column {
		return (this as unknown as Record<string, Column>)[name]!;
	}

	private setColumn(name: string, column: Column): void {
		(this as unknown as Record<string, Column>)[name] = column;
	}
}
