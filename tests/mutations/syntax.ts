import ts from 'typescript';

/** Nodes of a match that a pattern left open, by the name of the hole: `$x` of `$x + 1`. */
export type Holes = ReadonlyMap<string, ts.Node>;

export function parsed(name: string, text: string): ts.SourceFile {
	return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

/**
 * The one expression or statement that a pattern is made of; a closing semicolon makes it a statement.
 * @throws {Error} when the pattern is neither
 */
export function patternOf(text: string): ts.Node {
	const file = parsed('pattern.ts', text) as ts.SourceFile & { parseDiagnostics: readonly unknown[] };
	const [statement, ...more] = file.statements;
	if (statement === undefined || more.length > 0 || file.parseDiagnostics.length > 0)
		throw new Error(`“${text}” is not one expression or one statement.`);
	return ts.isExpressionStatement(statement) && !text.trimEnd().endsWith(';')
		? statement.expression
		: statement;
}

/** What formatters and type assertions put around an expression without changing it. */
function isWrapper(
	node: ts.Node
): node is ts.ParenthesizedExpression | ts.NonNullExpression | ts.AsExpression {
	return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node);
}

function unwrapped(node: ts.Node): ts.Node {
	let inner = node;
	while (isWrapper(inner)) inner = inner.expression;
	return inner;
}

/** Name of the hole that a node of a pattern is. */
function holeOf(pattern: ts.Node): string | null {
	const node = ts.isExpressionStatement(pattern) ? pattern.expression : pattern;
	return ts.isIdentifier(node) && node.text.startsWith('$') ? node.text : null;
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
	const children: ts.Node[] = [];
	ts.forEachChild(node, (child) => void children.push(child));
	return children;
}

/** Operators that are no nodes of their own, and `const` apart from `let`. */
function flavourOf(node: ts.Node): number {
	if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return node.operator;
	return ts.isVariableDeclarationList(node) ? node.flags & ts.NodeFlags.BlockScoped : 0;
}

function matches(pattern: ts.Node, node: ts.Node, holes: Map<string, ts.Node>): boolean {
	const hole = holeOf(pattern);
	if (hole !== null) {
		const before = holes.get(hole);
		if (before !== undefined) return matches(before, node, new Map());
		holes.set(hole, node);
		return true;
	}
	const [wanted, found] = [unwrapped(pattern), unwrapped(node)];
	if (wanted.kind !== found.kind || flavourOf(wanted) !== flavourOf(found)) return false;
	const [parts, others] = [childrenOf(wanted), childrenOf(found)];
	if (parts.length === 0 && others.length === 0) return leafText(wanted) === leafText(found);
	return parts.length === others.length && parts.every((part, n) => matches(part, others[n]!, holes));
}

/** Quotes around a text do not matter. */
function leafText(node: ts.Node): string {
	return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

/** Every part of `scope` that has the shape of the pattern, with its holes. */
export function found(pattern: ts.Node, scope: ts.Node): { node: ts.Node; holes: Holes }[] {
	const all: { node: ts.Node; holes: Holes }[] = [];
	const visit = (node: ts.Node): void => {
		const holes = new Map<string, ts.Node>();
		// What is inside a wrapper is visited by itself.
		if (!isWrapper(node) && matches(pattern, node, holes)) all.push({ node, holes });
		ts.forEachChild(node, visit);
	};
	visit(scope);
	return all;
}

/** Functions, class members (`Class.member`) and constants called `name`. */
export function declarationsOf(name: string, file: ts.SourceFile): ts.Node[] {
	const all: ts.Node[] = [];
	const visit = (node: ts.Node): void => {
		if (nameOf(node) === name) all.push(node);
		else ts.forEachChild(node, visit);
	};
	visit(file);
	return all;
}

function nameOf(node: ts.Node): string | null {
	if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name?.text ?? null;
	if (ts.isVariableDeclaration(node)) return node.name.getText();
	if (ts.isClassElement(node) && ts.isClassLike(node.parent)) {
		const member = ts.isConstructorDeclaration(node) ? 'constructor' : node.name?.getText();
		return `${node.parent.name?.text}.${member}`;
	}
	return null;
}
