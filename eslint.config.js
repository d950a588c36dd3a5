import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Everything that must give the same bits in every browser and in Node. */
const PORTABLE_ROOMS = ['src/lib/model/**/*.ts', 'src/lib/experiments/**/*.ts', 'src/lib/theory/**/*.ts'];

const INEXACT_MATH =
	'exp expm1 log log2 log10 log1p pow sin cos tan tanh sinh cosh cbrt hypot atan atan2 asin acos asinh acosh atanh'.split(
		' '
	);
const INEXACT_MESSAGE = 'differs between engines: use arithmetic/portable-math.ts';

/** @type {Record<string, string>} */
const BANNED_GLOBALS = {
	Date: 'the core has no clock: time is the month of the simulation',
	performance: 'the core has no clock: measure around it, in bench/ or the runner',
	console: 'the core prints nothing: return the result',
	Intl: 'differs between engines and their language data: format in the page',
	fetch: 'the core reads nothing from outside: pass the data in',
	setTimeout: 'the core knows no time and no threads: schedule in the runner',
	setInterval: 'the core knows no time and no threads: schedule in the runner',
	queueMicrotask: 'the core knows no time and no threads: schedule in the runner',
	crypto: 'the random source is an argument: use random.ts',
	globalThis: 'the core reaches nothing outside its imports',
	process: 'the core reaches nothing outside its imports'
};

/** A disabled rule must say why: `// eslint-disable-next-line rule -- reason`. */
/** @type {import('eslint').Rule.RuleModule} */
const describeDisable = {
	meta: { type: 'suggestion', messages: { why: 'Say why the rule is disabled: append " -- reason".' } },
	create(context) {
		return {
			Program() {
				for (const comment of context.sourceCode.getAllComments()) {
					const text = comment.value.trim();
					if (/^eslint-disable(?!\w)/.test(text) && !/\s-{2,}\s+\S/.test(text)) {
						context.report({ loc: comment.loc ?? { line: 1, column: 0 }, messageId: 'why' });
					}
				}
			}
		};
	}
};

/** Every rule, also those that ask for types: `npm run check:components`. */
export const everyRule = defineConfig(
	globalIgnores([
		'build/',
		'static/engines/',
		'dist-cli/',
		'dist-cli.*/',
		'tests/.walls-*/',
		'.svelte-kit/',
		'node_modules/'
	]),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['src/service-worker.ts'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		plugins: { house: { rules: { 'describe-disable': describeDisable } } },
		rules: {
			'house/describe-disable': 'error',
			'no-undef': 'off', // TypeScript knows better, types included.
			eqeqeq: 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true }
			],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// The import check sees no types inside .svelte files; this does.
		files: ['src/lib/components/**/*.svelte'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '(^\\$lib|\\.\\.)/(runner|state)(/|$)|(^|/)src/(routes|cli)(/|$)',
							message: 'Components take props and give events: they know neither runner nor state.'
						}
					]
				}
			]
		}
	},
	{
		files: PORTABLE_ROOMS,
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'the random source is an argument: use random.ts' },
				...INEXACT_MATH.map((property) => ({ object: 'Math', property, message: INEXACT_MESSAGE })),
				...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map((property) => ({
					property,
					message: 'differs between engines and their language data: format in the page'
				}))
			],
			'no-restricted-syntax': [
				'error',
				{ selector: "BinaryExpression[operator='**']", message: `** ${INEXACT_MESSAGE}` },
				{ selector: "AssignmentExpression[operator='**=']", message: `**= ${INEXACT_MESSAGE}` },
				{
					selector:
						":matches(VariableDeclarator[id.type='Identifier'], AssignmentExpression) > Identifier.init[name='Math'], AssignmentExpression > Identifier.right[name='Math'], MemberExpression[computed=true][property.type!='Literal'] > Identifier.object[name='Math']",
					message: 'name the Math function where it is called, so that the ban on inexact ones can see it'
				}
			],
			'no-restricted-globals': [
				'error',
				...Object.entries(BANNED_GLOBALS).map(([name, message]) => ({ name, message }))
			]
		}
	},
	{
		// Plain JavaScript: type-checked by svelte-check, linted without types.
		files: ['**/*.js', '**/*.mjs', '**/*.cjs', 'src/service-worker.ts'],
		extends: [ts.configs.disableTypeChecked],
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	}
);

/**
 * The rules that ask for types are run by oxlint (.oxlintrc.json), whose type checker takes a tenth of the time; it
 * does not read components, for which `npm run check:components` runs them here.
 */
export default defineConfig(everyRule, {
	files: ['**/*.ts', '**/*.svelte'],
	extends: [ts.configs.disableTypeChecked],
	languageOptions: { parserOptions: { projectService: false } }
});
