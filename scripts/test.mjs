// Runs every test that this machine can run, and names in its last lines what it left out and why.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const onPath = (...names) =>
  names.find((name) => process.env.PATH?.split(':').some((folder) => existsSync(join(folder, name))));

const chromium = process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome');
const office = onPath('soffice', 'libreoffice');
const poppler = onPath('pdftotext') && onPath('pdftoppm');

const projects = ['unit', 'host'];
const leftOut = [];
if (chromium) projects.push('browser');
else leftOut.push('browser tests: no Chromium here (apt-get install chromium, or set CHROMIUM)');
if (office && poppler) projects.push('print');
else
  leftOut.push(
    'print tests: no LibreOffice or poppler here (apt-get install libreoffice-calc poppler-utils)',
  );

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', env: process.env }).status ?? 1;

if (projects.includes('browser')) {
  const built = run('npx', ['webpack']);
  if (built !== 0) process.exit(built);
}

const folder = mkdtempSync(join(tmpdir(), 'plan-tests-'));
const results = join(folder, 'results.json');
const status = run('npx', [
  'jest',
  '--selectProjects',
  ...projects,
  '--json',
  `--outputFile=${results}`,
  ...process.argv.slice(2),
]);
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numPendingTests = 0,
} = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
rmSync(folder, { recursive: true });

console.log(`\nRan: ${projects.join(', ')}.`);
console.log(leftOut.length === 0 ? 'Nothing was left out.' : `Left out:\n  ${leftOut.join('\n  ')}`);
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exit(status !== 0 || numPassedTests === 0 ? status || 1 : 0);
