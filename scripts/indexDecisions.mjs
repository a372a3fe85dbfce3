// Writes the index at the head of docs/decisions.md: each section with what was decided in it.
// node scripts/indexDecisions.mjs; with --check it writes nothing, and exits 1 where the index is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

const path = resolve(import.meta.dirname, '../docs/decisions.md');
const page = readFileSync(path, 'utf8');
const firstSection = page.search(/^## /m);
const sections = page
  .slice(firstSection)
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const [title = ''] = text.split('\n');
    const anchor = title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-');
    // A decision is a paragraph that begins with its name in bold: "**Read, decide, write.** Commands read …".
    const names = [...text.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, name]) => name.replace(/\.$/, ''));
    return `- [${title}](#${anchor}): ${names.join(' · ')}`;
  });
const intro = page
  .slice(0, firstSection)
  .replace(/^- \[[\s\S]*/m, '')
  .trimEnd();
const made = `${intro}\n\n${sections.join('\n')}\n\n${page.slice(firstSection)}`;

if (!process.argv.includes('--check')) writeFileSync(path, made);
else if (made !== page) {
  process.stdout.write('The index of docs/decisions.md is out of date: run npm run decisions.\n');
  process.exitCode = 1;
}
