import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A number written in the text of the model, and where. */
export interface Literal {
	/** Below `src/lib/model`, with the outermost function, class member or constant around it: `steps/set-prices.ts setPrices`. */
	readonly place: string;
	readonly text: string;
}

const MODEL = 'src/lib/model';
/** Rooms in which agents behave and laws bind; `parameters` declares, `arithmetic` and `random` know no world. */
const ROOMS = ['decisions', 'laws', 'steps'];
/** Equations outside the rooms; the rest of `state` is the layout of columns and the counted developers of a start, cited there. */
const BESIDE = [
	'initialize.ts',
	...['adopt', 'appeal', 'capability', 'home-of', 'market-size', 'open-frontier', 'state', 'value-scale'].map(
		(name) => `state/${name}.ts`
	)
];

/** Numbers that count, and the identities of multiplication and addition. */
const IDENTITIES = new Set(['0', '1']);
/** Arguments of these are the number of a draw or of a scratch array: they name, and measure nothing. */
const NUMBERED =
	/^(uniform|bits|normal|exponential|uniformsOf|bitsOf|exponentialsOf|normalsOf|int32|float64)$/;
/** What an input of a policy says about itself. */
const DECLARED = new Set(['default', 'min', 'max', 'step']);

export function literalsOfTheModel(): readonly Literal[] {
	const files = ROOMS.flatMap((room) =>
		readdirSync(join(MODEL, room), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => `${room}/${name}`)
	);
	return [...files, ...BESIDE].sort().flatMap(literalsOf);
}

function literalsOf(file: string): readonly Literal[] {
	const source = ts.createSourceFile(
		file,
		readFileSync(join(MODEL, file), 'utf8'),
		ts.ScriptTarget.Latest,
		true
	);
	const found: Literal[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isNumericLiteral(node) && !isIdentity(node) && !isMonthsOfAYear(node) && !namesSomething(node))
			found.push({ place: `${file} ${nameAround(node)}`, text: node.getText() });
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** 0 and 1, but where one is the whole value of a named constant. */
function isIdentity(node: ts.NumericLiteral): boolean {
	return (
		IDENTITIES.has(node.text) &&
		!(ts.isVariableDeclaration(node.parent) && /^[A-Z_]+$/.test(node.parent.name.getText()))
	);
}

function namesSomething(node: ts.NumericLiteral): boolean {
	for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
		if (ts.isLiteralTypeNode(at)) return true;
		if (ts.isPropertyAssignment(at) && DECLARED.has(at.name.getText())) return true;
		if (ts.isCallExpression(at.parent) && at.parent.arguments.some((one) => one === at)) {
			const called = at.parent.expression;
			const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
			return NUMBERED.test(name);
		}
		if (ts.isStatement(at)) return false;
	}
	return false;
}

/** Months of a year: `month / 12`, `12 * years`, `month % 12`. */
function isMonthsOfAYear(node: ts.NumericLiteral): boolean {
	return node.text === '12' && ts.isBinaryExpression(node.parent);
}

function nameAround(node: ts.Node): string {
	let name = '';
	for (let at = node; !ts.isSourceFile(at); at = at.parent) {
		if (
			(ts.isVariableDeclaration(at) ||
				ts.isFunctionLike(at) ||
				ts.isClassDeclaration(at) ||
				ts.isPropertyDeclaration(at)) &&
			at.name !== undefined
		)
			name = at.name.getText();
	}
	return name;
}
