import katex from 'katex';
import { type AST, parse } from 'svelte/compiler';
import type { MathNode } from '$lib/components/math';
import type { Equation } from './equations';

/** An equation as the page shows it: MathML that browsers draw and screen readers read, without a script or a font. */
export interface Rendered extends Omit<Equation, 'tex'> {
	readonly math: MathNode;
}

/** The source in TeX, which KaTeX adds and which some readers would read aloud. */
const TEX = /<annotation\b[^]*<\/annotation>/;

type Node = AST.Fragment['nodes'][number];

/** Read while the site is built. Throws on TeX that KaTeX does not know. */
export function rendered({ tex, ...equation }: Equation): Rendered {
	const markup = katex.renderToString(tex, { displayMode: true, output: 'mathml' });
	const math = parse(markup.replace(TEX, ''), { modern: true })
		.fragment.nodes.map(mathIn)
		.find((found) => found !== null);
	if (!math) throw new Error(`${equation.id}: KaTeX gave no MathML`);
	return { ...equation, math };
}

/** The element called math in a node. */
function mathIn(node: Node): MathNode | null {
	if (node.type !== 'RegularElement') return null;
	if (node.name === 'math') return nodeOf(node);
	return node.fragment.nodes.map(mathIn).find((found) => found !== null) ?? null;
}

function nodeOf(node: Node): MathNode {
	if (node.type === 'Text') return { text: node.data };
	if (node.type !== 'RegularElement') throw new Error(`MathML with a node of type ${node.type}`);
	const attributes = node.attributes.map((attribute) => {
		if (attribute.type !== 'Attribute') throw new Error(`MathML with an attribute of type ${attribute.type}`);
		return [attribute.name, textOf(attribute)] as const;
	});
	return {
		tag: node.name,
		attributes: Object.fromEntries(attributes),
		children: node.fragment.nodes.map(nodeOf)
	};
}

function textOf({ value }: AST.Attribute): string {
	if (!Array.isArray(value)) return '';
	return value.map((part) => (part.type === 'Text' ? part.data : '')).join('');
}
