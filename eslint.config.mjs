import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { orderRule } from './scripts/orderRule.mjs';

/**
 * The order of the house, from the ground up: a file may import its own floor and those below it. A floor is a list of
 * folders, or single files, below src; each folder stands on one.
 */
const floors = [
  ['grid'],
  ['words'],
  ['plan/findings'],
  ['plan/tables'],
  ['plan/sections'],
  ['plan/figures'],
  ['plan/rag'],
  ['plan/recognise'],
  ['plan/mapping'],
  ['plan/read', 'plan/details.ts'],
  ['plan/book'],
  ['plan/rules/kpis', 'plan/checkKpis.ts'],
  ['plan/rules/counts'],
  ['plan/rules/budgets'],
  ['plan/rules/ledger'],
  ['plan/rules/risks'],
  ['plan/rules/complaints'],
  ['plan/rules/thread'],
  ['plan/rules/template'],
  ['plan/rules/overlooked'],
  ['plan/rules/tieOut'],
  ['plan/jobs'],
  ['sheets'],
  ['excel'],
  ['xlsx'],
  ['commands'],
  ['taskpane'],
  ['workbench'],
];

/**
 * Kept apart, although the one stands above the other: the pane knows commands, not Excel; the reader of files knows the
 * plan alone; the workbench is a host, and knows files and the commands that its command line runs.
 */
const apart = {
  xlsx: ['sheets', 'excel'],
  taskpane: ['excel', 'xlsx'],
  workbench: ['plan', 'sheets', 'excel', 'taskpane'],
};

/** A file is one thought; one that needs more lines is more than one. */
const mostLines = 250;

const order = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { house: { rules: { order: orderRule } } },
  rules: { 'house/order': ['error', { floors, apart }], 'max-lines': ['error', mostLines] },
};

/** What could send something somewhere, or keep it beside the workbook. */
const leaks = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
];
const leakGlobals = leaks.map((name) => ({ name, message: 'Nothing leaves the workbook.' }));

/** Only src/excel names Excel and Office, and only its preferences.ts the helpers of Office. */
const officeRules = [
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@microsoft/office-js-helpers'],
              message: 'Only src/excel/preferences.ts imports it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/workbench/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/excel names Excel.' },
        { name: 'Office', message: 'Only src/excel names Office.' },
        ...leakGlobals,
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSQualifiedName[left.name=/^(Excel|Office)$/]',
          message: 'Only src/excel names the types of Excel and Office.',
        },
      ],
    },
  },
  { files: ['src/excel/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', ...leakGlobals] } },
];

/** Nothing of a workbook leaves it: what could send or keep it is named in no part of the add-in. */
const leakRules = {
  files: ['src/{grid,words,plan,sheets,excel,commands,taskpane,xlsx}/**/*.{ts,tsx}'],
  // The one place where the pane remembers something, which is nothing of the workbook.
  ignores: ['src/excel/preferences.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      ...[...leaks, 'open'].map((property) => ({
        object: 'window',
        property,
        message: 'Nothing leaves the workbook.',
      })),
      ...leaks.map((property) => ({
        object: 'globalThis',
        property,
        message: 'Nothing leaves the workbook.',
      })),
      { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the workbook.' },
      { object: 'document', property: 'cookie', message: 'Nothing leaves the workbook.' },
    ],
  },
};

/**
 * A condition given to Playwright as a string is evaluated anew by the page at each try, which the page's policy forbids:
 * such a test passes only if the first try finds it true.
 */
const asFunction = {
  selector:
    'CallExpression[callee.property.name="waitForFunction"] > :matches(Literal, TemplateLiteral):first-child',
  message: 'Give a function: the page may not evaluate a string.',
};
const browserTests = {
  files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.{ts,mjs}'],
  rules: { 'no-restricted-syntax': ['error', asFunction] },
};

/** What the pane of the workbook before shows is no answer of the one that is being opened. */
const paneTests = {
  files: ['test/e2e/**/*.test.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      asFunction,
      {
        selector: 'CallExpression[callee.property.name="click"] > Literal[value=/^#(sample|new)$/]',
        message: 'openWorkbook waits until the pane is the new one.',
      },
      {
        selector: 'CallExpression[callee.property.name="click"] > Literal[value=/data-sheet/]',
        message: 'showSheet waits until the cells are those of that sheet.',
      },
      {
        selector: 'CallExpression[callee.object.name="location"][callee.property.name="reload"]',
        message: 'reloadPane waits until the pane is the new one.',
      },
    ],
  },
};

export default [
  { ignores: ['dist/', 'build/', 'node_modules/', '**/*.min.js'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
        module: 'writable',
        require: 'readonly',
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.{ts,tsx}'], rules: { 'no-undef': 'off' } },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  order,
  ...officeRules,
  leakRules,
  browserTests,
  paneTests,
];
