import ts from 'typescript';

/** Something at the level of a module that a run could leave changed for the next one. */
export interface ModuleState {
	readonly file: string;
	readonly variable: string;
	readonly problem: string;
}

const MUTATING = new Set(
	'fill set push pop shift unshift splice sort reverse clear copyWithin add delete'.split(' ')
);
const TABLES = /^(\w*Array|Map|Set|WeakMap|WeakSet)$/;

/**
 * Variables of modules that are not constant: `let` and `var`, objects of a class, static fields, and tables,
 * lists and objects that a function writes to. What the module itself fills while it is loaded is a constant.
 * Writing through another name of the same table is not seen.
 *
 * @param files those to look at, absolute paths of the program
 * @param nameOf what to call a file in the report
 */
export function moduleState(
	program: ts.Program,
	files: readonly string[],
	nameOf: (file: string) => string
): ModuleState[] {
	const checker = program.getTypeChecker();
	const sources = files.map((file) => program.getSourceFile(file)!);
	const written = new Set(sources.flatMap((source) => writtenByFunctions(source, checker)));
	return sources.flatMap((source) => {
		const file = nameOf(source.fileName);
		const found: ModuleState[] = [];
		const report = (variable: string, problem: string) => found.push({ file, variable, problem });
		for (const statement of source.statements) {
			if (ts.isClassDeclaration(statement)) {
				for (const member of statement.members) {
					if (!ts.isPropertyDeclaration(member) || !has(member, ts.SyntaxKind.StaticKeyword)) continue;
					if (!has(member, ts.SyntaxKind.ReadonlyKeyword))
						report(member.name.getText(), 'is a static field that is not readonly');
				}
			}
			if (!ts.isVariableStatement(statement)) continue;
			const constant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
			for (const { name, initializer } of statement.declarationList.declarations) {
				const variable = name.getText();
				const symbol = checker.getSymbolAtLocation(name);
				if (!constant) report(variable, 'can be assigned: use const');
				else if (initializer && ts.isNewExpression(initializer) && !isTable(initializer))
					report(variable, `is an object of ${initializer.expression.getText()} that all runs share`);
				else if (symbol && written.has(symbol)) report(variable, 'is written to by a function');
			}
		}
		return found;
	});
}

function isTable({ expression }: ts.NewExpression): boolean {
	return TABLES.test(expression.getText());
}

function has(member: ts.PropertyDeclaration, kind: ts.SyntaxKind): boolean {
	return member.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

/** Symbols of variables whose contents are written to inside a function. */
function writtenByFunctions(source: ts.SourceFile, checker: ts.TypeChecker): ts.Symbol[] {
	const symbols: ts.Symbol[] = [];
	const note = (target: ts.Expression) => {
		let root = target;
		while (
			ts.isPropertyAccessExpression(root) ||
			ts.isElementAccessExpression(root) ||
			ts.isNonNullExpression(root)
		) {
			root = root.expression;
		}
		if (!ts.isIdentifier(root)) return;
		const symbol = checker.getSymbolAtLocation(root);
		if (symbol) symbols.push(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
	};
	const visit = (node: ts.Node, inFunction: boolean): void => {
		if (inFunction) {
			if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) note(node.left);
			if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
				const { operator, operand } = node;
				if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken)
					note(operand);
			}
			if (ts.isDeleteExpression(node)) note(node.expression);
			if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
				const { expression, name } = node.expression;
				if (MUTATING.has(name.text)) note(expression);
				if (expression.getText() === 'Object' && name.text === 'assign' && node.arguments[0])
					note(node.arguments[0]);
			}
		}
		ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)));
	};
	visit(source, false);
	return symbols;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
	return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
