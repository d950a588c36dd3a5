import type { Badge, Described, NumberDeclaration } from '../declaration';

/** The drawers in which the assumptions about the world are kept. */
export type ParameterGroup =
	| 'scale'
	| 'frontier'
	| 'developers'
	| 'training'
	| 'fine-tuners'
	| 'adoption'
	| 'users'
	| 'compliance'
	| 'risk';

/** An assumption about the world. `key` is its address on the command line and its name in code. */
export interface Parameter extends NumberDeclaration {
	/** Short, readable name in a shared link. It never changes once published. */
	readonly linkKey: string;
	readonly group: ParameterGroup;
	readonly badge: Badge;
	/** Whether positions in the debate differ on it; only such values belong to an assumption set. */
	readonly contested?: boolean;
}

export function parameter<const Key extends string>(
	declaration: Omit<Described<Parameter>, 'type' | 'key'> & { readonly key: Key }
): Described<Parameter> & { readonly key: Key } {
	return { type: 'number', ...declaration };
}
