/** A piece of MathML: a text, or an element. */
export type MathNode =
	| { readonly text: string }
	| {
			readonly tag: string;
			readonly attributes: Readonly<Record<string, string>>;
			readonly children: readonly MathNode[];
	  };
