import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way: grid ← words ← plan ← sheets ← excel ← commands ← taskpane. The reader of files (xlsx) knows
 * snapshots of the plan only. The workbench stands apart.
 */
const mayNotImport = {
  grid: ['words', 'plan', 'xlsx', 'sheets', 'excel', 'commands', 'taskpane', 'workbench'],
  words: ['plan', 'xlsx', 'sheets', 'excel', 'commands', 'taskpane', 'workbench'],
  plan: ['xlsx', 'sheets', 'excel', 'commands', 'taskpane', 'workbench'],
  sheets: ['xlsx', 'excel', 'commands', 'taskpane', 'workbench'],
  excel: ['xlsx', 'commands', 'taskpane', 'workbench'],
  commands: ['taskpane', 'workbench'],
  taskpane: ['excel', 'xlsx', 'workbench'],
  xlsx: ['sheets', 'excel', 'commands', 'taskpane', 'workbench'],
  workbench: ['plan', 'sheets', 'excel', 'taskpane'],
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

const boundaries = Object.entries(mayNotImport).map(([folder, others]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: others.map((other) => `**/${other}/**`),
            message: `src/${folder} may not know this folder.`,
          },
          ...(folder === 'excel'
            ? []
            : [
                {
                  group: ['@microsoft/office-js-helpers'],
                  message: 'Only src/excel/preferences.ts imports it.',
                },
              ]),
        ],
      },
    ],
    ...(folder === 'workbench'
      ? {}
      : folder === 'excel'
        ? { 'no-restricted-globals': ['error', ...leakGlobals] }
        : {
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
          }),
  },
}));

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
  ...boundaries,
  leakRules,
];
