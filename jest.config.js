// Four projects: pure units and the host run anywhere; `browser` wants Chromium, `print` wants LibreOffice.
// scripts/test.mjs leaves out what the machine cannot run and says so.
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  transform: { '\\.[jt]sx?$': swc },
  // These packages publish ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@borgar|numfmt|@formulajs|date-fns)/)'],
});

module.exports = {
  testTimeout: 60_000,
  projects: [
    project('unit', [
      '<rootDir>/test/{grid,words,plan,sheets,taskpane}/**/*.test.ts?(x)',
      '<rootDir>/test/*.test.ts',
    ]),
    project('host', ['<rootDir>/test/{excel,commands,files,workbench,xlsx}/**/*.test.ts?(x)']),
    project('browser', ['<rootDir>/test/e2e/**/*.test.ts']),
    project('print', ['<rootDir>/test/print/**/*.test.ts']),
  ],
};
