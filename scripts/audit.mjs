// Looks at every package that is installed: its licence against a list of permissive ones, and known vulnerabilities as
// the registry tells of them. Where the registry does not answer, that is said and is no failure. Exit 1 for a licence
// that is not on the list, and for a vulnerability of a package that is published with the add-in.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'WTFPL',
  'Zlib',
]);
/** Of data and texts, for development alone: nothing of them is in what we publish. */
const forDevelopment = new Set(['CC-BY-4.0', 'CC-BY-3.0', 'MPL-2.0']);
/** Licences of their own, each looked at: docs/decisions.md says why. */
const known = new Map([['@microsoft/office-js', 'Microsoft’s own, for development and test']]);

/**
 * Whether an SPDX expression allows use under permissive terms: one side of OR is enough, all of AND are needed.
 * Example: isPermissive('(MIT OR GPL-3.0)') is true, isPermissive('MIT AND GPL-3.0') is false.
 */
export function isPermissive(expression, isDevelopment = false) {
  const plain = expression.replace(/[()]/g, ' ').trim();
  return plain.split(/\s+OR\s+/).some((side) =>
    side.split(/\s+AND\s+/).every((name) => {
      const id = name.trim().replace(/\+$/, '');
      return permissive.has(id) || (isDevelopment && forDevelopment.has(id));
    }),
  );
}

/** The licence that a package states, '' for none. */
export function licenceOf({ license, licenses }) {
  if (typeof license === 'string') return license;
  if (license?.type) return license.type;
  const several = Array.isArray(licenses) ? licenses : licenses ? [licenses] : [];
  return several.map((one) => (typeof one === 'string' ? one : one.type)).join(' OR ');
}

/** What the lock file names, with where each stands, and whether it is for development alone. */
function packages(root) {
  const { packages: all } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(all)
    .filter(([path]) => path.startsWith('node_modules/'))
    .map(([path, { dev = false, devOptional = false, optional = false, version }]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      isDevelopment: dev || devOptional,
      isOptional: optional,
    }));
}

function auditLicences(root) {
  const counts = new Map();
  const faults = [];
  let absent = 0;
  for (const { path, name, version, isDevelopment, isOptional } of packages(root)) {
    const file = join(root, path, 'package.json');
    if (!existsSync(file)) {
      // A binary of another platform.
      absent += 1;
      if (!isOptional) faults.push(`${name} ${version} is not installed: run npm ci.`);
      continue;
    }
    const licence = licenceOf(JSON.parse(readFileSync(file, 'utf8')));
    counts.set(licence || 'none stated', (counts.get(licence || 'none stated') ?? 0) + 1);
    if (!isPermissive(licence, isDevelopment) && !(known.has(name) && isDevelopment))
      faults.push(
        `${name} ${version} (${isDevelopment ? 'development' : 'published'}): ${licence || 'no licence stated'}`,
      );
  }
  console.log(
    `Licences: ${[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([id, count]) => `${id} ${count}`)
      .join(', ')}.`,
  );
  if (absent > 0)
    console.log(`${absent} binaries of other platforms are not installed and were not looked at.`);
  for (const [name, why] of known) console.log(`${name}: ${why}.`);
  return faults;
}

function auditVulnerabilities(root) {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000 });
  let answer = null;
  try {
    answer = JSON.parse(stdout);
  } catch {
    // Told below.
  }
  if (!answer?.vulnerabilities) {
    console.log(
      'Vulnerabilities: the registry did not answer, so nothing is known of them here. Run this again with a network.',
    );
    return [];
  }
  const published = new Set(
    packages(root)
      .filter(({ isDevelopment }) => !isDevelopment)
      .map(({ name }) => name),
  );
  const found = Object.values(answer.vulnerabilities);
  console.log(`Vulnerabilities: ${found.length} known${found.length === 0 ? '.' : ':'}`);
  for (const { name, severity } of found)
    console.log(`  ${name}: ${severity}${published.has(name) ? '' : ', development only'}`);
  return found
    .filter(({ name }) => published.has(name))
    .map(({ name, severity }) => `${name} is published and has a known vulnerability (${severity}).`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const faults = [...auditLicences(root), ...auditVulnerabilities(root)];
  for (const fault of faults) console.error(`Not allowed: ${fault}`);
  console.log(faults.length === 0 ? 'Nothing is against the rules.' : `${faults.length} against the rules.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
