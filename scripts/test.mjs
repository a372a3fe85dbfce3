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

/** Run one group after the other: pages and prints want the machine for themselves, all else shares its cores. */
const groups = [{ projects: ['unit', 'host'], workers: '100%' }];
const alone = [];
const leftOut = [];
if (chromium) alone.push('browser');
else leftOut.push('browser tests: no Chromium here (apt-get install chromium, or set CHROMIUM)');
if (office && poppler) alone.push('print');
else
  leftOut.push(
    'print tests: no LibreOffice or poppler here (apt-get install libreoffice-calc poppler-utils)',
  );
if (alone.length > 0) groups.push({ projects: alone, workers: 1 });

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', env: process.env }).status ?? 1;

if (alone.includes('browser')) {
  const built = run('npx', ['webpack']);
  if (built !== 0) process.exit(built);
}

const folder = mkdtempSync(join(tmpdir(), 'plan-tests-'));
const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
let status = 0;
for (const { projects, workers } of groups) {
  const results = join(folder, `${projects.join('-')}.json`);
  const ended = run('npx', [
    'jest',
    '--selectProjects',
    ...projects,
    `--maxWorkers=${workers}`,
    '--passWithNoTests',
    '--json',
    `--outputFile=${results}`,
    ...process.argv.slice(2),
  ]);
  status ||= ended;
  if (!existsSync(results)) continue;
  const found = JSON.parse(readFileSync(results, 'utf8'));
  for (const name of Object.keys(counts)) counts[name] += found[name] ?? 0;
}
rmSync(folder, { recursive: true });

console.log(`\nRan: ${groups.flatMap(({ projects }) => projects).join(', ')}.`);
console.log(leftOut.length === 0 ? 'Nothing was left out.' : `Left out:\n  ${leftOut.join('\n  ')}`);
const { numPassedTests, numFailedTests, numPendingTests } = counts;
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exit(status !== 0 || numPassedTests === 0 ? status || 1 : 0);
