import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What the engine, the recogniser and the readers of documents must not reach for: they run in pages, workers and on the command line alike. */
const surroundings = [
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'process',
  'Buffer',
  'console',
  'performance',
  'setTimeout',
  'setInterval',
]

export default defineConfig(
  // The runtime of the recogniser is AssemblyScript, which only its own compiler understands.
  globalIgnores(['dist/', '.astro/', 'build/recogniser/runtime/']),
  {
    name: 'modtagelse/language',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'array-callback-return': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-constructor-return': 'error',
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-promise-executor-return': 'error',
      'no-self-compare': 'error',
      'no-shadow-restricted-names': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-object-has-own': 'error',
    },
  },
  ...astro.configs.recommended,
  {
    name: 'modtagelse/typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    name: 'modtagelse/engine',
    files: ['src/documents/**/*.ts', 'src/engine/**/*.ts', 'src/recognise/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...surroundings] },
  },
  {
    name: 'modtagelse/terminal',
    files: [
      'src/cli/**/*.ts',
      'build/**/*.ts',
      'deploy/**/*.ts',
      'bench/**/*.ts',
      'tests/fuzz/*.ts',
      // Code of the pages for vendors: it is run on their command line.
      'src/components/vendors/snippets/*',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'modtagelse/tests',
    files: ['tests/**/*.ts'],
    // A test that asserts wrongly fails, and that is what it is for.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
